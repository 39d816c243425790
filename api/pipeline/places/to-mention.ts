import { codeText } from '#geodata/index-names/index-tables.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { MentionLevel, MentionStatus, PlaceMention } from '#domain/mention.ts';
import type { WherePrecision } from '#domain/precision.ts';
import type { Analysis } from './analyse-places.ts';
import { calibrate } from './calibrate.ts';
import type { Confidence } from './calibrate.ts';
import type { Decision } from './decision.ts';
import { explainReading } from './explain-reading.ts';
import { mentionRole } from './mention-role.ts';
import { WORD } from './word-classes.ts';

/** Confidence under which a place is not given a code. */
const ABSTAIN = 0.5;

const LEVEL_OF_KIND: Readonly<Record<number, MentionLevel>> = {
  [PLACE_KIND.COUNTRY]: 'country',
  [PLACE_KIND.STATE]: 'state',
  [PLACE_KIND.MUNICIPALITY]: 'municipality',
  [PLACE_KIND.LOCALITY]: 'locality',
  [PLACE_KIND.COLONIA]: 'site',
  [PLACE_KIND.SITE]: 'site',
  [PLACE_KIND.UNIT]: 'site',
  [PLACE_KIND.REGION]: 'region',
  [PLACE_KIND.FOREIGN]: 'foreign',
};

/** A decision as the domain speaks of it. */
export function toMention(
  analysis: Analysis,
  decision: Decision,
  text: string,
  model: Confidence,
): PlaceMention {
  const { reading } = analysis;
  const { index, stream } = reading;
  const start = stream.start[decision.from]!;
  const end = stream.end[decision.to - 1]!;
  const read = decision.basis === 'reading' ? decision.resolution : null;
  const kind = read === null ? -1 : read.kind;
  const level =
    decision.basis === 'abroad'
      ? 'foreign'
      : read === null
        ? levelOfUnlisted(decision)
        : LEVEL_OF_KIND[kind]!;
  const confidence = calibrate(model, decision, kind);
  const status = statusOf(level, decision, confidence);
  const point = read !== null && status === 'resolved' ? pointOf(analysis, read.referent, level) : null;
  return {
    start,
    end,
    text: text.slice(start, end),
    level,
    role: mentionRole(analysis, decision),
    status,
    code: status === 'resolved' ? (codeText(decision.code) as PlaceCode) : null,
    name: read === null ? null : index.entryName(read.entry),
    point,
    wherePrecision: precisionOf(level, point !== null),
    confidence,
    reason: reasonOf(analysis, decision, status),
    rivals: rivalsOf(analysis, decision),
    members: level === 'region' ? membersOf(analysis, decision) : [],
  };
}

function levelOfUnlisted({ unlisted, candidate }: Decision): MentionLevel {
  const kind = unlisted?.kind ?? candidate?.trigger ?? 0;
  return kind & WORD.SETTLEMENT || unlisted === null ? 'locality' : 'site';
}

function statusOf(level: MentionLevel, { basis }: Decision, confidence: number): MentionStatus {
  if (level === 'foreign' || level === 'region') return level;
  return basis === 'none' || confidence < ABSTAIN ? 'abstained' : 'resolved';
}

function pointOf({ reading }: Analysis, referent: number, level: MentionLevel): [number, number] | null {
  if (level !== 'locality' && level !== 'site') return null;
  const longitude = reading.index.tables.referentLongitude[referent]!;
  const latitude = reading.index.tables.referentLatitude[referent]!;
  return Number.isNaN(longitude) || Number.isNaN(latitude) ? null : [longitude, latitude];
}

/** UCDP's code: a locality's point is known and the event near it; an area has none. */
function precisionOf(level: MentionLevel, hasPoint: boolean): WherePrecision {
  if (level === 'country' || level === 'foreign') return 6;
  if (level === 'region') return 5;
  if (level === 'state') return 4;
  return hasPoint ? 2 : 3;
}

function reasonOf(analysis: Analysis, decision: Decision, status: MentionStatus): string {
  const { candidate, resolution, basis } = decision;
  if (basis === 'abroad') return 'abroad: the place abroad named beside it';
  if (basis === 'none') return 'abstained: nothing says which municipality';
  if (basis === 'container') return 'containment: the municipality named beside it';
  if (basis === 'origin') return 'origin: names that only the papers of one town use';
  if (basis === 'focus') return 'focus: the municipality the text speaks of there';
  if (candidate === null || resolution === null) return 'abstained: no reading';
  const container = candidate.container < 0 ? null : analysis.candidates[candidate.container]!;
  const said = container === null ? null : wordsOf(analysis, container.from, container.to);
  const reason = explainReading(analysis.context, decision.at, resolution, said);
  return status === 'abstained' ? `abstained: too uncertain (${reason})` : reason;
}

/** The other codes it may stand for, best first, each with its best score. */
function rivalsOf(
  { reading, ranks }: Analysis,
  { at, resolution, code: chosen }: Decision,
): PlaceMention['rivals'] {
  if (at < 0 || resolution === null || resolution.codes < 2) return [];
  return ranks.rivals(at, chosen, (code, referent, score) => ({
    code: codeText(code) as PlaceCode,
    name: reading.index.entryName(reading.index.tables.referentEntry[referent]!),
    score: Math.round(score * 100) / 100,
  }));
}

function membersOf({ reading }: Analysis, { resolution }: Decision): PlaceCode[] {
  if (resolution === null) return [];
  return Array.from(reading.index.entryMembers(resolution.entry), (code) => codeText(code) as PlaceCode);
}

function wordsOf({ reading }: Analysis, from: number, to: number): string {
  return reading.text.slice(reading.stream.start[from]!, reading.stream.end[to - 1]!);
}
