import type { Segment } from './split-segments.ts';

/** Words of a relative clause that tells what was before: "que en otro tiempo trabajaban en P". */
const BEFORE_NOW = String.raw`(?:antes|anteriormente|antiguamente|otrora|alguna\s+vez|antano|en\s+(?:otr[oa]s?|aquell?os?|sus?)\s+(?:tiempos?|epocas?|anos|inicios|origenes?)|en\s+el\s+pasado|hace\s+(?:muchos\s+|varios\s+|ya\s+|N\s+)*anos|hasta\s+D|en\s+D|solia[n]?|formerly|once|previously|used\s+to|years\s+ago|until\s+D|in\s+D|D(?=\s+[a-z]+(?:ia|ian|aba|aban|o|aron|ieron)\s))`;
/** What was before, and where a group has its name or its beginnings: no word of where it is now. */
const ASIDE = new RegExp(
  String.raw`(?<=G"?),\s+(?:(?:que|quienes|los\s+cuales|who|which)\s+(?:[a-z]+\s+){0,3}?${BEFORE_NOW}(?![a-z])|(?:llamad|nombrad|bautizad|nacid|surgid|fundad|cread|formad|originari|oriund|nativ|escindid|desprendid)[oa]s?\s|(?:named|called|christened|born|founded|formed|created|originally|which\s+(?:began|started|takes\s+its\s+name|was\s+(?:born|founded|named)))\s)[^,;G]*,(?=\s)`,
);

/** "Donde antes mandaba G, …": the sentence opens with who was there. */
const WHERE_ONCE = new RegExp(
  String.raw`^\s*(?:(?:ahi|alli)\s+)?(?:donde|where)\s+[^,;]{0,40}?${BEFORE_NOW}(?![a-z])[^,;]*,(?=\s)`,
);

/** "Ya no es G quien manda en P, sino G": only the other is there. */
const NOT_BUT =
  /(?<![a-z])(?:(?:ya\s+)?no\s+(?:es|son|l[oa]\s+[a-z]+|manda[n]?|opera[n]?|cobra[n]?)\s+(?:ya\s+)?(?:(?:el|la|los|las)\s+)?"?G"?(?:\s+(?:quien(?:es)?|el\s+que|los\s+que))?(?=[^;G]*,\s+sino\s+(?:(?:el|la|los|las|que|de)\s+){0,2}"?G))/;

/** "P, formerly a relay of G, …": what a place was before. */
const ONCE_WAS = new RegExp(String.raw`(?<=P"?),\s+${BEFORE_NOW}(?![a-z])[^,;]*,(?=\s[^,;]*G)`);

/** "P, where it took the place of G": what the same group did there, said of the place just named. */
const WHERE_IT = /(?<=P"?(?:\s*\([^)]*\))?),\s+where\s+(?:it|they)\s[^P;]*$/;

/** "…, when their leaders were jailed", "…, sin que haya elementos para imputarle el ataque": said besides, of no place or group. */
const BESIDES =
  /,\s+(?:when|cuando|sin\s+que)\s+(?![^GP]*(?:confirm|corrobor|verific|acredit|comprob|sustent|presencia|atribuya|registr|detect|sepa|presence))[^GP]*$/;

/** The clause without such an aside between commas after its group; blanks stand in its place. */
export function withoutAsides(segment: Segment): Segment {
  const { text } = segment;
  const aside = asideOf(text) ?? (BESIDE.test(text) ? BESIDES.exec(text) : null);
  if (aside === null) return segment;
  const { index } = aside;
  const end = index + aside[0].length;
  return {
    ...segment,
    text: text.slice(0, index) + ' '.repeat(aside[0].length) + text.slice(end),
    slots: segment.slots.filter(({ at }) => at - segment.from < index || at - segment.from >= end),
  };
}

const BESIDE = /[GP][^]*, (?:when|cuando|sin que) /;

function asideOf(text: string): RegExpExecArray | null {
  return text.includes(' sino ')
    ? NOT_BUT.exec(text)
    : /^\s*(?:ahi|alli|donde|where)\s/.test(text)
      ? WHERE_ONCE.exec(text)
      : text.includes('G,') || text.includes('G",')
        ? ASIDE.exec(text)
        : text.includes('P,') && ONCE_WAS.test(text)
          ? ONCE_WAS.exec(text)
          : text.includes(', where ')
            ? WHERE_IT.exec(text)
            : null;
}
