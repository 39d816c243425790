import { parseMeasure } from '#domain/measure.ts';
import { InvalidInputError } from '../../errors.ts';
import type { MeasureCells, MeasureContext } from './measure-cells.ts';
import { readDeploymentCells } from './read-deployment-cells.ts';
import { readDocumentCells } from './read-document-cells.ts';
import { readIncidentCells } from './read-incident-cells.ts';
import { readIndicatorCells } from './read-indicator-cells.ts';
import { readPresenceCells } from './read-presence-cells.ts';
import { readRowCells } from './read-row-cells.ts';

/**
 * All there is of a measure at the level of the context.
 * @param id see `Measure`
 * @throws InvalidInputError when it is none, or has nothing at this level
 */
export async function readMeasure(context: MeasureContext, id: string): Promise<MeasureCells> {
  const measure = parseMeasure(id);
  if ('problem' in measure) throw new InvalidInputError(`"${id}" is no measure: ${measure.problem}`);
  switch (measure.kind) {
    case 'documents':
      return await readDocumentCells(context);
    case 'rows':
      return await readRowCells(context);
    case 'deployment':
      return await readDeploymentCells(context, measure);
    case 'incident':
    case 'killed':
      return await readIncidentCells(context, measure);
    case 'presence':
      return await readPresenceCells(context, measure.group);
    case 'indicator':
      return await readIndicatorCells(context, measure.indicator);
  }
}
