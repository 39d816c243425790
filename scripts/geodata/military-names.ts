import type { MilitaryUnitKind } from '../../geodata/gazetteer/read-military-units.ts';

const ONES = [
  '',
  'Primera',
  'Segunda',
  'Tercera',
  'Cuarta',
  'Quinta',
  'Sexta',
  'Séptima',
  'Octava',
  'Novena',
];
const TENS = ['', 'Décima', 'Vigésima', 'Trigésima', 'Cuadragésima'];

/** How papers write the units of a series: words, initials, and whether they use Roman numerals. */
const SERIES: Partial<Record<MilitaryUnitKind, { words: string; initials: string; english: string }>> = {
  military_region: { words: 'Región Militar', initials: 'R.M.', english: 'Military Region' },
  military_zone: { words: 'Zona Militar', initials: 'Z.M.', english: 'Military Zone' },
  naval_region: { words: 'Región Naval', initials: 'R.N.', english: 'Naval Region' },
  naval_zone: { words: 'Zona Naval', initials: 'Z.N.', english: 'Naval Zone' },
};

/** Spanish ordinal, feminine: 35 → "Trigésima Quinta". For 1 to 49. */
export function ordinal(number: number): string {
  const [tens, ones] = [TENS[Math.floor(number / 10)]!, ONES[number % 10]!];
  return `${tens} ${ones}`.trim();
}

/** Roman numeral of 1 to 49: 12 → "XII". */
export function roman(number: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL'][Math.floor(number / 10)]!;
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10]!;
  return tens + ones;
}

/** Full name of a numbered unit ("35/a. Zona Militar") and the other ways papers and press write it. */
export function unitNames(
  kind: MilitaryUnitKind,
  number: number,
): { name: string; aliases: readonly string[] } {
  if (kind === 'air_base') {
    return {
      name: `Base Aérea Militar No. ${number}`,
      aliases: [
        `B.A.M. No. ${number}`,
        `BAM No. ${number}`,
        `BAM ${number}`,
        `Base Aérea Militar ${number}`,
        `Base Aérea Militar Número ${number}`,
        `Military Air Base No. ${number}`,
      ],
    };
  }
  const series = SERIES[kind];
  if (!series) throw new Error(`${kind} is not a numbered series`);
  const bare = series.initials.replaceAll('.', '');
  return {
    name: `${number}/a. ${series.words}`,
    aliases: [
      `${number}/a. ${series.initials}`,
      `${number}a. ${series.words}`,
      `${number} ${series.words}`,
      `${number} ${bare}`,
      `${roman(number)} ${series.words}`,
      `${roman(number)} ${series.initials}`,
      `${roman(number)} ${bare}`,
      `${ordinal(number)} ${series.words}`,
      `${series.words} ${number}`,
      `${number}${englishSuffix(number)} ${series.english}`,
    ],
  };
}

function englishSuffix(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
