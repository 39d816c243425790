/** Months by every form the papers write, folded, without the final dot. */
export const MONTHS = index([
  'enero ene january jan',
  'febrero feb february',
  'marzo mar mzo march',
  'abril abr april apr',
  'mayo may',
  'junio jun june',
  'julio jul july',
  'agosto ago agto august aug',
  'septiembre setiembre sep sept set september',
  'octubre oct october',
  'noviembre nov november',
  'diciembre dic december dec',
]);

/** Weekdays, 0 Sunday to 6 Saturday. */
export const WEEKDAYS = index(
  [
    'domingo dom sunday sun',
    'lunes lun monday mon',
    'martes tuesday tue tues',
    'miercoles mie wednesday wed',
    'jueves jue thursday thu thur thurs',
    'viernes vie friday fri',
    'sabado sab saturday sat',
  ],
  0,
);

export const ROMAN_MONTHS = index(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']);

/** Days of the month in words, as notarial prose writes them. */
export const DAY_WORDS = index([
  'primero uno first',
  'dos second',
  'tres third',
  'cuatro fourth',
  'cinco fifth',
  'seis sixth',
  'siete seventh',
  'ocho eighth',
  'nueve ninth',
  'diez tenth',
  'once eleventh',
  'doce twelfth',
  'trece thirteenth',
  'catorce fourteenth',
  'quince fifteenth',
  'dieciseis sixteenth',
  'diecisiete seventeenth',
  'dieciocho eighteenth',
  'diecinueve nineteenth',
  'veinte twentieth',
  'veintiuno',
  'veintidos',
  'veintitres',
  'veinticuatro',
  'veinticinco',
  'veintiseis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
  'treinta thirtieth',
]);

/** Ordinals of quarters, halves and the like. */
export const ORDINALS = index([
  'primer primero primera 1er 1/er 1o 1/o 1a 1/a 1ra first 1st i 1',
  'segundo segunda 2do 2/o 2o 2a 2/a 2da second 2nd ii 2',
  'tercer tercero tercera 3er 3/er 3o 3/o 3a 3/a 3ra third 3rd iii 3',
  'cuarto cuarta 4to 4/o 4o 4a 4/a fourth 4th iv 4',
  'quinto quinta 5to 5/o 5o fifth 5th v 5',
  'sexto sexta 6to 6/o 6o sixth 6th vi 6',
]);

function index(rows: readonly string[], first = 1): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  rows.forEach((row, i) => row.split(' ').forEach((word) => map.set(word, i + first)));
  return map;
}

/** Alternation of a vocabulary's words for a regular expression, the longest first. */
export function anyOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

export const MONTH = `(?:${anyOf(MONTHS.keys())})(?![a-z])\\.?`;
export const LONG_MONTH = `(?:${anyOf([...MONTHS.keys()].filter((word) => word.length > 4 || ['mayo', 'june', 'july', 'may'].includes(word)))})(?![a-z])`;
export const WEEKDAY = `(?:${anyOf([...WEEKDAYS.keys()].filter((word) => word.length > 4))})(?![a-z])`;
export const ANY_WEEKDAY = `(?:${anyOf(WEEKDAYS.keys())})(?![a-z])\\.?`;
