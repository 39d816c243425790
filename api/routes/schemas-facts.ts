import { z } from 'zod';
import { ClaimPage } from '#domain/claim.ts';
import { GroupDecision, Rejoin, Split, StatusChange } from '#domain/editor.ts';
import { FactDetail } from '#domain/fact-detail.ts';
import { FactPage, FactTimeline } from '#domain/fact-list.ts';
import { GroupCandidatePage, GroupDetail, GroupSummary } from '#domain/group-list.ts';
import { FactId } from '#domain/ids.ts';
import * as examples from './examples-facts.ts';

/** The schemas of facts and groups under the names the OpenAPI document gives them. */
export const FactPageSchema = FactPage.meta({
  id: 'FactPage',
  description:
    'One page of a list of facts as GeoJSON, the latest first. A geometry is a known point or null: then `properties.place.code` names the area, and is null too for what could not be placed.',
  example: examples.FACT_PAGE,
});

export const FactDetailSchema = FactDetail.meta({
  id: 'FactDetail',
  description: 'A fact whole: all evidence, each source with its own values, and what editors did.',
  example: examples.FACT_DETAIL,
});

export const FactTimelineSchema = FactTimeline.meta({
  id: 'FactTimeline',
  description: 'Facts per bin of time by kind.',
  example: examples.FACT_TIMELINE,
});

export const GroupListSchema = z.object({ groups: z.array(GroupSummary) }).meta({
  id: 'GroupList',
  description: 'Criminal groups, those with the most facts first.',
  example: { groups: [examples.GROUP] },
});

export const GroupDetailSchema = GroupDetail.meta({
  id: 'GroupDetail',
  description: 'A criminal group whole, or a name that waits for an editor.',
  example: examples.GROUP_DETAIL,
});

export const CandidatePageSchema = GroupCandidatePage.meta({
  id: 'GroupCandidatePage',
  description: 'One page of names that the catalogue of groups does not have.',
  example: examples.CANDIDATE_PAGE,
});

export const ClaimPageSchema = ClaimPage.meta({
  id: 'ClaimPage',
  description: 'One page of statistical sentences.',
  example: examples.CLAIM_PAGE,
});

export const StatusChangeSchema = StatusChange.meta({
  id: 'StatusChange',
  description: 'A judgement on a fact; `candidate` takes an earlier one back.',
  example: { status: 'verified', note: 'Confirmado con el parte del día siguiente.' },
});

export const SplitSchema = Split.meta({
  id: 'Split',
  description: 'Undoes a merge: this source tells something else than the others.',
  example: { source: examples.FACT_ID },
});

export const RejoinSchema = Rejoin.meta({
  id: 'Rejoin',
  description: 'Takes back every split of a fact.',
  example: {},
});

export const FactIdsSchema = z.object({ facts: z.array(FactId) }).meta({
  id: 'FactIds',
  description: 'The facts that hold the sources now.',
  example: { facts: [examples.FACT_ID] },
});

export const GroupDecisionSchema = GroupDecision.meta({
  id: 'GroupDecision',
  description: 'What to make of a name: a group of its own, another name of one, none, or undecided again.',
  example: { decision: 'merge', into: 'cjng' },
});
