import type { Estimate } from '#domain/fact.ts';
import type { Force } from '#domain/force.ts';
import type { Period } from '#domain/period.ts';
import { findForces, forceOf } from '../../forces/find-forces.ts';
import { missionOf } from '../../forces/mission-words.ts';
import type { Block, Span } from '../../structure/structure.ts';
import { allMatches } from '../../words/all-matches.ts';
import { SHARED, mayMatch } from '../../words/prefilter.ts';
import { isDenied } from '../doubt.ts';
import { maskSentence } from '../mask-sentence.ts';
import { sliceMasked, slotsOf, spokenText } from '../masked.ts';
import type { Masked } from '../masked.ts';
import { sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { DeploymentObservation } from './deployment-observation.ts';
import { deploymentPeriod } from './deployment-period.ts';
import { documentScope } from './document-scope.ts';
import { findStrengths } from './find-strengths.ts';
import { isNoDeployment, isPlanned } from './is-planned.ts';
import { ofList } from './place-of-strength.ts';
import { exactly } from '../../quantities/find-hedge.ts';
import { blockScope, governingMission } from './scope-of.ts';

/** What a form calls a number of men. */
const MEN = String.raw`(?:(?:num(?:ero)?|no|cantidad|total)\.?\s*(?:de\s+)?)?(?:personal|efectivos?|elementos|eltos|elem|efvos?|eft|efec|tropas?|fuerza\s+(?:empleada|desplegada|presente)|estado\s+de\s+fuerza|troops|strength|headcount|personnel)\.?(?:\s+(?:desplegad[oa]s?|presentes?|empleados?|en\s+el\s+lugar|actual(?:es)?))?|presentes?|present|disponibles|desplegados|efectivos\s+reales|numero|cantidad|j/o/t|ofs?\.?/tpa\.?|of\.?\s*y\s*tpa\.?`;
/** What a sentence of a form has. */
const HAS_MEN = new RegExp(
  String.raw`(?:^|[\n;|/.,]|\s{2})[\s>*•·-]*${MEN}\s*(?:[:=]|\.{2}|…|\t|\||$)|(?:^|\n)(?:fuerzas?|dependencias?|corporaci(?:on|ones))\s*:[^\n]*\d|(?:^|[\s;|/])(?:eft|efvos?|efec|elem)=`,
);
const isField = (sentence: string): boolean => HAS_MEN.test(sentence);
const MEN_WORD = SHARED.add(
  '(?<![a-z])(?:personal|efectivos?|elementos|eltos|elem|efvos?|eft|efec|tropas?|fuerza|troops|strength|headcount|personnel|presentes?|present|disponibles|desplegados|numero|cantidad)(?![a-z])',
);

/** "EJÉRCITO:      1 jefe, 40 de tropa" in a field of its own. */
function isForceField(reading: Reading, { start, end }: Span): boolean {
  const { folded } = reading.structure;
  const name = folded.slice(start, Math.min(end, start + LONGEST_FORCE + 1)).indexOf(':');
  if (name < 0) return false;
  const value = folded.slice(start + name + 1, end);
  return /^\s*\d/.test(value) && forceNamed(folded.slice(start, start + name)) !== null;
}

const LONGEST_FORCE = 34;

type Kind = 'place' | 'force' | 'men' | 'mission' | 'since' | 'until';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['men', new RegExp(`^${MEN}$`)],
  [
    'place',
    /^(?:mpios?|municipios?|municipality|lugar(?:es)?|ubicacion|recinto|sede|plaza|localidad|punto|zona|area|city|estacion|central|terminal|garita|filtro|reten|caseta|albergue|tramo|destino|instalacion|sitio|base|puerto|aduana|puesto|garita|reten|filtro|caseta|aeropuerto|terminal|refineria|presa|planta|central|muelle|estacion|ciudad|cd|estado|edo|entidad|ent|place|location|town|site)\.?(?:\s+(?:de\s+)?(?:despliegue|servicio|destino|comision))?$/,
  ],
  [
    'force',
    /^(?:fuerza|fza|dependencia|dep|corporacion|corp|institucion|instituto|unidad|organismo|agrupamiento|force|agency|service)\.?$/,
  ],
  [
    'mission',
    /^(?:funcion|mision|mis|tarea|servicio|actividad|comision|encargo|objeto|objetivo|finalidad|motivo|tipo(?:\s+de\s+servicio)?|mission|task|purpose)\.?$/,
  ],
  [
    'since',
    /^(?:desde|inicio|alta|a\s+partir(?:\s+de)?|fecha\s+(?:de\s+)?(?:inicio|llegada|arribo)|since|from)$/,
  ],
  ['until', /^(?:hasta|termino|fin|baja|fecha\s+(?:de\s+)?(?:termino|fin|relevo)|until)$/],
];

