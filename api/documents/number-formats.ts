import { readXml } from './read-xml.ts';
import type { ZipParts } from './unzip-parts.ts';

/** What a cell's style says its number is. */
export type NumberKind = 'number' | 'percent' | 'date' | 'time' | 'date-time';

export interface NumberFormats {
  /** By index of a cell's style. */
  readonly kinds: readonly NumberKind[];
  readonly epoch1904: boolean;
}

/** Built-in formats (ECMA-376 §18.8.30): the ids that mean a date, a time, a percentage. */
const BUILT_IN: readonly [from: number, to: number, kind: NumberKind][] = [
  [9, 10, 'percent'],
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date-time'],
  [27, 31, 'date'],
  [32, 33, 'time'],
  [34, 36, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date'],
];

/** Kinds of number by style, from xl/styles.xml; without it every number is just one. */
export function readNumberFormats(parts: ZipParts, epoch1904: boolean): NumberFormats {
  const kinds: NumberKind[] = [];
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  const bytes = parts.read('xl/styles.xml');
  if (bytes) {
    readXml(bytes, {
      open(name, attributes) {
        if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) styles.push(Number(attributes.numFmtId ?? 0));
      },
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
    });
  }
  for (const id of styles) kinds.push(kindOf(id, codes.get(id)));
  return { kinds, epoch1904 };
}

function kindOf(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number';
  const bare = code.toLowerCase().replace(/"[^"]*"|\\.|[_*].|\[(?![hms]+\])[^\]]*\]/g, '');
  if (/general|[#0?]/.test(bare.replace(/s[.,]0+/g, 's'))) return bare.includes('%') ? 'percent' : 'number';
  const date = /[yde]|m{3,}/.test(bare) || (/m/.test(bare) && !/[hs]/.test(bare));
  const time = /[hs]/.test(bare);
  return date && time ? 'date-time' : date ? 'date' : time ? 'time' : 'number';
}

/**
 * A cell's number as a reader sees it: whole numbers plain, fractions to 15 digits, dates as ISO
 * days, times as `HH:MM`. `serial` counts days from 30 December 1899 (or 1 January 1904).
 */
export function numberText(raw: string, kind: NumberKind, epoch1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (kind === 'number') return String(Number(value.toPrecision(15)));
  if (kind === 'percent') return `${Number((value * 100).toPrecision(12))}%`;
  const minutes = Math.round(value * 1440) + (epoch1904 ? 1462 * 1440 : 0);
  if (minutes < 0 || minutes > 2_958_465 * 1440) return raw;
  const iso = new Date((minutes - 25_569 * 1440) * 60_000).toISOString();
  if (kind === 'time' || (kind === 'date-time' && minutes < 1440)) return iso.slice(11, 16);
  return kind === 'date' || minutes % 1440 === 0
    ? iso.slice(0, 10)
    : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}
