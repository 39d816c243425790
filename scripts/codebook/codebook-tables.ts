import { FORCES } from '#domain/force.ts';
import { INCIDENT_TYPES } from '#domain/incident-type.ts';
import { MERGE_REASONS } from '#domain/merge-reason.ts';
import { MISSIONS } from '#domain/mission.ts';
import type { Term } from '#domain/vocabulary.ts';

export type CodebookLanguage = 'es' | 'en';

/** The vocabularies a codebook prints, by the name their marks carry. */
const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  'incident-types': INCIDENT_TYPES,
  forces: FORCES,
  missions: MISSIONS,
  'merge-reasons': MERGE_REASONS,
};

const HEADINGS: Readonly<Record<CodebookLanguage, readonly string[]>> = {
  es: ['código', 'término', 'qué cuenta'],
  en: ['code', 'term', 'what counts'],
};

/** The table of a vocabulary as Markdown, one line a term; null when no vocabulary has that name. */
export function codebookTable(name: string, language: CodebookLanguage): string | null {
  const terms = VOCABULARIES[name];
  if (!terms) return null;
  const rows = Object.entries(terms).map(([id, term]) => [
    `\`${id}\``,
    term[language],
    term.definition[language],
  ]);
  const headings = HEADINGS[language];
  return [headings, headings.map(() => '---'), ...rows].map(lineOf).join('\n');
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