interface Field {
  readonly kind: Kind | null;
  /** The force whose men a field called by it counts: "EJÉRCITO: 40". */
  readonly force: Force | null;
  readonly name: string;
  readonly block: Block;
  readonly value: Masked;
}

/** What the forms of a text say, and the blocks their numbers stand in. */
export interface FormDeployments {
  readonly found: readonly DeploymentObservation[];
  readonly blocks: ReadonlySet<number>;
}

const NOTHING: FormDeployments = { found: [], blocks: new Set() };

/** Forms that give place, force, task and number of men each a field: "MPIO.: P", "FZA=GN EFT=66". */
export function readForms(reading: Reading): FormDeployments {
  const { folded, blocks } = reading.structure;
  const some = reading.sentences.some(
    (sentence) =>
      (mayMatch(reading.candidates(sentence), MEN_WORD) &&
        isField(folded.slice(sentence.start, sentence.end))) ||
      isForceField(reading, sentence),
  );
  if (!some && !folded.includes('j/o/t')) return NOTHING;
  const found: DeploymentObservation[] = [];
  const taken = new Set<number>();
  let form: Field[] = [];
  const close = (): void => {
    const told = readForm(reading, form);
    if (told.length > 0) for (const { kind, block } of form) if (kind === 'men') taken.add(block.ordinal);
    found.push(...told);
    form = [];
  };
  for (const block of blocks) {
    if (block.kind === 'header') continue;
    const fields = fieldsOf(reading, block);
    if (fields.length === 0) close();
    for (const field of fields) {
      if (
        form.some(
          ({ name, kind }) =>
            name === field.name || (kind === 'place' && field.kind === 'place' && isTold(form)),
        )
      )
        close();
      form.push(field);
    }
  }
  close();
  return { found, blocks: taken };
}

function isTold(form: readonly Field[]): boolean {
  return form.some(({ kind }) => kind === 'men');
}

