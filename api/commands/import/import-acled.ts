import { eventMap } from '#geodata/datasets/event-map.ts';
import { datasetFactId } from '#geodata/datasets/dataset-fact-id.ts';
import { groupOfAcledActor } from '#geodata/groups/group-of-acled-actor.ts';
import { ACLED } from '#api/importers/parse-acled-row.ts';
import { incidentOfAcledEvent, placeAcledEvent } from '#domain/datasets/incident-of-acled-event.ts';
import type { Fact } from '#domain/fact.ts';
import { stateOf } from '#domain/ids.ts';
import type { GroupId } from '#domain/ids.ts';
import { importEvents } from './import-events.ts';
import type { ImportTarget, Imported } from './import-target.ts';
import { noteUnknownGroup, noteUnknownPlaces } from './note-unknown.ts';

/** Imports an ACLED export: an incident an event; see `acledIncidentType` for the types. */
export async function importAcled(target: ImportTarget): Promise<Imported> {
  return await importEvents(target, acledFacts(target));
}

async function* acledFacts({ intake, chunks, edition }: ImportTarget): AsyncGenerator<Fact> {
  const map = eventMap();
  for await (const { line, value: event } of intake.rows(ACLED, chunks)) {
    const municipality = event.geoPrecision < 3 ? event.admin2 : '';
    noteUnknownPlaces(intake, map, { line, state: event.admin1, municipality });
    const place = placeAcledEvent(event, map);
    const groupOf = (actor: { readonly name: string } | undefined): GroupId[] => {
      if (!actor) return [];
      const match = groupOfAcledActor(actor.name, place.code && stateOf(place.code));
      if (!match) noteUnknownGroup(intake, actor.name, line);
      return match?.group ? [match.group] : [];
    };
    const [first, second] = event.actors;
    const groups = { first: groupOf(first), second: groupOf(second) };
    yield incidentOfAcledEvent(event, datasetFactId(edition.dataset, event.id), place, groups, edition);
  }
}
