import type { IncidentType } from '#domain/incident-type.ts';
import type { FactColumns } from '../../facts/fact-columns.ts';
import { CLASS_OF_TYPE, INCIDENT_CLASSES, SHAPE_OF_CLASS } from '../../facts/incident-classes.ts';
import { pointData } from '../gl/point-buffer.ts';
import type { PointData } from '../gl/point-buffer.ts';
import { HOLLOW, SHAPES } from '../gl/point-shader.ts';
import { PALETTE } from '../palette-indices.ts';

/** UCDP where_prec of a point that is only near: within 25 km of the place named. */
const NEAR = 2;

/**
 * Incidents whose point is known, a mark and a colour a class of incident; hollow where the point is
 * only near.
 * @param plain all in one colour, where colours tell something else
 */
export function incidentPoints(facts: FactColumns, incidents: Int32Array, plain: boolean): PointData {
  const rows = incidents.filter((row) => !Number.isNaN(facts.x[row]!));
  const classes = facts.type.words.map((type) =>
    INCIDENT_CLASSES.indexOf(CLASS_OF_TYPE[type as IncidentType]),
  );
  const shapes = INCIDENT_CLASSES.map((one) => SHAPES.indexOf(SHAPE_OF_CLASS[one]));
  const classOfRow = (row: number) => classes[facts.type.keys[row]!] ?? INCIDENT_CLASSES.length - 1;
  return pointData({
    rows,
    x: facts.x,
    y: facts.y,
    first: facts.first,
    last: facts.last,
    mark: (row) => shapes[classOfRow(row)]! + (facts.wherePrecision[row] === NEAR ? HOLLOW : 0),
    colour: (row) => (plain ? PALETTE.ink : PALETTE.category + classOfRow(row)),
  });
}

/** Incidents of which no point is known. */
export function pointless(facts: FactColumns, incidents: Int32Array): Int32Array {
  return incidents.filter((row) => Number.isNaN(facts.x[row]!));
}
