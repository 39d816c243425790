/**
 * Canonical name of a column: without accents, in small letters, everything else an underscore:
 * "Cve. Municipio" → `cve_municipio`, "Año" → `ano`. Publishers change capitals and accents between
 * editions; the words stay.
 */
export function columnKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
