import type { Force } from '#domain/force.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import { findForces } from '../../forces/find-forces.ts';
import {
  areSeveral,
  functionOf,
  missionCandidates,
  missionOf,
  objectOf,
} from '../../forces/mission-words.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import type { Block } from '../../structure/structure.ts';
import type { PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { hasPlace, remember, rememberUnder, sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { SHARED } from '../../words/prefilter.ts';
import type { Candidates } from '../../words/prefilter.ts';
import { isOfMen } from './document-scope.ts';
import type { DocumentScope } from './document-scope.ts';
import { countsEventTroops } from './event-of-troops.ts';
import { befell, countsMen, isStanding, withoutPortTowns } from './scope-words.ts';

/** The mission that headings and title give: what men do before what stands there. */
export function governingMission(block: BlockScope, document: DocumentScope): Mission | null {
  return block.mission ?? document.mission ?? block.object ?? document.object;
}

/** "Policía Estatal de Ags., patrullaje rural": force and mission are both told above. */
export function isHeaded(scope: BlockScope, document: DocumentScope): boolean {
  const force = scope.force ?? document.force;
  return force !== null && isOfMen(governingMission(scope, document)) && !document.countsElse;
}

/** Operations whose men guard and patrol for them: "custodia de los consejos" in a paper on elections. */
const OPERATIONS: ReadonlySet<Mission> = new Set([
  'disaster_relief',
  'elections',
  'migration',
  'customs',
  'peacebuilding',
]);

/** Whether a mission told of one number gives way to the operation its heading or the whole paper is about. */
export function yields(own: Mission, document: DocumentScope, block: BlockScope): boolean {
  if (own !== 'installations' && own !== 'patrol') return false;
  const headed = block.mission ?? (document.counts ? document.mission : null);
  return headed !== null && OPERATIONS.has(headed);
}

/** What the headings above a block say of it. */
export interface BlockScope {
  readonly force: Force | null;
  readonly mission: Mission | null;
  readonly object: Mission | null;
  readonly state: PlaceCode | null;
  readonly place: PlaceSlot | null;
  /** A heading speaks of numbers of men, so that bare numbers under it are such. */
  readonly counts: boolean;
  /** A heading speaks of what befell men or of other things counted by place. */
  readonly ofElse: boolean;
  /** A heading announces the troops of the events told. */
  readonly ofEvent: boolean;
  /** The sentence that announces the list says that the men stay: "Se mantiene presencia en:". */
  readonly standing: boolean;
}

export function blockScope(reading: Reading, block: Block): BlockScope {
  const headed = rememberUnder(reading, 'block-scope', block, () => readBlockScope(reading, block));
  const topic = topicOf(reading, block);
  return topic === null
    ? headed
    : remember(reading, `topic ${block.ordinal}`, () => withTopic(headed, topic));
}

/** Whether headings above a block or its topic speak of numbers of men: `counts` of its scope, sooner told. */
export function countsUnder(reading: Reading, block: Block): boolean {
  const known = remember(reading, 'counts-men', () => new Map<number | null, boolean>());
  let headed = known.get(block.parent);
  if (headed === undefined) known.set(block.parent, (headed = headingsCount(reading, block)));
  if (headed) return true;
  const topic = topicOf(reading, block);
  return topic !== null && countsMen(topic);
}

function headingsCount({ structure }: Reading, block: Block): boolean {
  return governorsOf(structure, block).some(({ start, end }) =>
    countsMen(structure.folded.slice(start, end)),
  );
}

/**
 * "II. ADUANAS (personal de la SEDENA)" beside "IV. OBRAS A CARGO DE INGENIEROS MILITARES": of numbered
 * sections one of which counts men, those headed by a mission do too.
 */
export function countsBeside({ structure }: Reading, block: Block): boolean {
  const { blocks, folded } = structure;
  const own = block.parent === null ? undefined : blocks[block.parent];
  const style = own?.marker?.style;
  if (own?.kind !== 'heading' || style === undefined) return false;
  if (missionOf(folded.slice(own.start, own.end)) === null) return false;
  return blocks.some(
    (other) =>
      other.kind === 'heading' &&
      other.parent === own.parent &&
      other.marker?.style === style &&
      countsMen(folded.slice(other.start, other.end)),
  );
}

/** "III. ADUANAS": the section a block stands in is called by a mission. */
export function isHeadedByMission({ structure }: Reading, { parent }: Block): boolean {
  const own = parent === null ? undefined : structure.blocks[parent];
  return own?.kind === 'heading' && missionOf(structure.folded.slice(own.start, own.end)) !== null;
}

/**
 * "aduanas ..... P, N; P, N": a row of a label and a list, which is read like a sentence under its label. In
 * other rows the place stands apart from its number.
 */
export function isListRow(reading: Reading, { kind, cells, table }: Block): boolean {
  if (kind !== 'row' || cells.length !== 2 || reading.structure.tables[table!]?.header !== null) return false;
  const [label, list] = cells;
  const { folded } = reading.structure;
  return (
    hasPlace(reading, list!) &&
    (!hasPlace(reading, label!) || /\d[^;]*;[^;]*\d|\d.*:.*\d/.test(folded.slice(list!.start, list!.end))) &&
    /\d/.test(folded.slice(list!.start, list!.end)) &&
    !/\d/.test(folded.slice(label!.start, label!.end))
  );
}

/** Longest label that is nothing but what stands there: "pistas", "obras". */
const LONGEST_NAME = 16;
/** Longest first sentence that is a topic, not a statement. */
const LONGEST_TOPIC = 70;
/** Longest one that announces a list. */
const LONGEST_ANNOUNCED = 160;

/** "Erradicación. Yécora: 90 elementos…": the short first sentence of a block is a heading to the rest. */
function topicOf(reading: Reading, block: Block): string | null {
  if (block.sentences.length < 2 || (block.kind === 'row' && !isListRow(reading, block))) return null;
  const { start, end } = block.sentences[0]!;
  if (end - start > LONGEST_ANNOUNCED) return null;
  const topic = reading.structure.folded.slice(start, end);
  if (end - start > LONGEST_TOPIC || /\d{4}/.test(topic))
    return announces(reading, block, topic) ? topic : null;
  return /\d\s*[a-z]|[a-z]\s+\d/.test(topic.replace(/dn-?\s?iii/, '')) ? null : topic;
}

/** "Efectivos de la G.N. en hospitales, 22 de abril de 2020. P: N. P: N.": it counts men, of whom it gives no number. */
function announces(reading: Reading, block: Block, topic: string): boolean {
  if (!countsMen(topic)) return false;
  const [first, second] = sentencesOf(reading, block);
  return (
    !reading.mask(first!).text.includes('N') && /^[^a-zN]*P[^a-zN]*N[^a-z]*$/.test(reading.mask(second!).text)
  );
}

function withTopic(headed: BlockScope, topic: string): BlockScope {
  return {
    ...headed,
    force: ownForce(topic) ?? headed.force,
    mission: functionOf(topic) ?? (topic.length < LONGEST_NAME ? objectOf(topic) : null) ?? headed.mission,
    object: objectOf(topic) ?? headed.object,
    counts: headed.counts || countsMen(topic),
  };
}

function readBlockScope(reading: Reading, block: Block): BlockScope {
  const { folded, words } = reading.structure;
  let scope: BlockScope = {
    force: null,
    mission: null,
    object: null,
    state: null,
    place: null,
    counts: false,
    ofElse: false,
    ofEvent: false,
    standing: false,
  };
  for (const governor of governorsOf(reading.structure, block)) {
    const content = folded.slice(governor.start, governor.end);
    const candidates = missionCandidates(words, governor.start, governor.end);
    const slots = sentencesOf(reading, governor).flatMap((sentence) => slotsOf(reading.mask(sentence), 'P'));
    const several = areSeveral(content, candidates);
    const state =
      slots.find((slot) => slot.code.length === 2 && slot.code !== '00' && slot.role !== 'from')?.code ??
      slots[0]?.code.slice(0, 2);
    scope = {
      force: scope.force ?? ownForce(content, SHARED.candidates(words, governor.start, governor.end)),
      mission: scope.mission ?? (several ? null : functionOf(content, candidates)),
      object: scope.object ?? (several ? null : objectOf(withoutPortTowns(content), candidates)),
      state: scope.state ?? (state as PlaceCode | undefined) ?? null,
      place: scope.place ?? slots.find((slot) => slot.code.length > 2 && slot.role === 'site') ?? null,
      counts: scope.counts || countsMen(content),
      ofElse: scope.ofElse || (!countsMen(content) && befell(content)),
      ofEvent: scope.ofEvent || countsEventTroops(content),
      standing: scope.standing || (content.endsWith(':') && isStanding(content)),
    };
  }
  return scope;
}

/** Men of any force. */
const RANK_AND_FILE = /^(?:tropas?|tpas?\.?|troops)$/;

/** Forces a heading names, units' seats left out. */
function ownForce(content: string, candidates?: Candidates): Force | null {
  const hits = findForces(content, candidates).filter(
    (hit) => hit.as !== 'unit' && !RANK_AND_FILE.test(content.slice(hit.start, hit.end)),
  );
  const forces = new Set(hits.map((hit) => hit.force));
  return forces.size === 1 ? hits[0]!.force : null;
}
