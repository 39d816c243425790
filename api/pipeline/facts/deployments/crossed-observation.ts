import type { Table } from '../../structure/structure.ts';
import type { Reading } from '../reading.ts';
import type { DeploymentObservation } from './deployment-observation.ts';
import { deploymentPeriod } from './deployment-period.ts';
import { documentScope } from './document-scope.ts';
import type { CrossedCell } from './place-columns.ts';
import { blockScope, governingMission } from './scope-of.ts';

/** A number read where a force's row crosses a place's column. */
export function crossedObservation(
  reading: Reading,
  table: Table,
  { row, force, mission, place, number }: CrossedCell,
): DeploymentObservation {
  const scope = blockScope(reading, row);
  const document = documentScope(reading);
  return {
    force,
    code: place.code,
    place,
    headcount: number.number.estimate,
    mission: mission ?? governingMission(scope, document) ?? 'other',
    period: deploymentPeriod(reading, row, '', []),
    unit: null,
    start: row.start,
    end: row.end,
    rule: 'deployment:crossed',
    confidence: 0.9,
    table: table.header ?? table.rows[0]!,
    isTotal: false,
    ofEvent: false,
  };
}
