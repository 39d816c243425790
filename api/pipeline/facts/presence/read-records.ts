import type { Period } from '#domain/period.ts';
import { allMatches } from '../../words/all-matches.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import type { Block } from '../../structure/structure.ts';
import { GROUP_COLUMN } from '../../groups/group-cells.ts';
import { isDenied, isSupposed, isUnconfirmed } from '../doubt.ts';
import { governingPeriod } from '../governing-period.ts';
import { slotsOf, sliceMasked } from '../masked.ts';
import type { GroupSlot, Masked, PlaceSlot } from '../masked.ts';
import { sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { meantGroups } from './link-groups.ts';
import type { PresenceObservation } from './presence-observation.ts';
import { clausePeriod } from './presence-period.ts';

/** A field of a record: "GRUPO: G", "Área de operación: P y P". */
const FIELD = /^([a-z][a-z ./]{2,34}):\s+/;
const RIVAL_FIELD =
  /^(?:rival|grupo\s+(?:rival|antagonic|contrari)|organizacion\s+rival|en\s+pugna|enemig|alia)/;
const PLACE_FIELD =
  /^(?:mpios?|municipios?|lugar(?:es)?|localidad(?:es)?|ciudad(?:es)?|plazas?|ubicacion|territorio|alcaldias?|(?:areas?|zonas?|ambito|lugares)\s+(?:de\s+|con\s+|donde\s+|en\s+(?:que|donde)\s+)?(?:mayor\s+)?(?:opera|influencia|expansion|disputa|presencia|actuacion|accion|control)|cobertura|presencia(?:\s+en)?|opera\s+en|donde(?:\s+opera)?|municipalit|towns?|cities|city|place|area\s+of|areas?\s+of|territory|where)/;
const AREA_FIELD = /^(?:zona|area|region|estado|entidad|state)\b/;

interface Field {
  readonly block: Block;
  readonly name: string;
  readonly value: Masked;
}

/** What a run of fields says of one group: a card of "GRUPO: …", "MUNICIPIOS: …". */
export function readRecords(reading: Reading): PresenceObservation[] {
  const found: PresenceObservation[] = [];
  let record: Field[] = [];
  const close = (): void => {
    if (record.length > 1) found.push(...readRecord(reading, record));
    record = [];
  };
  for (const block of reading.structure.blocks) {
    const text = block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'heading';
    const inline = text ? recordsIn(reading, block) : [];
    if (inline.length > 0) {
      close();
      for (const one of inline) found.push(...readRecord(reading, one));
      continue;
    }
    const field = text && block.kind !== 'heading' ? fieldOf(reading, block) : null;
    const last = record.at(-1)?.block;
    if (last && (!field || isApart(reading, last, block) || record.some(({ name }) => name === field.name)))
      close();
    if (field) record.push(field);
  }
  close();
  return found;
}

/** A blank line stands between two blocks. */
function isApart({ structure }: Reading, one: Block, other: Block): boolean {
  return /\n\s*\n/.test(structure.text.slice(one.end, other.start));
}

/** Longest block looked at for records in a line: "Ficha 2. Municipio: P. Grupo: G. Actividad: …" */
const LONGEST_BLOCK = 1200;
/** Where a field ends and the next begins, within a sentence. */
const NEXT_FIELD = /[;|]\s+|,\s+(?=[a-z][a-z ./]{2,34}:\s)/g;

/** The records of a block of fields, a group's among them; a field named again begins the next record. */
function recordsIn(reading: Reading, block: Block): Field[][] {
  if (block.end - block.start > LONGEST_BLOCK || !reading.mentions.groups.overlapping(block.start, block.end))
    return [];
  const content = reading.structure.folded.slice(block.start, block.end);
  if (content.indexOf(':') === content.lastIndexOf(':')) return [];
  const records: Field[][] = [[]];
  let others = 0;
  for (const sentence of sentencesOf(reading, block)) {
    const masked = reading.mask(sentence);
    let from = 0;
    const cut = (to: number, next: number): void => {
      const label = FIELD.exec(masked.text.slice(from, to));
      if (!label) others++;
      else {
        const name = label[1]!;
        if (records.at(-1)!.some((field) => field.name === name)) records.push([]);
        records.at(-1)!.push({ block, name, value: sliceMasked(masked, from + label[0].length, to) });
      }
      from = next;
    };
    for (const match of allMatches(masked.text, NEXT_FIELD)) cut(match.index, match.index + match[0].length);
    cut(masked.text.length, masked.text.length);
  }
  return others <= records.length && records[0]!.length > 1 ? records : [];
}

function fieldOf(reading: Reading, block: Block): Field | null {
  if (block.sentences.length !== 1 || block.end - block.start > 200) return null;
  const { folded } = reading.structure;
  const opening = folded.slice(block.start, block.start + 40);
  if (!opening.includes(':') || !FIELD.test(opening)) return null;
  const masked = reading.mask(sentencesOf(reading, block)[0]!);
  const label = FIELD.exec(masked.text);
  return label
    ? { block, name: label[1]!, value: sliceMasked(masked, label[0].length, masked.text.length) }
    : null;
}

/** "Desde: enero de 2019" opens a period as "desde enero de 2019" does. */
function periodOf({ name, value }: Field): Period | null {
  const period = clausePeriod(value.slots);
  return period && /^(?:desde|since|inicio|a\s+partir)/.test(name) ? { ...period, to: null } : period;
}

/** "Situación en P" over a record that names no place: its heading, or the line right above a list of fields. */
function placesAbove(reading: Reading, block: Block): PlaceSlot[] {
  const above = block.kind === 'item' ? reading.structure.blocks[block.ordinal - 1] : undefined;
  const governor =
    above && above.kind !== 'item' && above.kind !== 'row' ? above : governorsOf(reading.structure, block)[0];
  if (!governor || governor.end - governor.start > 90) return [];
  const places = sentencesOf(reading, governor)
    .flatMap((sentence) => slotsOf(reading.mask(sentence), 'P'))
    .filter((slot) => slot.role === 'site' && slot.code.length > 2);
  return places.length === 1 ? places : [];
}

/** Fields that tell where the group of a card is, which its heading names: "FICHA DEL G". */
const WHERE_IT_IS =
  /(?<![a-z])(?:presencia|influencia|expansion|opera[a-z]*|control|dominio|disputa|actua[a-z]*|territorios?|plazas?|presence|territory|turf|operations)(?![a-z])/;

function groupsAbove(reading: Reading, record: readonly Field[]): GroupSlot[] {
  if (!record.some(({ name }) => WHERE_IT_IS.test(name))) return [];
  const { block } = record[0]!;
  const above = reading.structure.blocks[block.ordinal - 1];
  const governor =
    governorsOf(reading.structure, block)[0] ?? (above?.kind === 'paragraph' ? above : undefined);
  if (!governor || governor.end - governor.start > 60) return [];
  const groups = sentencesOf(reading, governor).flatMap((sentence) => slotsOf(reading.mask(sentence), 'G'));
  return groups.length === 1 ? groups : [];
}

/** Fields of a form that tells an event: its group was there once. */
const OF_EVENT =
  /^(?:horas?|hechos?|evento|delito|resultados?|saldo|detenid|fallecid|muert|herid|lesionad|victima|tipo\s+de\s+(?:evento|hecho|delito|incidente|novedad)|time|event|incident|crime|killed|injured|arrest|casualties|outcome)/;

function isOfEvent(record: readonly Field[]): boolean {
  return record.some(({ name }) => OF_EVENT.test(name)) && !record.some(({ name }) => WHERE_IT_IS.test(name));
}

function readRecord(reading: Reading, record: readonly Field[]): PresenceObservation[] {
  if (isOfEvent(record)) return [];
  if (record.some(({ value }) => isUnconfirmed(value.text) || isSupposed(value.text))) return [];
  const named = record.filter(
    ({ name, value }) => GROUP_COLUMN.test(name) && !RIVAL_FIELD.test(name) && !isDenied(value.text),
  );
  // "Actores: en P y P se enfrentan G y G" tells itself where.
  if (named.some(({ value }) => slotsOf(value, 'P').some((slot) => slot.role === 'site'))) return [];
  const groups: GroupSlot[] = named.flatMap(({ value }) =>
    /\?/.test(value.text) ? [] : meantGroups(value.text, 0, value.slots),
  );
  const told = named.length > 0 ? groups : groupsAbove(reading, record);
  if (told.length === 0) return [];
  const placesIn = (pattern: RegExp): PlaceSlot[] =>
    record
      .filter(({ name, value }) => pattern.test(name) && !isDenied(value.text))
      .flatMap(({ value }) => slotsOf(value, 'P').filter((slot) => slot.code !== '00'));
  const own = placesIn(PLACE_FIELD);
  const areas = own.length > 0 ? own : placesIn(AREA_FIELD);
  const places = areas.length > 0 ? areas : placesAbove(reading, record[0]!.block);
  const period =
    record.map(periodOf).find((one) => one !== null) ?? governingPeriod(reading, record[0]!.block);
  const start = record[0]!.block.start;
  const end = record.at(-1)!.block.end;
  return told.flatMap(({ group }) =>
    places.map((place) => ({
      group,
      place,
      period,
      ended: false,
      start,
      end,
      rule: 'presence:row',
      confidence: 0.9,
    })),
  );
}
