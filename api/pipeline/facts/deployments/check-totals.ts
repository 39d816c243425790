import { COUNTRY_CODE } from '#domain/ids.ts';
import type { Note } from '#domain/note.ts';
import type { DeploymentObservation } from './deployment-observation.ts';

/** Notes where the rows of a table do not add up to the total it states. */
export function checkTotals(observations: readonly DeploymentObservation[]): Note[] {
  const notes: Note[] = [];
  for (const total of observations) {
    if (!total.isTotal || total.table === null || total.headcount.best === null) continue;
    const rows = observations.filter(
      (one) =>
        one.table === total.table &&
        !one.isTotal &&
        one.force === total.force &&
        one.period?.from === total.period?.from &&
        (total.code === COUNTRY_CODE || one.code.startsWith(total.code)),
    );
    const sum = rows.reduce((all, one) => all + (one.headcount.best ?? one.headcount.low), 0);
    if (rows.length === 0 || sum === total.headcount.best) continue;
    notes.push({
      code: 'total-mismatch',
      message: `the rows of this table add up to ${sum} (${total.force}), its total says ${total.headcount.best}; both are kept, check the source`,
      start: total.start,
      end: total.end,
    });
  }
  return notes;
}
