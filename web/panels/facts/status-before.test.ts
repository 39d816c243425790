import { expect, test } from 'vitest';
import type { EditorAction } from '#domain/editor.ts';
import { statusBefore } from './status-before.ts';

const at = '2026-11-22T18:00:00Z';
const judged = (from: string, to: string): EditorAction => ({
  at,
  action: 'status',
  change: { from, to },
  note: null,
});

test('is what the latest judgement changed, whatever else was done since', () => {
  const split: EditorAction = { at, action: 'split', change: {}, note: null };
  const history = [split, judged('verified', 'rejected'), judged('candidate', 'verified')];
  expect(statusBefore({ history })).toBe('verified');
});

test('is unknown of what nobody judged', () => {
  expect(statusBefore({ history: [] })).toBeNull();
});
