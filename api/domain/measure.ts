import { z } from 'zod';
import { Force } from './force.ts';
import { GroupId } from './ids.ts';
import { IncidentType } from './incident-type.ts';
import { Mission } from './mission.ts';

/** Every type of incident, every group. */
export const ANY = 'all';

/**
 * Something that has a number for a place and a month. Its id, as addresses write it:
 *
 * | id | is |
 * | --- | --- |
 * | `documents` | documents that name the place |
 * | `rows` | rows that datasets have of the place |
 * | `deployment:<force>`, `deployment:<force>:<mission>` | persons deployed |
 * | `incident:<type>`, `incident:all`, `incident:<type>:<group>` | incidents |
 * | `killed:<type>`, `killed:all`, `killed:<type>:<group>` | deaths in incidents, best estimate |
 * | `presence:<group>`, `presence:all` | municipalities with a presence |
 * | `indicator:<id>` | a published series |
 */
export type Measure =
  | { readonly kind: 'documents' | 'rows' }
  | { readonly kind: 'deployment'; readonly force: Force; readonly mission: Mission | null }
  | {
      readonly kind: 'incident' | 'killed';
      readonly type: IncidentType | null;
      readonly group: GroupId | null;
    }
  | { readonly kind: 'presence'; readonly group: GroupId | null }
  | { readonly kind: 'indicator'; readonly indicator: string };

const IndicatorId = z.string().regex(/^[a-z][a-z0-9_]{0,79}$/);

/** The measure of an id, or what is wrong with it and what it could be. */
export function parseMeasure(id: string): Measure | { readonly problem: string } {
  const [kind, ...parts] = id.split(':');
  switch (kind) {
    case 'documents':
    case 'rows':
      return parts.length === 0 ? { kind } : problem(`"${kind}" takes no part after it`);
    case 'deployment':
      return parseDeployment(parts);
    case 'incident':
    case 'killed':
      return parseIncident(kind, parts);
    case 'presence':
      return parsePresence(parts);
    case 'indicator': {
      const indicator = IndicatorId.safeParse(parts[0]);
      return parts.length === 1 && indicator.success
        ? { kind, indicator: indicator.data }
        : problem('an indicator is "indicator:<id>", with an id of /api/indicators');
    }
    default:
      return problem(
        'a measure is documents, rows, deployment:<force>, deployment:<force>:<mission>, incident:<type>, killed:<type>, presence:<group> or indicator:<id>',
      );
  }
}

function parseDeployment(parts: readonly string[]): ReturnType<typeof parseMeasure> {
  const [force, mission] = [Force.safeParse(parts[0]), Mission.safeParse(parts[1])];
  if (!force.success) return problem(`a force is one of ${Force.options.join(', ')}`);
  if (parts.length === 1) return { kind: 'deployment', force: force.data, mission: null };
  return parts.length === 2 && mission.success
    ? { kind: 'deployment', force: force.data, mission: mission.data }
    : problem(`a mission is one of ${Mission.options.join(', ')}`);
}

function parseIncident(
  kind: 'incident' | 'killed',
  [first, second, ...more]: readonly string[],
): ReturnType<typeof parseMeasure> {
  const type = IncidentType.safeParse(first);
  if (first !== ANY && !type.success)
    return problem(`a type of incident is ${ANY} or one of ${IncidentType.options.join(', ')}`);
  const group = second === undefined ? null : GroupId.safeParse(second);
  if (more.length > 0 || (group && !group.success)) return problem('a group is an id of /api/groups');
  return { kind, type: type.data ?? null, group: group?.data ?? null };
}

function parsePresence([first, ...more]: readonly string[]): ReturnType<typeof parseMeasure> {
  const group = GroupId.safeParse(first);
  if (more.length > 0 || !group.success) return problem(`a group is ${ANY} or an id of /api/groups`);
  return { kind: 'presence', group: first === ANY ? null : group.data };
}

function problem(text: string): { readonly problem: string } {
  return { problem: text };
}

/** A measure's id as a parameter: checked, and kept as text. */
export const MeasureId = z
  .string()
  .max(200)
  .superRefine((id, context) => {
    const parsed = parseMeasure(id);
    if ('problem' in parsed) context.addIssue({ code: 'custom', message: parsed.problem });
  });
