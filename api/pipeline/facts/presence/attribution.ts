import type { Segment } from './split-segments.ts';

/** "El detenido declaró que G tiene gente en P": the word of a detainee, of whom nothing else is said. */
const SPEAKER =
  /^(?:[a-zN]+[.:)]*-?\s+)?(?:(?:el|la|los|las|un|uno|una|the|N)\s+(?:de\s+los\s+)?)?(?:detenid|captur|asegurad|aprehendid|detain|arrest|prison|present)[a-z]*\s+(?:[a-z]+\s+){0,4}?(?:declar|dij|dic|manifest|confes|refier|refiri|senal|admit|revel|coincid|told|said|say|state)[a-z]*\s+(?:que\s+|that\s+)?/;

/** Verbs of saying, as they stand after what was said. */
const SAYING =
  'dij|dice|declar|manifest|confes|refier|refiri|senal|admit|reconoc|revel|inform|afirm|asegur|explic|indic|precis|detall|sostien|sostuv|coment|apunt|advirt|expus|asever|say|said|told|acknowledg|according';
const SAYS = `(?:${SAYING})[a-z]*`;

/** "…, según declaró uno de los detenidos", "…, dijo la Marina", "…, growers say": who says it, at the end. */
const SAID_BY = new RegExp(
  String.raw`(?:,\s+(?:segun|de\s+acuerdo\s+(?:a|con)|conforme\s+a|a\s+decir\s+de|according\s+to|as)\s+|,\s+(?:asi\s+)?(?:lo\s+)?${SAYS}\s|,\s+(?:[a-z]+\s+){1,5}${SAYS}\s*[.,]*$).*$`,
);
/** "Según reportes del Ejército a los que se tuvo acceso, …": the same before what was said. */
const TOLD_BY =
  /^\s*(?:[a-z]+(?:\s+[a-z]+){0,2}:\s+)?(?:segun|de\s+acuerdo\s+(?:a|con)|conforme\s+a|a\s+decir\s+de|according\s+to|per)(?=\s)(?:\s+[^PG,;:\s]+){1,20}?(?:\s+(?:de|del|en|in|of|from)\s+(?:(?:el|la)\s+)?P)?,\s+/;
/** "La organización documentó que G cerca a P": whose word it is, before what is said. */
const TOLD_THAT = new RegExp(
  String.raw`^\s*(?:[a-zN.,]+\s+){1,16}?(?:document|acredit|constat|registr|encontr|estableci|${SAYING})[a-z]*\s+(?:que|that)\s+`,
);
/** Words of nobody: these take back what was said. */
const HEARSAY =
  /(?<![a-z])(?:rumor[a-z]*|version(?:es)?|chisme[s]?|redes\s+sociales|anonim[oa]s?|se\s+dice|se\s+dijo|oidas|rumou?rs?|gossip|social\s+media)(?![a-z])/;

const NOT_SAID =
  /(?<![a-z])(?:no|ni|nunca|not|never|manta|lona|cartulina|mensaje|video|audio|llamada|carta|supuest[oa]|presunt[oa]|banner|call|message)(?![a-z])/;

function isSomebody(lead: string): boolean {
  return !HEARSAY.test(lead) && !NOT_SAID.test(lead);
}

/** The clause without who says it: a detainee, an office or a witness may have words of deeds beside them. */
export function withoutSpeaker(segment: Segment): Segment {
  const told = (TOLD_BY.exec(segment.text) ?? TOLD_THAT.exec(segment.text))?.[0];
  const lead = told && isSomebody(told) ? told.length : (SPEAKER.exec(segment.text)?.[0].length ?? 0);
  const last =
    (segment.slots.findLast((slot) => slot.kind === 'P' || slot.kind === 'G')?.at ?? 0) - segment.from;
  const tail = last < 0 ? '' : segment.text.slice(last);
  const said = tail.includes(',') ? SAID_BY.exec(tail) : null;
  const end = said && last > lead && !HEARSAY.test(said[0]) ? last + said.index : segment.text.length;
  return lead === 0 && end === segment.text.length
    ? segment
    : {
        ...segment,
        from: segment.from + lead,
        to: segment.from + end,
        text: segment.text.slice(lead, end),
        slots: segment.slots.filter((slot) => slot.at >= segment.from + lead && slot.at < segment.from + end),
      };
}
