import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { governorsOf, readStructure } from './read-structure.ts';

function sketch(text: string): string[] {
  const { blocks } = readStructure(text);
  return blocks.map(
    (block) =>
      `${block.kind} ^${block.parent ?? '-'} ${block.sentences.map((span) => text.slice(span.start, span.end)).join(' ‖ ')}`,
  );
}

describe('readStructure', () => {
  it('lets headings and items govern what stands under them', () => {
    expect(
      sketch(
        'PANORAMA DE UN ESTADO\n\nI. NORTE\n   - Iguala: dos bandas.\n   - Taxco: ninguna.\nII. CENTRO\n   - Chilapa: una.\n',
      ),
    ).toEqual([
      'heading ^- PANORAMA DE UN ESTADO',
      'heading ^0 NORTE',
      'item ^1 Iguala: dos bandas.',
      'item ^1 Taxco: ninguna.',
      'heading ^0 CENTRO',
      'item ^4 Chilapa: una.',
    ]);
  });

  it('puts the cells of a row with blanks under their titles, also below the heading of a section', () => {
    const text =
      'TAREA        LUGAR         TOTAL\nCOSTA\nAduanas      Ensenada         96\n             Guaymas         118\nALTOS\nRadares                       12\n\nTAREA\tLUGAR\tTOTAL\nDuctos\tTepeaca\t40\n\tAcajete\t25\n';
    const { blocks, tables } = readStructure(text);
    expect(
      blocks
        .filter((block) => block.kind === 'row')
        .map((block) => block.cells.map((cell) => text.slice(cell.start, cell.end))),
    ).toEqual([
      ['TAREA', 'LUGAR', 'TOTAL'],
      ['Aduanas', 'Ensenada', '96'],
      ['', 'Guaymas', '118'],
      ['Radares', '', '12'],
      ['TAREA', 'LUGAR', 'TOTAL'],
      ['Ductos', 'Tepeaca', '40'],
      ['', 'Acajete', '25'],
    ]);
    expect(tables.filter((table) => table.rows.length > 0).every((table) => table.header !== null)).toBe(
      true,
    );
  });

  it('reads rows of pipes, tabs, leaders and aligned columns as cells', () => {
    const text =
      '| Mpio. | Total |\n|---|---:|\n| Suchiate | 210 |\n\nOrd\tMunicipio\tEfectivos\n1\tCentla\t30\n\n • Ensenada, B.C. ........ 84\n\nTopia, Dgo.       3 B.O.    90 eltos.\nPutla, Oax.       2 B.O.    60 eltos.\n';
    const { blocks, tables } = readStructure(text);
    expect(blocks.map((block) => block.cells.map((cell) => text.slice(cell.start, cell.end)))).toEqual([
      ['Mpio.', 'Total'],
      ['Suchiate', '210'],
      ['Ord', 'Municipio', 'Efectivos'],
      ['1', 'Centla', '30'],
      ['Ensenada, B.C.', '84'],
      ['Topia, Dgo.', '3 B.O.', '90 eltos.'],
      ['Putla, Oax.', '2 B.O.', '60 eltos.'],
    ]);
    expect(tables.map((table) => [table.header, table.rows])).toEqual([
      [0, [1]],
      [2, [3]],
      [null, [4]],
      [null, [5, 6]],
    ]);
  });

  it('joins the lines of wrapped and quoted paragraphs and leaves lists of short lines apart', () => {
    expect(
      sketch(
        '> 1. El martes asaltaron un camión con abarrotes en la autopista, entre\n>    La Tinaja y Tierra Blanca.\n> 2. Sin más.',
      ),
    ).toEqual([
      'item ^- El martes asaltaron un camión con abarrotes en la autopista, entre\n>    La Tinaja y Tierra Blanca.',
      'item ^- Sin más.',
    ]);
    expect(sketch('TÍTULO\n\nARCELIA: UNO\nTAXCO: DOS\nCOPALA Y AZOYÚ: TRES')).toHaveLength(4);
  });

  it('does not take initials and abbreviations for list markers or sentence ends', () => {
    expect(
      sketch('C. de Sinaloa y C.J.N.G. operan en el Mpio. de Tixtla, Gro. desde las 0640 HRS. del día 3.'),
    ).toEqual([
      'paragraph ^- C. de Sinaloa y C.J.N.G. operan en el Mpio. de Tixtla, Gro. desde las 0640 HRS. del día 3.',
    ]);
    expect(sketch('Fue en Tihuatlán, Ver. El grupo huyó. No. 3 llegó.')).toEqual([
      'paragraph ^- Fue en Tihuatlán, Ver. ‖ El grupo huyó. ‖ No. 3 llegó.',
    ]);
  });

  it('cuts a paragraph at the enumerators inside it', () => {
    expect(sketch('Tierra. (i) En Candelaria, nada. (ii) En Chemax, dos.')).toEqual([
      'paragraph ^- Tierra.',
      'item ^0 (i) En Candelaria, nada.',
      'item ^0 (ii) En Chemax, dos.',
    ]);
  });

  it('keeps blocks in order, apart, inside the text, and governed by earlier ones', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'I. NORTE',
        '- Iguala: dos.',
        '1) Uno',
        '| a | b |',
        '|---|---|',
        'a\tb',
        '',
        'Total ..... 3',
        'De: X',
        'El día 3 hubo. Luego no.',
        '> > cita',
      ),
      fc.string({ maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const structure = readStructure(text);
        let end = 0;
        for (const block of structure.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeLessThanOrEqual(text.length);
          if (block.parent !== null) expect(block.parent).toBeLessThan(block.ordinal);
          for (const span of block.sentences)
            expect(span.start >= block.start && span.end <= block.end && span.end > span.start).toBe(true);
          expect(governorsOf(structure, block).length).toBeLessThanOrEqual(12);
          end = block.end;
        }
      }),
    );
  });
});

describe('marks of entries', () => {
  it.each([
    ['numbers in brackets', '[01] 0930, Ruiz.\n[02] 1225, Tequila.', ['item', 'item']],
    ['numbers in words, in order', 'UNO. La foto se pasó.\nDOS.- Ayer hubo otra.', ['item', 'item']],
    ['ordinals', 'PRIMERO: nada que anotar.\nSEGUNDO: lo mismo de ayer.', ['item', 'item']],
    ['dots', '. 6/09. En Nava, nada.\n. 8/09. En Allende, tampoco.', ['item', 'item']],
  ])('reads %s', (_, text, kinds) => {
    expect(readStructure(text).blocks.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('reads no mark where a word that counts opens a sentence', () => {
    expect(readStructure('Dos hombres llegaron ayer a la plaza y se fueron.').blocks[0]!.kind).toBe(
      'paragraph',
    );
    expect(readStructure('TERCERO. Nadie dijo lo primero ni lo segundo.').blocks[0]!.kind).toBe('paragraph');
  });

  it('reads over the bars before the lines of quoted mail', () => {
    const text =
      'De: ayudante\nAsunto: lo de ayer\n\n| a) El lunes robaron un\n| tren de maíz.\n| b) Nada más.\n';
    expect(readStructure(text).blocks.map(({ kind }) => kind)).toEqual(['header', 'header', 'item', 'item']);
  });
});
