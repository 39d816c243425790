import { describe, expect, it } from 'vitest';
import type { GroupAlias } from '#domain/group.ts';
import type { GroupId, PlaceCode } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import { readStructure } from '../structure/read-structure.ts';
import { findGroupMentions } from './find-group-mentions.ts';
import { buildGroupNames } from './group-names.ts';

const alias = (name: string, group: string, more: Partial<GroupAlias> = {}): GroupAlias => ({
  alias: name,
  group: group as GroupId,
  language: 'es',
  needsContext: false,
  states: [],
  ...more,
});

const NAMES = buildGroupNames([
  alias('CJNG', 'cjng', { language: 'acronym' }),
  alias('C.J.N.G.', 'cjng', { language: 'acronym' }),
  alias('Cártel Jalisco Nueva Generación', 'cjng'),
  alias('Jalisco New Generation Cartel', 'cjng', { language: 'en' }),
  alias('Zetas', 'los-zetas'),
  alias('Los Zetas', 'los-zetas'),
  alias('Los Rojos', 'los-rojos', { needsContext: true }),
  alias('Los Rojos', 'los-rojos-del-golfo', { needsContext: true, states: ['28'] }),
  alias('Los Reyes', 'los-reyes', { needsContext: true }),
  alias('La Línea', 'la-linea', { needsContext: true }),
]);

function place(text: string, name: string, code: string): PlaceMention {
  const start = text.indexOf(name);
  return {
    start,
    end: start + name.length,
    text: name,
    level: 'municipality',
    role: 'site',
    status: 'resolved',
    code: code as PlaceCode,
    name,
    point: null,
    wherePrecision: 3,
    confidence: 1,
    reason: 'test',
    rivals: [],
    members: [],
  };
}

function find(text: string, places: PlaceMention[] = []): string[] {
  return findGroupMentions(readStructure(text), NAMES, places).map(
    ({ text: written, group, known }) => `${written}=${group}${known ? '' : '?'}`,
  );
}

describe('findGroupMentions', () => {
  it.each([
    [
      'gente del CJNG y del C.J.N.G., o Cártel Jalisco\nNueva Generación',
      ['CJNG=cjng', 'C.J.N.G.=cjng', 'Cártel Jalisco\nNueva Generación=cjng'],
    ],
    [
      'the Zetas fought the Jalisco New Generation Cartel',
      ['Zetas=los-zetas', 'Jalisco New Generation Cartel=cjng'],
    ],
    ['una célula de Los Rojos opera ahí', ['Los Rojos=los-rojos']],
    ['INTEGRANTES DE LOS ROJOS', ['LOS ROJOS=los-rojos']],
    ['Llegaron los rojos de la liga y la línea quedó cerrada', []],
    ['La Línea 3 del metro cerró', []],
    ['el cobro de piso que exige "La Línea"', ['La Línea=la-linea']],
    ['un vehículo marca Zetasol', []],
  ])('reads %s', (text, groups) => {
    expect(find(text)).toEqual(groups);
  });

  it.each([
    ['el grupo delictivo "Los Chiveros" opera en la zona', ['Los Chiveros=los-chiveros?']],
    ['una banda que se hace llamar "Los del Cerro"', ['Los del Cerro=los-del-cerro?']],
    ['el Cártel de la Loma disputa la plaza', ['Cártel de la Loma=cartel-de-la-loma?']],
    ['pugna entre el CJNG y Los Maderos por la plaza', ['CJNG=cjng', 'Los Maderos=los-maderos?']],
    ['Los Cenizos controlan el narcomenudeo', ['Los Cenizos=los-cenizos?']],
    ['a gang called "The Herons" extorts shops', ['The Herons=the-herons?']],
    ['CJNG, LOS MADEROS', ['CJNG=cjng', 'LOS MADEROS=los-maderos?']],
    ['el puesto de control "Los Sauces" y el rancho "Los Pinos"; hubo un homicidio', []],
    ['Los Detenidos y Los Vehículos quedaron a disposición', []],
    ['un sujeto alias "El Chivo", líder de la banda', []],
  ])('proposes an unknown name, or none: %s', (text, groups) => {
    expect(find(text)).toEqual(groups);
  });

  it('takes a shared name for the group of the state the text speaks of', () => {
    const text = 'En Matamoros opera una célula de Los Rojos';
    expect(find(text, [place(text, 'Matamoros', '28022')])).toEqual(['Los Rojos=los-rojos-del-golfo']);
  });

  it('leaves a town its name and gives a group inside a longer name to the group', () => {
    const text = 'Hubo un ataque armado en Los Reyes contra el CJNG';
    expect(find(text, [place(text, 'Los Reyes', '16075')])).toEqual(['CJNG=cjng']);
    const other = 'El Cártel Jalisco Nueva Generación avanza';
    expect(find(other, [place(other, 'Jalisco', '14')])).toEqual(['Cártel Jalisco Nueva Generación=cjng']);
  });
});
