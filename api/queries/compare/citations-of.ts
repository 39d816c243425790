import { sql } from 'drizzle-orm';
import type { FactKind } from '#domain/fact.ts';
import { datasetsWith } from './datasets-with.ts';
import type { MeasureContext } from './measure-cells.ts';

const PAPERS = 'Atalaya: documentos de las colecciones elegidas · documents of the chosen collections.';

/** What to cite for facts of a kind: the datasets they are of, and the papers when there are any. */
export async function citationsOf({ tx, scope }: MeasureContext, kind: FactKind): Promise<string> {
  const datasets = await datasetsWith(tx, scope, kind);
  const ids = JSON.stringify(datasets.map(({ id }) => id));
  const editions = await tx.rows<{ citation: string }>(sql`
    select distinct on (dataset) citation from dataset_edition
    where dataset in (select jsonb_array_elements_text(${ids}::jsonb)) order by dataset, no desc`);
  const papers = await tx.rows(sql`select from document limit 1`);
  return [...editions.map(({ citation }) => citation), ...(papers.length > 0 ? [PAPERS] : [])].join(' ');
}
