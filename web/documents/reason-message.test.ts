import { expect, test } from 'vitest';
import { reasonMessage } from './reason-message.ts';

test('a known rule has words, with what it rested on beside them', () => {
  expect(reasonMessage('container: Chis.')).toEqual({
    key: 'reason.container',
    rule: 'container',
    detail: 'Chis.',
  });
  expect(reasonMessage('focus')).toMatchObject({ key: 'reason.focus', detail: '' });
});

test('a rule nobody wrote words for is shown by its id', () => {
  expect(reasonMessage('new-rule: a: b')).toEqual({ key: null, rule: 'new-rule', detail: 'a: b' });
});
