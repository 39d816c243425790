import { allMatches } from '../../words/all-matches.ts';
import type { Masked, Slot } from '../masked.ts';

/** A clause of a masked sentence. `from` and `to` are offsets in the masked text. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly slots: readonly Slot[];
}

/** Verbs of presence that after "y" begin a clause of their own with the subject before. */
const AND_VERB =
  /\s(?:y|e|and)\s+(?=(?:se\s+|ha\s+|han\s+|also\s+|now\s+)*(?:(?:is|are)\s+(?:believed|thought|said|expected|rumou?red|reported|poised|preparing)\s|began\s|started\s|empez|comenz|avanz|entr(?:o|a|an|aron|ado)\s|baj(?:o|aron|ado)\s|subi(?:o|eron|do)\s|trat[ao]|cobr[ao]|disput|controla|mantien|extors|opera|busca|llega|lleg[oa]|conserva|domina|tiene|ha[sn]?\s|have\s|has\s|extend|extiend|incursion|recluta|(?:re)?vende|distribuye|hostiga|ocupa|pelea|manda|compart|combat|ejerce|operat|control|extort|recruit|fight|charg|by\s+D\s+was|was\s+charging|run|mant[ue]v|sostien|compit|compet)[a-z]*)/;
/** Words that lead on to one more place or group of the same statement: ", y los municipios de P". */
const LEADS_ON = String.raw`(?:(?:en|de|del|in|of|el|la|los|las|the|tambien|also|ambos|parte|partes|parts?|norte|sur|oriente|poniente|centro|(?:nor|sou)th(?:ern)?|(?:ea|we)st(?:ern)?|zona|sierra|costa|region|municipios?|mpios?\.?|cabecera|localidad(?:es)?|comunidad(?:es)?|ciudad(?:es)?|puertos?|ports?|towns?|cit(?:y|ies)|municipalit(?:y|ies)|states?)\s+){0,5}`;
/** A clause of time or concession tells of something else: "aun después de que detuvieron a dos". */
const ASIDE = String.raw`,?\s+(?:(?:aun|incluso|even)\s+)?(?:despues\s+de|luego\s+de|tras|pese\s+a|a\s+pesar\s+de|no\s+obstante|(?<!(?:named|called|christened|looks?|looked|looking)\s)after|despite)\s+(?:que\s+)?(?=[a-zN])`;
const BREAK = new RegExp(
  String.raw`;\s+|,\s+(?:y|e|and)\s+(?=[a-z])(?!${LEADS_ON}[GP]|que\s+sus?\s)|,(?<=G[^;]*P[^G;]*,)\s+(?:y|e|and)\s+(?=(?:(?:el|la|los|las|the)\s+)?"?G"?\s+(?:(?:se|ya|tambien|aun|todavia|les?|l[oa]s?|ha[n]?|also|now|still|has|have)\s+)*(?:avanz|oper|control|domin|mand|cobr|extors|tien|mantien|conserv|disput|vend|ocup|hostig|est[ae]n?\s|sigue|permanec|run|hold|charg|sell|operat|extort|dominat)[a-z]*)|,(?<=[PG][^,G;]*G"?,)(?<!(?:entre|between)\s+(?:(?:el|la|los|las|the)\s+)?"?G"?\s+(?:y|and)\s+(?:(?:el|la|los|las|the)\s+)?"?G"?,)\s+(?:que|quien(?:es)?|(?:el|los|las?)\s+cual(?:es)?|who|which)\s+(?=(?:(?:tambien|ademas|ya|aun|todavia|les?|se|ha[n]?|also|now|still)\s+)*(?:disput|pele|pugn|busc|tra(?:ta|nt)|intent|control|domin|oper|cobr|extors|conserv|mant|tien|vend|qued|apoder|contest|fight|operat|run[s]?\s|charg|sell)[a-z]*)|,\s+(?:pero|aunque|mientras(?:\s+que)?|en\s+tanto(?:\s+que)?|but|while|whereas|although)\s+|,\s+(?=G\s+(?:con|en|que|llegad|provenient|procedent|arriving|with)\b)|(?<!vs|(?<![a-z])(?:[a-z]|gpos?|org|mpios?|mun|cd|gral|num|no|lic|col))\.\s+(?=[a-zA-Z"(])|:\s+(?=(?:(?:el|la|en|in)\s+)*P(?:(?:,|\s+y|\s+and)\s+P){0,6},?\s+(?:es|son|sigue|siguen|esta|estan|is|are|belongs?|remains?)\s)|,\s+(?:a|con|contra)\s+(?:quien(?:es)?|el\s+cual|la\s+cual|los\s+cuales|las\s+cuales)\s+|,\s+(?=(?:a\s+third|un\s+tercero|another),\s)|,\s+(?=(?:municipio|lugar|plaza|localidad|ciudad|poblado)\s+(?:est[ea]\s+ultim[oa]\s+)?(?:al?|en|del?)\s+(?:el\s+|la\s+)?(?:que|cual)\s)|,\s+(?:(?:de|en)\s+donde|donde|que|quien(?:es)?|where|which|who)\s+(?=(?:no|does\s+not|has\s+not)\s)|\s(?<=G"?\s)(?=(?:antagonic|rival|giro|activid|lider|jefe|zona|area|fuente|delito|municipio|plaza|observ|presencia|alias|desde|estatus|leader|status|activit)[a-z]*(?:\s+[a-z]+){0,2}:\s)|,(?<=(?:^|[^a-z])(?:sin|no|ningun[oa]?|no\s+one|nobody|nothing)\s[^;,]*P,)\s+(?:donde|where)\s+(?=[a-z])|:\s+(?=(?:(?:el|la|los|las|the)\s+)?"?G"?,?\s+(?:en\s+)?P)|,\s+(?:(?:lo\s+)?que|which)\s+(?=(?:[a-zDN]+\s+){0,5}(?:dejo|dejaron|dejado|causo|causado|provoc[a-z]+|left|killed)\s)|,(?<=P,)\s+which,?\s+(?=(?:[a-z]+,?\s+){0,5}(?:the\s+)?"?G)|,(?<=G"?,)\s+(?=con\s+(?:[a-z]+\s+){1,6}"?G"?\s+que\s+no\s)|\s(?:y|and)\s+(?=P\s+(?:no|is\s+not|belongs\s+to\s+no)\s)|:\s+(?=")|,\s+(?=(?:controlando|operando|manteniendo|dominando|cobrando|extorsionando|disputando|conservando)\s)|\s(?:y|and)\s+(?:que|that)\s+(?=(?:en|in|desde|a\s+partir\s+de|since)\s+[^,;G]{0,40}?[PD][\s,]|l[oa]s?\s+(?:tuv|hub)|(?:se\s+)?(?:disput|domin|control|oper|cobr|extors|mantien|conserv|ocup)[a-z]*\s)|\s(?:and|y)\s+(?=(?:hasn't|haven't|has\s+not|have\s+not|no\s+(?:l[oa]s?|ha[n]?|se))\s)|${ASIDE}|${AND_VERB.source}`,
  'g',
);

/** Cuts a masked sentence where one statement ends and another begins. */
export function splitSegments(masked: Masked, from = 0): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  const push = (to: number): void => {
    const text = masked.text.slice(start, to);
    if (text.trim() !== '')
      segments.push({
        from: start,
        to,
        text,
        slots: masked.slots.filter((slot) => slot.at >= start && slot.at < to),
      });
  };
  BREAK.lastIndex = 0;
  for (const match of allMatches(masked.text.slice(from), BREAK)) {
    const at = from + match.index;
    if (insideBrackets(masked.text, start, at)) continue;
    push(at);
    start = at + match[0].length;
  }
  push(masked.text.length);
  return segments;
}

function insideBrackets(text: string, from: number, at: number): boolean {
  return (
    text.lastIndexOf('(', at) >= from &&
    text.lastIndexOf('(', at) > text.lastIndexOf(')', at) &&
    text.indexOf(')', at) > 0
  );
}
