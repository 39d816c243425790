import pc from 'picocolors';
import type { ProcessedDocument } from '#api/pipeline/types.ts';
import type { MentionStatus, PlaceMention } from '#domain/mention.ts';
import { describeClaim, describeFact } from './describe-fact.ts';

/** Headings and words of the print-out. */
const WORDS = {
  es: {
    places: 'Lugares',
    groups: 'Grupos',
    facts: 'Hechos',
    claims: 'Afirmaciones',
    none: 'ninguno',
    rivals: 'otras lecturas',
    members: 'municipios o estados',
    levels: {
      country: 'país',
      state: 'estado',
      municipality: 'municipio',
      locality: 'localidad',
      site: 'sitio',
      coordinates: 'coordenadas',
      region: 'región',
      foreign: 'extranjero',
    },
    roles: { site: '', institution: 'institución', dateline: 'fechado en', unit_seat: 'sede de unidad' },
  },
  en: {
    places: 'Places',
    groups: 'Groups',
    facts: 'Facts',
    claims: 'Claims',
    none: 'none',
    rivals: 'other readings',
    members: 'municipalities or states',
    levels: {
      country: 'country',
      state: 'state',
      municipality: 'municipality',
      locality: 'locality',
      site: 'site',
      coordinates: 'coordinates',
      region: 'region',
      foreign: 'abroad',
    },
    roles: { site: '', institution: 'institution', dateline: 'dateline', unit_seat: 'seat of a unit' },
  },
} as const;

const PAINT: Readonly<Record<MentionStatus, (text: string) => string>> = {
  resolved: (text) => pc.bold(pc.green(text)),
  abstained: (text) => pc.yellow(text),
  region: (text) => pc.cyan(text),
  foreign: (text) => pc.dim(text),
};

/** A processed document for people: its text with the places marked, then each place with its reason and each fact with its quote. */
export function printDocument(text: string, document: ProcessedDocument, language: 'es' | 'en'): string {
  const words = WORDS[language];
  const lines = [
    highlight(text, document.places),
    '',
    pc.bold(`${words.places} (${document.places.length})`),
  ];
  for (const mention of document.places) lines.push(describe(mention, language));
  lines.push(
    '',
    pc.bold(`${words.groups}: `) + (names(document.groups.map(({ text }) => text)) || words.none),
  );
  lines.push('', pc.bold(`${words.facts} (${document.facts.length})`));
  for (const fact of document.facts) lines.push(describeFact(fact, language));
  if (document.claims.length > 0) lines.push('', pc.bold(`${words.claims} (${document.claims.length})`));
  for (const claim of document.claims) lines.push(describeClaim(claim));
  for (const note of document.notes) lines.push(pc.yellow(`! ${note.message}`));
  return `${lines.join('\n')}\n`;
}

function highlight(text: string, mentions: readonly PlaceMention[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, status, code } of mentions) {
    if (start < at) continue;
    out += text.slice(at, start) + PAINT[status](`[${text.slice(start, end)}${code ? ` ${code}` : ''}]`);
    at = end;
  }
  return out + text.slice(at);
}

function describe(mention: PlaceMention, language: 'es' | 'en'): string {
  const words = WORDS[language];
  const { text, status, code, name, level, role, confidence, reason, rivals, members, wherePrecision } =
    mention;
  const parts = [
    PAINT[status](text.replace(/\s+/g, ' ')),
    code ?? status,
    name ?? '',
    words.levels[level],
    words.roles[role],
    `p${wherePrecision}`,
    `${Math.round(confidence * 100)} %`,
    pc.dim(reason),
  ].filter((part) => part !== '');
  const lines = [`  ${parts.join(' · ')}`];
  if (rivals.length > 0) {
    const others = rivals.map((rival) => `${rival.code} ${rival.name} (${rival.score})`).join(', ');
    lines.push(pc.dim(`      ${words.rivals}: ${others}`));
  }
  if (members.length > 0) lines.push(pc.dim(`      ${words.members}: ${members.join(' ')}`));
  return lines.join('\n');
}

function names(list: readonly string[]): string {
  return [...new Set(list)].join(', ');
}
