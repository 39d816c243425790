import { readGroups } from '#geodata/groups/read-groups.ts';
import { namesWithin } from '#geodata/places-by-name.ts';
import type { EventMap } from '#domain/datasets/place-event.ts';
import type { RowIntake } from './row-intake.ts';

interface NamedPlace {
  readonly line: number;
  /** Names as the file has them; empty when none. */
  readonly state: string;
  readonly municipality: string;
}

/** Notes names of states and municipalities that our tables lack; the event is placed as well as it can be. */
export function noteUnknownPlaces(
  intake: RowIntake,
  map: Pick<EventMap, 'stateNamed' | 'municipalityNamed'>,
  { line, state, municipality }: NamedPlace,
): void {
  if (state === '') return;
  const code = map.stateNamed(state);
  if (code === null) {
    intake.unknown({ kind: 'state', name: state, within: null, line, known: () => namesWithin(null) });
  } else if (municipality !== '' && map.municipalityNamed(code, municipality) === null) {
    const known = () => namesWithin(code);
    intake.unknown({ kind: 'municipality', name: municipality, within: state, line, known });
  }
}

/** Notes an actor that could be a group and is none of the catalogue; the event stays without it. */
export function noteUnknownGroup(intake: RowIntake, name: string, line: number): void {
  const known = () => readGroups().flatMap((group) => [group.name, ...group.aliases]);
  intake.unknown({ kind: 'group', name, within: null, line, known });
}
