import type { Force } from '#domain/force.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import { findForces, forceOf } from '../../forces/find-forces.ts';
import { areSeveral, functionOf, missionOf, objectOf } from '../../forces/mission-words.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import type { Block } from '../../structure/structure.ts';
import type { PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { countsEventTroops } from './event-of-troops.ts';
import { hasPlace, remember, rememberUnder, sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';
import { SHARED } from '../../words/prefilter.ts';

/** What the whole text says of the forces it speaks of. */
export interface DocumentScope {
  /** Force of numbers that name none: said outright, or that of the letterhead. */
  readonly force: Force | null;
  readonly mission: Mission | null;
  /** What stands where the title speaks of, which says a mission where nothing else does. */
  readonly object: Mission | null;
  /** The first of several missions that the title sets side by side, for what nothing else tells. */
  readonly first: Mission | null;
  /** A legend says that "3 / 62" are officers and men. */
  readonly byRank: boolean;
  /** State the title speaks of. */
  readonly state: PlaceCode | null;
  /** The title speaks of numbers of men. */
  readonly counts: boolean;
}

/** Blocks at the head that make up letterhead and title. */
const HEAD_BLOCKS = 6;
const COUNTS_MEN =
  /(?<![a-z])(?:elementos|eltos|efectivos|personal|tropas?|soldad|desplieg|despleg|estado\s+de\s+fuerza|fuerzas?|deploy|troops|soldiers|personnel|marinos|guardias|nucleos|comisionad|efvos|bases\s+de\s+operaciones)/;

const BY_RANK = new GuardedPattern(/(?<![a-z])(?:jefes|ofs?\.?|oficiales)\s*\/\s*(?:tpa|tropa|eltos)/);
/** Numbers of what befell men, not of men sent: "Agresiones a personal militar". */
const BEFELL =
  /(?<![a-z])(?:agresion|ataque|lesionad|fallecid|muert|bajas|detenid|enfrentamiento|desert|contagi|herid|attacks|casualt|killed|arrest)/;

function countsMen(folded: string): boolean {
  return COUNTS_MEN.test(folded) && !BEFELL.test(folded);
}

/** "Misión: patrullaje en zonas turísticas." */
const MISSION_SAID = new GuardedPattern(
  /(?:^|\n)[^\n:]{0,12}(?:mision|objetivo|tarea|finalidad|proposito|mission|purpose)(?:\s+(?:asignada|general|principal))?\s*:\s*([^\n]{4,160})/,
);
const UNLESS_SAID = new GuardedPattern(
  /(?:salvo|excepto|unless)\s+[^.;]{0,40}(?:indicacion|contrario|otherwise|noted|stated)[^.;]*/,
);

export function documentScope(reading: Reading): DocumentScope {
  return remember(reading, 'deployment-scope', () => readDocumentScope(reading));
}

function readDocumentScope(reading: Reading): DocumentScope {
  const { folded, blocks, words } = reading.structure;
  const head = letterheadBlocks(folded, blocks);
  const lines = head.map((block) => folded.slice(block.start, block.end));
  const title = lines.join(' \n ');
  const all = SHARED.candidates(words, 0, folded.length);
  const several = lines.some(areSeveral);
  const unless = UNLESS_SAID.exec(folded, all)?.[0];
  return {
    force:
      (unless ? forceOf(unless) : null) ??
      letterhead(lines.filter((line) => !COUNTED.test(line)).join(' \n ')) ??
      (MILITARY.test(folded, all) ? 'sedena' : null),
    mission: missionOf(MISSION_SAID.exec(folded, all)?.[1] ?? '') ?? (several ? null : functionOf(title)),
    object: several ? null : objectOf(title.replace(PORT_TOWN, ' ')),
    first: several ? functionOf(title) : null,
    byRank: BY_RANK.test(folded, all),
    state: stateOfTitle(reading, head),
    counts: countsMen(title),
  };
}

/**
 * The blocks before the first that is body text: an item, a row, a long paragraph. Without the heading of
 * the first section, where the head says already what the paper is and other sections follow.
 */
function letterheadBlocks(folded: string, blocks: readonly Block[]): readonly Block[] {
  const head = headBlocks(folded, blocks);
  const last = head.at(-1);
  if (last?.kind !== 'heading' || head.length < 2 || head.length === blocks.length) return head;
  const titled = head.slice(0, -1).some((block) => countsMen(folded.slice(block.start, block.end)));
  const section = folded.slice(last.start, last.end);
  if (!titled || countsMen(section) || /\d{4}/.test(section)) return head;
  const others = blocks.slice(last.ordinal + 1, last.ordinal + 60).some((block) => block.kind === 'heading');
  return others ? head.slice(0, -1) : head;
}

/** A line that counts men heads nothing: it names the force of its own number. */
const COUNTED =
  /\d\s+(?:[a-z]+\s+)?(?:elementos|eltos|elems?|efectivos|soldad[oa]s|marinos|infantes|policias|agentes|soldiers|marines|troops|guardsmen)(?![a-z])/;

/** "puerto de P": a town, not what stands there. */
const PORT_TOWN = /(?<![a-z])(?:puerto\s+de|del?\s+puerto|el\s+puerto|port\s+of)(?![a-z])/g;

/** A sentence that counts men is no title. */
function isTold(content: string): boolean {
  return content.endsWith('.') && COUNTED.test(content);
}

function headBlocks(folded: string, blocks: readonly Block[]): readonly Block[] {
  const body = blocks.findIndex(
    (block) =>
      block.kind === 'item' ||
      block.kind === 'row' ||
      (block.kind === 'paragraph' &&
        (block.end - block.start > 130 || isTold(folded.slice(block.start, block.end)))),
  );
  return blocks.slice(0, Math.min(HEAD_BLOCKS, body < 0 ? HEAD_BLOCKS : body));
}

function letterhead(title: string): Force | null {
  const hits = findForces(title).filter((hit) => hit.as !== 'members');
  const first = hits[0];
  return first && !/police/.test(first.force) ? first.force : null;
}

/** Marks of the army's own papers. */
const MILITARY = new GuardedPattern(
  /(?<![a-z])(?:z\.\s?m\.|r\.\s?m\.|zona\s+militar|region\s+militar|b\.\s?i\.|b\.\s?o\.|s-[23](?![0-9])|e\.\s?m\.|c\.\s?e\.\s?i\.|eltos?\.|eft\.|tpa\.|sedena|defensa\s+nacional|dn-iii|correo\.mil|mi\s+(?:mayor|coronel|cap|general|gral))(?![a-z])/,
);

function stateOfTitle(reading: Reading, head: readonly Block[]): PlaceCode | null {
  for (const block of head)
    for (const sentence of sentencesOf(reading, block)) {
      if (!hasPlace(reading, sentence)) continue;
      const state = slotsOf(reading.mask(sentence), 'P').find(
        (slot) => slot.code.length === 2 && slot.role === 'site',
      );
      if (state) return state.code;
    }
  return null;
}

/** Municipality named most often, for "en el lugar" and event cards. */
export function mainPlace(reading: Reading): PlaceSlot | null {
  return remember(reading, 'main-place', () => ({ slot: findMainPlace(reading) })).slot;
}

function findMainPlace(reading: Reading): PlaceSlot | null {
  const counts = new Map<string, { slot: PlaceSlot; count: number }>();
  for (const sentence of reading.sentences.slice(0, 400)) {
    if (sentence.block.kind === 'header' || !hasPlace(reading, sentence)) continue;
    for (const slot of slotsOf(reading.mask(sentence), 'P')) {
      if (slot.code.length === 2 || slot.role !== 'site') continue;
      const entry = counts.get(slot.code);
      if (entry) entry.count++;
      else counts.set(slot.code, { slot, count: 1 });
    }
  }
  let best: { slot: PlaceSlot; count: number } | null = null;
  for (const entry of counts.values()) if (best === null || entry.count > best.count) best = entry;
  return best?.slot ?? null;
}

/** The mission that headings and title give: what men do before what stands there. */
export function governingMission(block: BlockScope, document: DocumentScope): Mission | null {
  return block.mission ?? document.mission ?? block.object ?? document.object;
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

/** Words for men who stay somewhere. */
const STANDING =
  /(?:mantien|destac|despleg|despliega|reforz|refuerz|vigil|segur|permanec|establec|sosti[ea]n|presencia|efectivos?\s+en\s+el\s+area|recae|escort|escolt|deploy|reinforc|patrol|stationed|secur)/;

export function isStanding(folded: string): boolean {
  return STANDING.test(folded);
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
  /** A heading announces the troops of the events told. */
  readonly ofEvent: boolean;
  /** The sentence that announces the list says that the men stay: "Se mantiene presencia en:". */
  readonly standing: boolean;
}

export function blockScope(reading: Reading, block: Block): BlockScope {
  const headed = rememberUnder(reading, 'block-scope', block, () => readBlockScope(reading, block));
  if (block.kind === 'row' || block.sentences.length < 2) return headed;
  return remember(reading, `topic ${block.ordinal}`, () => withTopic(reading, block, headed));
}

/** Longest first sentence that is a topic, not a statement. */
const LONGEST_TOPIC = 70;

/** "Erradicación. Yécora: 90 elementos…": the short first sentence of a block is a heading to the rest. */
function withTopic(reading: Reading, block: Block, headed: BlockScope): BlockScope {
  const { start, end } = block.sentences[0]!;
  if (end - start > LONGEST_TOPIC) return headed;
  const topic = reading.structure.folded.slice(start, end);
  if (/\d\s*[a-z]|[a-z]\s+\d/.test(topic.replace(/dn-?\s?iii/, ''))) return headed;
  return {
    ...headed,
    force: ownForce(topic) ?? headed.force,
    mission: functionOf(topic) ?? headed.mission,
    object: objectOf(topic) ?? headed.object,
    counts: headed.counts || countsMen(topic),
  };
}

function readBlockScope(reading: Reading, block: Block): BlockScope {
  const { folded } = reading.structure;
  let scope: BlockScope = {
    force: null,
    mission: null,
    object: null,
    state: null,
    place: null,
    counts: false,
    ofEvent: false,
    standing: false,
  };
  for (const governor of governorsOf(reading.structure, block)) {
    const content = folded.slice(governor.start, governor.end);
    const slots = sentencesOf(reading, governor).flatMap((sentence) => slotsOf(reading.mask(sentence), 'P'));
    const several = areSeveral(content);
    const state =
      slots.find((slot) => slot.code.length === 2 && slot.code !== '00' && slot.role !== 'from')?.code ??
      slots[0]?.code.slice(0, 2);
    scope = {
      force: scope.force ?? ownForce(content),
      mission: scope.mission ?? (several ? null : functionOf(content)),
      object: scope.object ?? (several ? null : objectOf(content.replace(PORT_TOWN, ' '))),
      state: scope.state ?? (state as PlaceCode | undefined) ?? null,
      place: scope.place ?? slots.find((slot) => slot.code.length > 2 && slot.role === 'site') ?? null,
      counts: scope.counts || countsMen(content),
      ofEvent: scope.ofEvent || countsEventTroops(content),
      standing: scope.standing || (content.endsWith(':') && isStanding(content)),
    };
  }
  return scope;
}

/** Forces a heading names, units' seats left out. */
function ownForce(content: string): Force | null {
  const hits = findForces(content).filter((hit) => hit.as !== 'unit');
  const forces = new Set(hits.map((hit) => hit.force));
  return forces.size === 1 ? hits[0]!.force : null;
}
