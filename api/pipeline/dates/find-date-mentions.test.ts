import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../structure/fold-text.ts';
import { addDays, partialDate } from './calendar.ts';
import type { Day } from './calendar.ts';
import { findDateParts, resolveDateParts } from './find-date-mentions.ts';
import type { FoundDates } from './find-date-mentions.ts';

/** Wednesday, 11 August 2021. */
const ANCHOR: Day = { year: 2021, month: 8, day: 11 };

function find(text: string, anchor: Day | null = ANCHOR, english = false): FoundDates {
  const folded = foldText(text);
  return resolveDateParts(text, folded, findDateParts(text, folded, english), [{ start: 0, day: anchor }]);
}

function read(text: string, english = false): string[] {
  return find(text, ANCHOR, english).dates.map(({ period, relation }) => {
    const span =
      period === null ? '?' : period.from === period.to ? period.from : `${period.from}/${period.to}`;
    return relation === 'on' ? String(span) : `${relation} ${span}`;
  });
}

const SPANISH: [string, string[]][] = [
  ['12MAR021', ['2021-03-12']],
  ['Oficio del 120430MAR019', ['2019-03-12']],
  ['el 13-VIII-2020 y 4.VI.21', ['2020-08-13', '2021-06-04']],
  ['17/07/2021 y 09-02-2019', ['2021-07-17', '2019-02-09']],
  ['2021-03-05', ['2021-03-05']],
  ['4 mayo 2022, 26 AGO. 2021, 29 OCT 2020', ['2022-05-04', '2021-08-26', '2020-10-29']],
  ['1/o. de marzo de 2020 y 1.º de enero de 2021', ['2020-03-01', '2021-01-01']],
  ['quince de marzo de 2021', ['2021-03-15']],
  ['martes, 2 de febrero de 2021', ['2021-02-02']],
  ['del 9 al 15 de marzo', ['2021-03-09/2021-03-15']],
  ['del 28 de septiembre al 4 de octubre de 2020', ['2020-09-28/2020-10-04']],
  ['1/o. ENE. al 31 MAR. 2022', ['2022-01-01/2022-03-31']],
  ['entre enero y octubre de 2019', ['2019-01/2019-10']],
  ['de diciembre de 2019 a febrero de 2020', ['2019-12/2020-02']],
  ['entre 2018 y 2020', ['2018/2020']],
  ['la noche del 17 al 18 de junio', ['2021-06-18']],
  ['el 8 del actual; 3 del presente; 5 del mes en curso', ['2021-08-08', '2021-08-03', '2021-08-05']],
  ['EL DIA 26 y el mismo 9', ['2021-07-26', '2021-08-09']],
  ['ayer, anteayer, hoy y ayer martes', ['2021-08-10', '2021-08-09', '2021-08-11', '2021-08-10']],
  ['a las 12 h de la fecha', ['2021-08-11']],
  ['el domingo 1 de agosto', ['2021-08-01']],
  ['la madrugada del lunes, este miércoles', ['2021-08-09', '2021-08-11']],
  ['el sábado 7 y el lunes 2.º', ['2021-08-07', '2021-08-02']],
  ['llegaron el lunes 90 marinos, el martes 20 soldados', ['2021-08-09', '2021-08-10']],
  ['el 25 de diciembre', ['2020-12-25']],
  ['TECOMÁN, Col., 2 de abril.- Hallan', ['2021-04-02']],
  ['junto a la carretera.\n01 ABR, Perote', ['2021-04-01']],
  ['30 Abr, Perote', ['2021-04-30']],
  ['primer semestre de 2021; 2/o. trimestre', ['2021-01/2021-06', '2021-04/2021-06']],
  ['en lo que va de 2021; en lo que va del año', ['2021', '2021']],
  ['desde enero del presente año', ['since 2021-01']],
  ['desde principios de octubre de 2020', ['since 2020-10']],
  ['a partir de marzo pasado', ['since 2021-03']],
  ['hasta el 15 de octubre', ['until 2021-10-15']],
  ['SITUACIÓN AL 16 DE MARZO DE 2020', ['as_of 2020-03-16']],
  ['plantíos en 3-40-00 HAS. el 4 de mayo', ['2021-05-04']],
  ['FOLIO 3 (14 FEB., 1900). FOLIO 4 (15 FEB., 0210).', ['2021-02-14', '2021-02-15']],
  ['29MAR  2050  ALLENDE', ['2021-03-29']],
  ['hasta el día 12', ['until 2021-08-12']],
  ['iv. Tejupilco. El 4 cayó un operador', ['2021-08-04']],
  ['\n  mié 4   Estación Paila', ['2021-08-04']],
  ['Domingo 8: 340 personas salieron', ['2021-08-08']],
  ['- Valparaíso, ENE.: 210 personas', ['2021-01']],
  ['HECHOS DE JUNIO. Día 2, San Jerónimo', ['2021-06', '2021-06-02']],
  ['el 4 de agosto… horas después, a las 2230', ['2021-08-04', '2021-08-04']],
  ['Corte: septiembre de 2020', ['as_of 2020-09']],
  ['opera desde 2014', ['since 2014']],
  ['En marzo de 2019 llegó; el 3 de mayo se fue', ['2019-03', '2019-05-03']],
  ['Salamanca, noviembre: un artefacto', ['2020-11']],
  ['la semana pasada', ['2021-08-02/2021-08-08']],
  ['hace tres días', ['2021-08-08']],
  ['El 4 de junio y al día siguiente', ['2021-06-04', '2021-06-05']],
  ['el 4 de junio, dos días después de que ardiera', ['2021-06-04', '2021-06-02']],
  ['El 4 de junio. Dos días después de la quema', ['2021-06-04', '2021-06-06']],
  ['la víspera; la noche anterior', ['2021-08-10', '2021-08-09']],
  ['El 12 de junio; el 20 del mismo mes, el 3 del actual', ['2021-06-12', '2021-06-20', '2021-08-03']],
  ['En mayo: el día 3, en Tecate', ['2021-05', '2021-05-03']],
  ['El 4 de mayo, en Tecate. El 9, en Mexicali', ['2021-05-04', '2021-05-09']],
  ['Lunes 2, 06:15 h. Mismo día, 19:05 h', ['2021-08-02', '2021-08-02']],
  ['El 25-VI, en Tecate', ['2021-06-25']],
  ['JUN., sin día. Tecate', ['2021-06']],
  ['- Martes. Tecate', ['2021-08-10']],
  ['A las 2330 del 9, en Tecate; 0510 h del 10.', ['2021-08-09', '2021-08-10']],
  ['  c. 11 de junio, Tecate', ['2021-06-11']],
  ['17JUL 2215 y 17JUL 0130', ['2021-07-17', '2021-07-17']],
];

