import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Prefilter, mayMatch } from './prefilter.ts';
import { requiredWords } from './required-words.ts';

const r = String.raw;
const written = (source: string): string[] =>
  requiredWords(source).map((runs) =>
    runs.map(({ letters, starts, ends }) => `${starts ? '' : '-'}${letters}${ends ? '' : '-'}`).join(' '),
  );

describe('requiredWords', () => {
  it.each([
    [r`(?<![a-z])(?:se\s+enfrent(?:o|aron))(?![a-z])`, ['enfrento enfrentaron', 'se']],
    [r`(?<![a-z])hall(?:o|ad[oa]s?|azgos?(?!\s+de))\s+N`, ['hallo hallad- hallazgo-']],
    [r`(?<![a-z])(?:se\s+)?halla[n]?\s+(?:un\s+)?arma`, ['halla-', 'arma-']],
    [r`hallo\s(?:[^;]{0,9}[\s(])?(?:a\.l\.|armas)`, ['-hallo', 'l armas-']],
    [r`(?<![a-z])(?:sub)?hallar`, ['-hallar-']],
    [r`(?<![a-z])dej(?:o\s+muertos|aron\s+heridos)`, ['muertos- heridos-', 'dejo dejaron']],
    [r`(?<![a-z])(?:hall|ubic)o\s+(?:arma|droga)s?`, ['hall- ubic-', 'arma- droga-']],
    [r`(?<![a-z])di(?:o|eron)\s+muerte(?![a-z])`, ['muerte', 'dio dieron']],
    [r`(?<![a-z])(?:a|bomba)s?`, []],
    [r`(?<![a-z])(?:a\.l\.|armas?(?![a-z]))`, ['l arma-']],
    [r`robos?(?!\s+de)`, ['-robo-']],
    [r`(?:en\s+)?(?=poder)[a-z]+`, []],
    [r`N\s+(?:kgs?\.?)?\s*de`, []],
    [r`(?:ab)+c`, []],
    [r`(?:[a-z]+\s+){0,3}tropa\b`, ['-tropa']],
  ])('says of %s that it needs %j', (source, needs) => {
    expect(written(source)).toEqual(needs);
  });

  it('never rules out a pattern that matches', () => {
    const sources = [
      r`(?<![a-z])(?:se\s+enfrent(?:o|aron)|di(?:o|eron)\s+con|a\.l\.|ak-?\s?N)(?![a-z])`,
      r`(?<![a-z])(?:hall|ubic)o\s+(?:[a-z]+\s+){0,2}?(?:armas?|a\.c\.|drogas?)`,
      r`(?:^|[^a-z])(?:entre|de\s+los?)\s+(?:(?:el|la)\s+)?"?$`,
      r`no\s+(?:se\s+(?:le\s+)?)?(?:hay|hubo|ha[n]?\s+sido)\b|sin(?!\s+vida)|ni\s`,
      r`(?<![a-z])(?:(?:se|no)\s+)?hall(?:o|aron(?!\s+vida)|ad[oa]s?)\s+(?:sin\s+vida|N\s+armas)`,
      r`(?<![a-z])(?:(?:es|son)\s+(?:de|del)\s+)?G(?:\s+o)?`,
    ];
    const filter = new Prefilter();
    const patterns = sources.map((source) => ({ number: filter.add(source), pattern: new RegExp(source) }));
    const word = fc.constantFrom(
      ...'se enfrento enfrentaron dio dieron hallaron hallado halladas con a.l. ak 47 hallo ubico armas arma a.c. drogas entre de los lo el la no le hay hubo han sido sin vida ni es son del g o'.split(
        ' ',
      ),
    );
    const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '-', '" ', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 12 }), (parts) => {
        const text = parts.map(([one, between]) => one + between).join('');
        const masked = text.replace(/47/g, 'N').replace(/(?<![a-z])g(?![a-z])/g, 'G');
        const candidates = filter.candidatesOf(text);
        for (const { number, pattern } of patterns)
          if (pattern.test(masked) || pattern.test(text)) expect(mayMatch(candidates, number)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
