import { eventMap } from '#geodata/datasets/event-map.ts';
import { datasetFactId } from '#geodata/datasets/dataset-fact-id.ts';
import { groupOfUcdpActor } from '#geodata/groups/read-crosswalks.ts';
import { UCDP_GED } from '#api/importers/parse-ucdp-row.ts';
import { incidentOfUcdpEvent } from '#domain/datasets/incident-of-ucdp-event.ts';
import { placeUcdpEvent } from '#domain/datasets/place-ucdp-event.ts';
import type { Fact } from '#domain/fact.ts';
import { stateOf } from '#domain/ids.ts';
import type { GroupId, PlaceCode } from '#domain/ids.ts';
import { importEvents } from './import-events.ts';
import type { ImportTarget, Imported } from './import-target.ts';
import { noteUnknownPlaces, noteUnknownGroup } from './note-unknown.ts';

/** Imports a file of UCDP GED: an incident an event, placed and typed as the shipped ones are. */
export async function importUcdp(target: ImportTarget): Promise<Imported> {
  return await importEvents(target, ucdpFacts(target));
}

async function* ucdpFacts({ intake, chunks, edition }: ImportTarget): AsyncGenerator<Fact> {
  const map = eventMap();
  for await (const { line, value: event } of intake.rows(UCDP_GED, chunks)) {
    noteUnknownPlaces(intake, map, {
      line,
      state: event.adm1,
      municipality: event.wherePrecision <= 3 ? event.adm2.replace(/ [a-z]+$/i, '') : '',
    });
    const place = placeUcdpEvent(event, map);
    const groupsOf = (side: string): GroupId[] =>
      side.split(', ').flatMap((actor) => {
        const match = groupOfUcdpActor(actor, stateAt(place.code));
        if (!match) noteUnknownGroup(intake, actor, line);
        return match?.group ?? [];
      });
    const id = datasetFactId(edition.dataset, event.id);
    const groups = { sideA: groupsOf(event.sideA), sideB: groupsOf(event.sideB) };
    yield incidentOfUcdpEvent(event, id, place, groups, edition);
  }
}

function stateAt(code: PlaceCode | null): PlaceCode | null {
  return code && stateOf(code);
}
