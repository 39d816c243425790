import type { Answer } from '../analyze/to-answer.ts';
import type { GoldDocument } from './gold-document.ts';
import type { ScoreTable } from './score-table.ts';

const COUNTS = ['killed', 'injured', 'detained'] as const;

/** Scores presence, deployments and incidents of one document that has them marked. */
export function scoreFacts(gold: GoldDocument, answer: Answer, table: ScoreTable): void {
  if (gold.spans) return;
  scoreSets(
    table,
    gold.id,
    'presence',
    (gold.presence ?? []).map(({ group, code }) => `${group}@${code}`),
    answer.presence.map(({ group, code }) => `${group}@${code}`),
  );
  const deployment = (one: { force: string; code: string; count?: number | null; mission: string }) =>
    `${one.force}@${one.code}:${one.count ?? '-'}:${one.mission}`;
  scoreSets(
    table,
    gold.id,
    'deployments',
    (gold.deployments ?? []).map(deployment),
    answer.deployments.map(deployment),
  );
  scoreIncidents(gold, answer, table);
}

function scoreSets(
  table: ScoreTable,
  id: string,
  kind: string,
  gold: readonly string[],
  predicted: readonly string[],
): void {
  const known = new Set(gold);
  const said = new Set(predicted);
  for (const one of known) {
    table.add(kind, said.has(one) ? 'found' : 'missed');
    if (!said.has(one)) table.note(`${kind} missed`, id, one);
  }
  for (const one of said) {
    if (known.has(one)) continue;
    table.add(kind, 'wrong');
    table.note(`${kind} spurious`, id, one);
  }
}

/** Pairs incidents of one type and place, those of one date first; then compares date and counts. */
function scoreIncidents(gold: GoldDocument, answer: Answer, table: ScoreTable): void {
  const left = [...answer.incidents];
  for (const incident of gold.incidents ?? []) {
    const same = left.filter(({ type, code }) => type === incident.type && code === incident.code);
    const match = same.find(({ date }) => date === incident.date) ?? same[0];
    if (!match) {
      table.add('incidents', 'missed');
      table.add('incidentDate', 'missed');
      table.note('incident missed', gold.id, `${incident.type}@${incident.code} ${incident.date ?? ''}`);
      continue;
    }
    left.splice(left.indexOf(match), 1);
    table.add('incidents', 'found');
    if (match.date === incident.date) table.add('incidentDate', 'found');
    else {
      table.add('incidentDate', 'missed');
      table.add('incidentDate', 'wrong');
      table.note(
        'incident date',
        gold.id,
        `${incident.type}@${incident.code} ${incident.date ?? ''} got ${match.date}`,
      );
    }
    for (const count of COUNTS) {
      const known = incident[count] ?? null;
      const said = match[count] ?? null;
      if (known === null && said === null) continue;
      if (known === said) table.add('incidentCounts', 'found');
      else {
        if (known !== null) table.add('incidentCounts', 'missed');
        if (said !== null) table.add('incidentCounts', 'wrong');
      }
    }
  }
  for (const { type, code, date } of left) {
    table.add('incidents', 'wrong');
    table.add('incidentDate', 'wrong');
    table.note('incident spurious', gold.id, `${type}@${code} ${date}`);
  }
}
