import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';

const CSV_TYPE = 'text/csv; charset=utf-8';

/** `format=csv` for spreadsheets, with a line that says how to cite it; JSON otherwise. */
export const formatParameter = z
  .enum(['json', 'csv'])
  .default('json')
  .meta({ description: 'Form of the answer: JSON, or CSV with a line of citation.' });

/** 200 as JSON or CSV, to spread into a route's `responses`. */
export function okJsonOrCsv<Schema>(schema: Schema, description: string) {
  return {
    200: {
      description,
      content: {
        'application/json': { schema },
        'text/csv': {
          schema: z.string().meta({ description: 'CSV; lines that begin with # are the citation.' }),
        },
      },
    },
  };
}

/** A CSV file to keep, under a name of letters, digits and hyphens. */
export function csvAnswer(c: Context, text: string, name: string) {
  const safe = name.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '');
  return c.body(text, 200, {
    'content-type': CSV_TYPE,
    'content-disposition': `attachment; filename="atalaya-${safe}.csv"`,
  });
}
