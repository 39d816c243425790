/** A name without accents, case and punctuation, to compare spellings: "Túxpam, Ver." → "tuxpam ver". */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
