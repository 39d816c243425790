/** Signs as a radiogram spells them, each with what it stands for. */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/[ \t](?:DOS PUNTOS|DOS PTOS\.?)(?![A-ZÁÉÍÓÚÑa-z])/g, ':'],
  [/[ \t](?:PUNTO Y COMA|PTO\.? Y COMA)(?![A-ZÁÉÍÓÚÑa-z])/g, ';'],
  [/[ \t]PUNTO(?: Y (?:APARTE|SEGUIDO)| FINAL)?(?= ?\n| ?$| [A-ZÁÉÍÓÚÑ(\d])/g, '.'],
  [/[ \t]COMA(?= ?\n| ?$| [A-ZÁÉÍÓÚÑ(\d])/g, ','],
];
/** A space that sets no columns apart. */
const FILL = '\u00A0';
/** Spelled signs a text must have to be a radiogram. */
const LEAST = 3;

/**
 * A radiogram with its spelled signs written as signs, each filled up with spaces so that every offset stays:
 * "URUAPAN COMA OCHENTA PUNTO" reads "URUAPAN,     OCHENTA.     ". Any other text is given back as it is.
 */
export function withSigns(text: string): string {
  if (!text.includes('PUNTO') || !(text.includes(' COMA') || text.includes(' DOS P'))) return text;
  let count = 0;
  const written = SPELLED.reduce(
    (all, [pattern, sign]) =>
      all.replace(pattern, (spelled) => {
        count++;
        return sign.padEnd(spelled.length, FILL);
      }),
    text,
  );
  return count < LEAST ? text : written;
}
