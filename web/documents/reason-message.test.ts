import { expect, test } from 'vitest';
import { reasonMessage } from './reason-message.ts';

test('a containment shows the words of the text it rested on', () => {
  expect(reasonMessage('containment: Chis.')).toEqual({
    key: 'reason.containment',
    rule: 'containment',
    code: null,
    quote: 'Chis.',
  });
});

test('a code is told as a place, wherever it stands at the end', () => {
  expect(reasonMessage('heading: 16')).toMatchObject({ key: 'reason.heading', code: '16', quote: null });
  expect(reasonMessage('document: state 21')).toMatchObject({ key: 'reason.document', code: '21' });
  expect(reasonMessage('containment: 07089')).toMatchObject({ code: '07089', quote: null });
});

test('what is not the text’s own words is left to the message of the rule', () => {
  expect(reasonMessage('population: the largest of its name')).toMatchObject({
    key: 'reason.population',
    code: null,
    quote: null,
  });
});

test('a rule nobody wrote words for is shown as it is', () => {
  expect(reasonMessage('new-rule: a: b')).toEqual({ key: null, rule: 'new-rule', code: null, quote: 'a: b' });
  expect(reasonMessage('bare')).toEqual({ key: null, rule: 'bare', code: null, quote: null });
});