/** Words without a date, more than any pattern of one reads. */
const FILLER = 'los vecinos dijeron que nada de eso se supo nunca por aquí '.repeat(4).trim();

describe('dates of Spanish papers', () => {
  it.each(SPANISH)('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(SPANISH)('reads %s amid the words of a paragraph', (text, dates) => {
    expect(read(`${FILLER}\n${text}\n${FILLER}`)).toEqual(dates);
  });

  it.each([
    'Av. 5 de Mayo',
    'la colonia 20 de Noviembre',
    'calle 16 de Septiembre núm. 4',
    'Heroica Escuela 2 de Abril',
    '5 de Mayo y 2 de Abril, col. Centro',
    'km 45+300 de la carretera 185',
    'LAT. 17-28-20 LONG. 99-04-39',
    'placas ABC-12-03',
    '2,020 elementos y 2020 elementos',
    'la mar en calma',
    'por segundo día',
    'Nota 264-21',
    'Z.M. 43-II, sección 2-V',
  ])('finds no date in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('dates of English papers', () => {
  it.each([
    ['May 24, 2022 and 1 August 2020', ['2022-05-24', '2020-08-01']],
    ['on the night of 13 July', ['2021-07-13']],
    ['In the night of 17 to 18 June 2020', ['2020-06-18']],
    ['between July and September 2020', ['2020-07/2020-09']],
    ['Monday 2 August; on Sunday; said Tuesday', ['2021-08-02', '2021-08-08', '2021-08-10']],
    ['since mid-2020, until 2018', ['since 2020', 'until 2018']],
    ['by December 2020', ['as_of 2020-12']],
    ['third quarter of 2020 and Q1 2021', ['2020-07/2020-09', '2021-01/2021-03']],
    ['this year, last month, yesterday', ['2021', '2021-07', '2021-08-10']],
    ['three days ago', ['2021-08-08']],
    ['On 18 November 2020. Two days later; the next day', ['2020-11-18', '2020-11-20', '2020-11-21']],
    ['late on Monday, a day after gunmen came', ['2021-08-09', '2021-08-08']],
    ['near Tepic, on 18 November', ['2020-11-18']],
    ['At least 5 may have died in a march', []],
  ])('reads %s', (text, dates) => {
    expect(read(text, true)).toEqual(dates);
  });
});

