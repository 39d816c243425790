/** Words that make a following "5 de Mayo" a street, a quarter, a school or a town. */
const NAMED_AFTER =
  /(?:^|[^a-z])(?:av|avenida|ave|avda|calle|calles|c|col|colonia|blvd|blvr|boulevard|bulevar|calz|calzada|barrio|fracc|fraccionamiento|plaza|mercado|heroic[oa]|escuela|primaria|secundaria|preparatoria|estadio|teatro|parque|ejido|ej|poblado|unidad|jardin|glorieta|hospital|puente|presa|batallon|comunidad|colegio|privada|priv|callejon|andador|prolongacion|prol|esq|esquina|metro|museo|rancheria|ranch|rancho|cerrada|circuito|paseo|carretera|entronque|zona|villa|congregacion|deportivo|deportiva|cine|hotel|edificio|esquina con|street|avenue)\.?,?\s+(?:(?:con|de|del|la|el|los|y)\s+)*$/;

/** "c. 11 de junio" opens the third entry of a list. */
const ENTRY_SIGN = /(?:^|\n)[ \t>]*c[.)-]+\s+(?:(?:el|del)\s+)?$/;

/** "30 Sep", as no street is written. */
const ABBREVIATED = /^(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic|jan|apr|aug|dec)\.?$/i;

/** "…a orillas de la carretera.⏎01 MAR": what stands before ended with its line. */
const LINE_ENDED = /[.;:][ \t]*\n[ \t>]*$/;
/** "COLIMA, Col., 2 de marzo": the state, not a colonia. */
const STATE_OF_COLIMA = /,\s*col\.,\s*(?:(?:a|el|al|del?|dia|desde|hasta|entre|on)\s+)*$/;

/** Days that streets are named after. */
const FEASTS = new Set([
  '5-2',
  '24-2',
  '18-3',
  '21-3',
  '2-4',
  '30-4',
  '1-5',
  '5-5',
  '10-5',
  '15-5',
  '1-9',
  '13-9',
  '15-9',
  '16-9',
  '27-9',
  '30-9',
  '12-10',
  '1-11',
  '2-11',
  '18-11',
  '20-11',
  '12-12',
  '8-5',
  '6-1',
  '28-8',
  '23-3',
]);

/**
 * Whether a day and month without a year is a street or a town: "Av. 5 de Mayo", "colonia 20 de
 * Noviembre", "Heroica … 16 de Septiembre", "5 de Mayo núm. 12".
 */
export function isStreetName(
  text: string,
  folded: string,
  start: number,
  end: number,
  day: number,
  month: number,
): boolean {
  const before = folded.slice(Math.max(0, start - 40), start);
  if (
    NAMED_AFTER.test(before) &&
    !ENTRY_SIGN.test(before) &&
    !LINE_ENDED.test(before) &&
    !STATE_OF_COLIMA.test(before)
  )
    return true;
  if (/(?:^|[^a-z])la\s+$/.test(before) && /^\d/.test(folded.slice(start, start + 1))) return true;
  if (!FEASTS.has(`${day}-${month}`)) return false;
  if (
    /^\s*(?:#|no\.?\s*\d|num\.?\s*\d|numero\s+\d|esq|esquina|s\/n|,?\s*col\.|\d+\s*,)/.test(
      folded.slice(end, end + 16),
    )
  )
    return true;
  const word = /[^\s\d]+$/.exec(text.slice(start, end))?.[0] ?? '';
  if (ABBREVIATED.test(word)) return false;
  const capital = /^[A-Z]/.test(word) && /[a-z]/.test(word);
  return capital && !/(?:^|[^a-z])(?:el|del|al|dia|desde|hasta|pasado|on|since|until|,)\s*$/.test(before);
}
