import { readXml } from './read-xml.ts';
import { listZip } from './unzip-parts.ts';
import type { ZipParts } from './unzip-parts.ts';

/** What an Office file's core properties (docProps/core.xml) say. Dates are ISO as written. */
export interface CoreProperties {
  readonly title: string | null;
  readonly created: string | null;
  readonly modified: string | null;
  readonly language: 'es' | 'en' | null;
}

/** True when the bytes are a zip with a part of that name: what tells a DOCX from an XLSX. */
export function hasZipPart(bytes: Uint8Array, pattern: RegExp): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return listZip(bytes)?.some((entry) => pattern.test(entry.name)) ?? false;
}

/** Reads docProps/core.xml; everything is null when there is none. */
export function readCoreProperties(parts: ZipParts): CoreProperties {
  const fields = new Map<string, string>();
  let open: string | null = null;
  const bytes = parts.read('docProps/core.xml');
  if (bytes) {
    readXml(bytes, {
      open: (name) => (open = name),
      close: () => (open = null),
      text: (text) => {
        if (open) fields.set(open, (fields.get(open) ?? '') + text);
      },
    });
  }
  const field = (name: string): string | null => fields.get(name)?.trim() || null;
  const language = field('language')?.toLowerCase().slice(0, 2);
  return {
    title: field('title'),
    created: field('created'),
    modified: field('modified'),
    language: language === 'es' || language === 'en' ? language : null,
  };
}

/** Targets of a part's relationships by their id, as names of parts: `rId3` → `xl/worksheets/sheet1.xml`. */
export function readRelationships(parts: ZipParts, part: string): Map<string, string> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = parts.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const targets = new Map<string, string>();
  if (!bytes) return targets;
  readXml(bytes, {
    open(name, { Id, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : folder + Target);
    },
  });
  return targets;
}
