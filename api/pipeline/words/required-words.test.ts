import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MENTION, Prefilter, mayMatch } from './prefilter.ts';
import { requiredWords } from './required-words.ts';

const r = String.raw;
const written = (source: string): string[] =>
  requiredWords(source).map((runs) =>
    runs.map(({ letters, starts, ends }) => `${starts ? '' : '-'}${letters}${ends ? '' : '-'}`).join(' '),
  );

describe('requiredWords', () => {
  it.each([
    [r`(?<![a-z])(?:se\s+enfrent(?:o|aron))(?![a-z])`, ['enfrento enfrentaron', 'se']],
    [
      r`(?<![a-z])hall(?:o|ad[oa]s?|azgos?(?!\s+de))\s+N`,
      ['hallo hallado hallada hallados halladas hallazgo hallazgos', 'N'],
    ],
    [r`(?<![a-z])(?:se\s+)?halla[n]?\s+(?:un\s+)?arma`, ['halla hallan', 'arma-']],
    [r`hallo\s(?:[^;]{0,9}[\s(])?(?:a\.l\.|armas)`, ['-hallo', 'armas- l']],
    [r`(?<![a-z])(?:sub)?hallar`, ['hallar- subhallar-']],
    [r`(?<![a-z])dej(?:o\s+muertos|aron\s+heridos)`, ['muertos- dejaron', 'dejo dejaron']],
    [r`(?<![a-z])(?:hall|ubic)o\s+(?:arma|droga)s?`, ['hallo ubico', 'arma- droga-']],
    [r`(?<![a-z])di(?:o|eron)\s+muerte(?![a-z])`, ['muerte', 'dio dieron']],
    [r`(?<![a-z])(?:a|bomba)s?`, []],
    [r`(?<![a-z])(?:a\.l\.|armas?(?![a-z]))`, ['l arma armas']],
    [r`robos?(?!\s+de)`, ['-robo-']],
    [r`robo(?=\s+(?:el|la)\s)`, ['-robo']],
    [r`(?:en\s+)?(?=poder)[a-z]+`, ['-poder-']],
    [r`N\s+(?:kgs?\.?)?\s*de`, ['N']],
    [r`(?:ab)+c`, ['-abc-']],
    [r`(?:[a-z]+\s+){0,3}tropa\b`, ['-tropa']],
    [
      r`(?:un|N)\s+(?:migrantes?|personas\s+(?:rescatadas|de\s+cuba))(?![a-z])`,
      ['migrante migrantes rescatadas cuba'],
    ],
    [r`(?<![a-z])(?:cruz|atraves)(?:aron|ieron)\s`, ['cruzaron atravesaron cruzieron atravesieron']],
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
      r`(?<![a-z])(?:hall|enfrent)(?:o|aron|ad[oa]s?)(?=\s+(?:el|la|N|G)\s)(?![a-z])`,
      r`(?<who>(?:los\s+)?(?:N|un[oa]?|el|la)\s+(?:armas?|vidas?)(?:,?\s+(?:y|e)\s+(?:N|el|la)\s+(?:armas?|drogas?)){0,2})(?:,?\s+(?!y\s)[^\s.]+){0,2}?\s+(?:ubicad[oa]s?|(?:fue|fueron)\s+hallad[oa]s?)`,
      r`(?:al?|del?)\s+(?:G|[PN]\s+de)(?:\s*,\s*G)*\s+(?:se\s+(?:hall|ubic)[a-z]+|(?:no|ni)\s+dieron)`,
    ];
    const filter = new Prefilter();
    const patterns = sources.map((source) => ({ number: filter.add(source), pattern: new RegExp(source) }));
    const word = fc.constantFrom(
      ...'se enfrento enfrentaron dio dieron hallaron hallado halladas con a.l. ak N hallo ubico ubicadas armas arma vida a.c. drogas entre de los lo el la no le hay hubo han sido sin ni es son del al a un una y e fue fueron G P o'.split(
        ' ',
      ),
    );
    const gap = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '-', '" ', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 12 }), (parts) => {
        const text = parts.map(([one, between]) => one + between).join('');
        let mentions = 0;
        for (const [capital, kind] of Object.entries(MENTION)) if (text.includes(capital)) mentions |= kind;
        const candidates = filter.candidatesOf(text);
        const fewer = filter.withMentions(candidates, mentions);
        for (const { number, pattern } of patterns)
          if (pattern.test(text))
            expect([mayMatch(candidates, number), mayMatch(fewer, number)]).toEqual([true, true]);
      }),
      { numRuns: 4000 },
    );
  });

  it('needs the mentions that a pattern names', () => {
    const filter = new Prefilter();
    const number = filter.add(r`(?<![a-z])(?:G|cartel)\s+opera\s+en\s+P`);
    const candidates = filter.candidatesOf('G opera en P');
    const may = (mentions: number): boolean => mayMatch(filter.withMentions(candidates, mentions), number);
    expect([may(MENTION.G | MENTION.P), may(MENTION.G), may(MENTION.P), may(0)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('follows many ways without losing what all of them need', () => {
    const many = Array.from(
      { length: 1500 },
      (_, i) => `w${[...String(i)].map((d) => 'abcdefghij'[Number(d)]).join('')}x`,
    );
    const source = r`(?<![a-z])hallaron\s+(?:${many.join('|')})\s+armas(?![a-z])`;
    expect(requiredWords(source).map(([run]) => run!.letters)).toEqual(
      expect.arrayContaining(['hallaron', 'armas']),
    );
  });
});