describe('dates nobody can keep', () => {
  it('reports a day that no calendar has and gives it no period', () => {
    const { dates, notes } = find('el 31 de febrero de 2021 y el 12/13/9999');
    expect(dates.every(({ period }) => period === null)).toBe(true);
    expect(notes.map(({ code }) => code)).toContain('impossible-date');
  });

  it('reports a date without a year when the document has no date, instead of guessing one', () => {
    const { dates, notes } = find('el 3 de mayo', null);
    expect(dates.map(({ period }) => period)).toEqual([null]);
    expect(notes.map(({ code }) => code)).toEqual(['undated']);
  });

  it('takes the year 9999 for no year', () => {
    expect(find('el 12 de marzo de 9999').dates.map(({ period }) => period)).toEqual([null]);
  });

  it('never answers a month or year with a first of January', () => {
    expect(find('en 2019; marzo de 2019').dates.map(({ period }) => period?.precision)).toEqual([
      'year',
      'month',
    ]);
  });
});

describe('any day, however it is written', () => {
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((count) => addDays({ year: 1980, month: 1, day: 1 }, count));
  const months = [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ];
  const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
  const pad = (value: number): string => String(value).padStart(2, '0');
  const forms: ((value: Day) => string)[] = [
    (value) => `el ${value.day} de ${months[value.month - 1]} de ${value.year}`,
    (value) => `${pad(value.day)}/${pad(value.month)}/${value.year}`,
    (value) => `${value.year}-${pad(value.month)}-${pad(value.day)}`,
    (value) => `${value.day}-${romans[value.month - 1]}-${value.year}`,
    (value) => `${pad(value.day)}${months[value.month - 1]!.slice(0, 3).toUpperCase()}${value.year}`,
  ];

  it('is read back', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (value, form) => {
        expect(find(form(value)).dates.map(({ period }) => period?.from)).toEqual([
          partialDate(value.year, value.month, value.day),
        ]);
      }),
    );
  });

  it('leaves any text whole: spans lie inside it, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              'el 3 de mayo',
              'del 9 al 15',
              'de marzo',
              'ayer',
              '2020',
              'entre',
              'y',
              'al',
              '12/12/12',
            ),
            fc.string({ maxLength: 8 }),
          ),
          { maxLength: 20 },
        ),
        (words) => {
          const text = words.join(' ');
          let end = 0;
          for (const date of find(text).dates) {
            expect(date.start).toBeGreaterThanOrEqual(end);
            expect(date.end).toBeLessThanOrEqual(text.length);
            end = date.end;
          }
        },
      ),
    );
  });
});
