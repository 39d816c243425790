import type { SesnspMethod } from '#api/importers/parse-sesnsp-row.ts';
import type { Indicator } from '#domain/indicator.ts';

/** Kinds of crime whose series come with the program. */
const KNOWN: Readonly<Record<string, string>> = {
  'Homicidio doloso': 'homicides_sesnsp',
  Feminicidio: 'feminicides_sesnsp',
};

/** What sets the series of one method apart from those of the other. */
const METHODS: Readonly<Record<SesnspMethod, { suffix: string; unit: string; words: string }>> = {
  'cnsp-38-15': { suffix: '', unit: 'crimes recorded', words: 'CNSP/38/15' },
  'rnid-2026': {
    suffix: '_rnid2026',
    unit: 'victims recorded',
    words: 'Registro Nacional de Incidencia Delictiva, 2026',
  },
};

/**
 * The series a row of the SESNSP belongs to: one a kind of crime (`subtipo`) and method, and one
 * beside it for what names no municipality.
 */
export function sesnspSeries(
  {
    crime,
    subtype,
    method,
  }: { readonly crime: string; readonly subtype: string; readonly method: SesnspMethod },
  isLocated: boolean,
): Indicator {
  const { suffix, unit, words } = METHODS[method];
  const kind = KNOWN[subtype] ?? `sesnsp_${slugOf(subtype)}`;
  const id = `${kind}${suffix}${isLocated ? '' : '_unlocated'}`;
  const name = subtype === crime || crime === '' ? subtype : `${crime}: ${subtype}`;
  return {
    id,
    es: `${name} (SESNSP)${isLocated ? '' : ', sin municipio'}`,
    en: `${name} (SESNSP)${isLocated ? '' : ', without municipality'}`,
    unit,
    kind: 'flow',
    level: isLocated ? 'municipality' : 'state',
    source: 'SESNSP, Incidencia delictiva del fuero común, municipal',
    licence: 'SESNSP: open data',
    methodVersion: method,
    citation: `Secretariado Ejecutivo del Sistema Nacional de Seguridad Pública. Incidencia delictiva municipal, metodología ${words}.`,
  };
}

/** Letters, digits and underscores, at most 50, as an indicator's id may have. */
function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 50);
}
