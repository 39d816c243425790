import { expect, test } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import { firstMentionOf, mentionsPlace } from './place-mentions.ts';

function mention(start: number, code: string | null, members: string[] = []): PlaceMention {
  return { start, code, members } as unknown as PlaceMention;
}
const code = (text: string) => text as PlaceCode;

test('a municipality counts for its state and a region for its members', () => {
  expect(mentionsPlace(mention(0, '07089'), code('07'))).toBe(true);
  expect(mentionsPlace(mention(0, '07'), code('07089'))).toBe(false);
  expect(mentionsPlace(mention(0, null, ['04', '23', '31']), code('23'))).toBe(true);
});

test('the first mention is the first in the text, not in the list', () => {
  const mentions = [mention(80, '07089'), mention(10, '30'), mention(40, '07')];
  expect(firstMentionOf(mentions, code('07'))).toBe(2);
  expect(firstMentionOf(mentions, code('12'))).toBeNull();
});
