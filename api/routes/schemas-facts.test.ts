import { expect, it } from 'vitest';
import type { z } from 'zod';
import * as examples from './examples-facts.ts';
import * as schemas from './schemas-facts.ts';

it('examples of facts, groups and claims are what their schemas accept', () => {
  const pairs: [z.ZodType, unknown][] = [
    [schemas.FactPageSchema, examples.FACT_PAGE],
    [schemas.FactDetailSchema, examples.FACT_DETAIL],
    [schemas.FactTimelineSchema, examples.FACT_TIMELINE],
    [schemas.GroupListSchema, { groups: [examples.GROUP] }],
    [schemas.GroupDetailSchema, examples.GROUP_DETAIL],
    [schemas.CandidatePageSchema, examples.CANDIDATE_PAGE],
    [schemas.ClaimPageSchema, examples.CLAIM_PAGE],
  ];
  for (const [schema, example] of pairs) expect(schema.parse(example)).toEqual(example);
});
