import { FACT_KINDS, FACT_STATUSES, PRESENCE_BASES } from '#domain/fact.ts';
import { MapQuery } from '#domain/map-query.ts';
import { parameters } from './parameters.ts';

const COMMA_LIST = 'Several are separated by commas or repeated; any of them fits.';
const { kind, group, subgroups, type, force, mission, basis, bbox, status, confidence } = MapQuery.shape;

const list = (description: string, example: readonly string[], words?: readonly string[]) => ({
  type: 'array' as const,
  ...(words && { items: { type: 'string' as const, enum: [...words] } }),
  description: `${description} ${COMMA_LIST}`,
  example: [...example],
});

/** The filters every list and summary of facts takes. */
export const factFilters = {
  collection: parameters.collection,
  kind: kind.meta(list('Kinds of fact.', ['incident'], FACT_KINDS)),
  group: group.meta(list('Criminal groups, by id.', ['cjng'])),
  subgroups: subgroups.meta({
    type: 'boolean',
    description: 'With `group`: also what belongs to it, its factions, armed wings and local bands.',
  }),
  type: type.meta(list('Types of incident; facts of other kinds have none.', ['homicide'])),
  force: force.meta(list('Forces of a deployment.', ['gn'])),
  mission: mission.meta(list('Missions of a deployment.', ['fuel'])),
  basis: basis.meta(
    list(
      'What a presence rests on. Without it those derived from incidents are left out, since they repeat them.',
      ['stated', 'dataset'],
      PRESENCE_BASES,
    ),
  ),
  place: parameters.place,
  bbox: bbox.meta({
    type: 'string',
    description:
      'west,south,east,north in degrees: points inside it, and of facts without a point those whose state or municipality it meets.',
    example: '-102.5,18.5,-101.5,19.5',
  }),
  from: parameters.from,
  to: parameters.to,
  status: status.meta(
    list('What editors made of it. Without it: candidate and verified.', ['verified'], FACT_STATUSES),
  ),
  confidence: confidence.meta({ description: 'Least confidence, 0 to 1.', example: 0.5 }),
  q: parameters.q.meta({
    description: 'Words of the quotes, and names of places and groups, by Spanish stems and without accents.',
    example: 'toma clandestina',
  }),
};

/** The same for answers that themselves hold every date. */
const { from: _from, to: _to, ...timeless } = factFilters;
export const timelessFactFilters = timeless;
