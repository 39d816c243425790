import { describe, expect, it } from 'vitest';
import { GuardedPattern } from './guarded-pattern.ts';
import { SHARED } from './prefilter.ts';

describe('GuardedPattern', () => {
  const patterns = [
    /(?<![a-z])(?:sin\s+confirmar|no\s+(?:fue|se)\s+confirm[a-z]+|rumor(?:es)?)(?![a-z])/,
    /rumor|[¿?]|a\)|(?:b)/,
    /^(?:desde|hasta)\s+D$/,
  ];
  const texts = [
    '',
    'fue sin confirmar',
    'no se confirmo',
    'un rumorcillo',
    'rumores',
    'que?',
    '(a)',
    'desde D',
    'a',
  ];

  it.each(patterns.map((pattern) => [pattern.source, pattern] as const))(
    'matches what %s matches',
    (_, pattern) => {
      const guarded = new GuardedPattern(pattern);
      for (const text of texts) {
        const candidates = SHARED.candidatesOf(text);
        expect([text, guarded.test(text, candidates)]).toEqual([text, pattern.test(text)]);
        expect(guarded.test(text)).toBe(pattern.test(text));
        expect(guarded.exec(text, candidates)?.[0]).toBe(pattern.exec(text)?.[0]);
      }
    },
  );

  it('is not tried where none of its words stands', () => {
    const guarded = new GuardedPattern(patterns[0]!);
    expect(guarded.may(SHARED.candidatesOf('todo en calma'))).toBe(false);
    expect(guarded.may(SHARED.candidatesOf('hay rumores'))).toBe(true);
  });
});