/** Longest block that is a field, or a line of them. */
const LONGEST = 1600;
const LINE_FIELD = /^([a-z][a-z ./#]{1,34}?)[\s.…_]*:\s*/;
/** A field in a line of them; after a comma, stroke or dash only one known by its name is. */
const LISTED_FIELD = /(^|[;|,/·\n]\s*|\.\s+|\s[–-]\s+)(j\/o\/t|ofs?\.?\/tpa\.?|[a-z][a-z .#]{1,34}?)\s*:\s*/g;
const INLINE_FIELD = /(?:^|[\s;|,/])([a-z]{2,12})\s?=\s?/g;

function fieldsOf(reading: Reading, block: Block): Field[] {
  const { folded } = reading.structure;
  if (block.end - block.start > LONGEST || block.sentences.length === 0) return [];
  const content = folded.slice(block.start, block.end);
  if (block.kind === 'row') return rowFields(reading, block);
  if (content.includes('=')) {
    const inline = inlineFields(wholeOf(reading, block), block);
    if (inline.length > 1) return inline;
  }
  if (!content.includes(':')) return [];
  const whole = wholeOf(reading, block);
  const listed = listedFields(whole, block);
  if (listed.length > 1) return listed;
  return lineFields(reading, block);
}

/** A field a line, each with its name and value; names are read from the text, as a place may be called like one. */
function lineFields(reading: Reading, block: Block): Field[] {
  const { folded } = reading.structure;
  const fields: Field[] = [];
  for (let start = block.start; start < block.end;) {
    const newline = folded.indexOf('\n', start);
    const end = newline < 0 || newline > block.end ? block.end : newline;
    while (start < end && folded.charCodeAt(start) <= 32) start++;
    const label = LINE_FIELD.exec(folded.slice(start, end));
    const value = { start: start + (label?.[0].length ?? 0), end };
    if (label && (start === block.start || kindOf(label[1]!) !== null || forceNamed(label[1]!) !== null))
      fields.push(fieldOf(label[1]!, block, maskSentence(reading.structure, value, reading.mentions)));
    start = end + 1;
  }
  return fields;
}

/** All of a block as one sentence: a value may have a full stop of its own, "Pol. Estatal". */
function wholeOf(reading: Reading, block: Block): Masked {
  const sentences = sentencesOf(reading, block);
  return sentences.length === 1
    ? reading.mask(sentences[0]!)
    : maskSentence(reading.structure, block, reading.mentions);
}

/** "ALTA: D      BAJA: D": two fields set apart like the cells of a row. */
function rowFields(reading: Reading, block: Block): Field[] {
  const { folded } = reading.structure;
  const [first, second] = block.cells;
  // "UBICACIÓN ....... P": a name and its value set apart.
  if (block.cells.length === 2 && second!.end > second!.start && second!.end - first!.start < LONGEST) {
    const name = folded.slice(first!.start, first!.end).replace(/:$/, '');
    if (kindOf(name) !== null)
      return [fieldOf(name, block, maskSentence(reading.structure, second!, reading.mentions))];
  }
  const fields = sentencesOf(reading, block).map((cell) => {
    const masked = reading.mask(cell);
    const label = LINE_FIELD.exec(masked.text);
    return label && fieldOf(label[1]!, block, sliceMasked(masked, label[0].length, masked.text.length));
  });
  return fields.every((field) => field !== null) ? fields : [];
}

/** "Sede: P; Efectivos: N; Misión: …": fields in one line, each at the head of a sentence or after a semicolon. */
function listedFields(masked: Masked, block: Block): Field[] {
  const labels = allMatches(masked.text, LISTED_FIELD).filter(
    ([, sign, name]) => /^[;|]?$/.test(sign!.trim()) || kindOf(name!) !== null,
  );
  return labels.map((label, index) =>
    fieldOf(
      label[2]!,
      block,
      sliceMasked(masked, label.index + label[0].length, labels[index + 1]?.index ?? masked.text.length),
    ),
  );
}

/** "MPIO=P FZA=GN EFT=66 MIS=migración" */
function inlineFields(masked: Masked, block: Block): Field[] {
  const labels = allMatches(masked.text, INLINE_FIELD);
  return labels.map((label, index) =>
    fieldOf(
      label[1]!,
      block,
      sliceMasked(masked, label.index + label[0].length, labels[index + 1]?.index ?? masked.text.length),
    ),
  );
}

function kindOf(name: string): Kind | null {
  return KINDS.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? null;
}

function fieldOf(name: string, block: Block, value: Masked): Field {
  const kind = kindOf(name);
  // "FUERZA: SEDENA 12 / G.N. 10" counts the men of each.
  const counted =
    kind === 'force' && value.text.includes('N') && findStrengths(value).some((one) => one.sure);
  const force = kind === null ? forceNamed(name.trim()) : null;
  return { kind: counted || force ? 'men' : kind, force, name: name.trim(), block, value };
}

/** The force that is all a field's name says. */
function forceNamed(name: string): Force | null {
  const [hit, ...more] = findForces(name);
  return hit && more.length === 0 && hit.as !== 'unit' && hit.start === 0 && hit.end >= name.length - 1
    ? hit.force
    : null;
}

function readForm(reading: Reading, form: readonly Field[]): DeploymentObservation[] {
  const valueOf = (kind: Kind): Masked | undefined => form.find((field) => field.kind === kind)?.value;
  const counting = form.filter(({ kind }) => kind === 'men');
  const men = counting.find(({ force }) => force === null) ?? counting[0];
  const places = form
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ value }) => slotsOf(value, 'P'))
    .filter((slot) => slot.role !== 'from' && slot.role !== 'far');
  if (!men || places.length === 0) return [];
  const towns = places.filter((slot) => slot.code.length > 2);
  const place = ofList(towns.length > 0 ? towns : places);
  if (place === null) return [];
  const scope = blockScope(reading, men.block);
  const document = documentScope(reading);
  const told = valueOf('force');
  const given = (told && forceOf(told.text)) ?? scope.force ?? document.force;
  const counts = counting
    .filter(({ value: { text } }) => !isDenied(text) && !isPlanned(text) && !isNoDeployment(text))
    .flatMap((field) => {
      const force = field.force ?? given;
      return ranksOf(reading, field, force) ?? countsOf(field.value, force);
    });
  if (counts.length === 0) return [];
  const task = valueOf('mission');
  const words = form
    .filter(({ kind }) => kind === 'place')
    .map(({ name, value }) => `${name} ${spokenText(value)}`);
  const mission =
    (task && missionOf(spokenText(task))) ??
    governingMission(scope, document) ??
    missionOf(words.join(' | ')) ??
    'other';
  const period =
    periodOf(valueOf('since'), valueOf('until')) ??
    deploymentPeriod(reading, men.block, men.value.text, men.value.slots);
  const last = form.at(-1)!.value;
  const inline = form[0]!.block === form.at(-1)!.block;
  return counts.map(({ force, headcount }) => ({
    force,
    code: place.code,
    place: place.place,
    headcount,
    mission,
    period,
    unit: null,
    start: inline ? form[0]!.value.origin(0) : form[0]!.block.start,
    end: inline ? last.origin(last.text.length) : men.block.end,
    rule: 'deployment:form',
    confidence: 0.9,
    table: null,
    isTotal: false,
    ofEvent: false,
  }));
}

/** "240 SEDENA, 160 G.N.", or a bare number of the force told elsewhere. */
function countsOf(men: Masked, given: Force | null): { force: Force; headcount: Estimate }[] {
  const strengths = findStrengths(men).filter((one) => one.sure);
  const own = strengths.flatMap((one) => {
    const force = one.force ?? findForces(men.text.slice(0, one.from), men.candidates).at(-1)?.force ?? given;
    return force ? [{ force, headcount: one.headcount }] : [];
  });
  const apart = new Set(own.map(({ force }) => force)).size > 1;
  if (own.length > 0 && (apart || !/^\s*N\s*\(/.test(men.text))) return own;
  const [number] = slotsOf(men, 'N');
  if (!given || !number || !/^\s*"?N/.test(men.text)) return [];
  const { estimate, value } = number.number;
  return value >= 1 && Number.isInteger(value) ? [{ force: given, headcount: estimate }] : [];
}

/** "0/2/38" under "J/O/T": officers and men, which are read from the text as they look like a day. */
function ranksOf(
  reading: Reading,
  { value }: Field,
  given: Force | null,
): ReturnType<typeof countsOf> | null {
  const { folded } = reading.structure;
  const told = folded.slice(value.origin(0), value.origin(value.text.length)).trim();
  if (given === null || !RANKS.test(told)) return null;
  const men = told.split('/').reduce((sum, one) => sum + Number(one), 0);
  return men >= 1 ? [{ force: given, headcount: exactly(men) }] : [];
}

const RANKS = /^\d{1,3}\s*\/\s*\d{1,3}(?:\s*\/\s*\d{1,4})?$/;

function periodOf(since: Masked | undefined, until: Masked | undefined): Period | null {
  const from = since && slotsOf(since, 'D')[0]?.date.period;
  const to = until && slotsOf(until, 'D')[0]?.date.period;
  if (!from && !to) return null;
  return {
    from: from?.from ?? null,
    to: to?.to ?? null,
    precision: from && to ? 'range' : (from ?? to)!.precision,
  };
}
