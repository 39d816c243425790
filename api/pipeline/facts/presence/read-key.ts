import { allMatches } from '../../words/all-matches.ts';

/** A sign where its meaning may follow: "x = ", "(D) ", "? " after a gap; signs of no letters after any space. */
const SIGN =
  /(?:(?<![^\s;|,.:])(?:\(([^\s()]{1,3})\)|\[([^\s[\]]{1,3})\])\s*[=:-]?|(?<![^\s;|,(])"?([^\s=;,|()[\]":]{1,3})"?\s?(?:=|:|->|→)|(?<=^|[^\S\n]{2}|[;|,:.(] ?)"?(([^\s=;,|()[\]":])\5{0,2})"?(?: -)?(?= )|(?<= )([^\sa-z\d=;,|()[\]":.-])(?= ))[^\S\n]{0,3}(?=[a-z])/gm;
/** How far a meaning reaches. */
const MEANING = /^[a-z][^=;|,()[\]\n.]{0,40}?(?= {2}|\t|[=;|,()[\]\n.]|$)/;
/** Words that say that a group is not there, or that nobody knows. */
const ABSENT =
  /(?<![a-z])(?:sin|no|nada|nadie|ni|nul[oa]s?|ning[a-z]+|ausen[a-z]*|inexist[a-z]+|posible[a-z]*|probable[a-z]*|presunt[a-z]+|supuest[a-z]+|por|pendiente[s]?|rumor[a-z]*|sospech[a-z]*|indicios?|descono[a-z]+|dud[a-z]+|dato|historic[a-z]*|anterior[a-z]*|antes|hubo|tuvo|pasad[oa]|inactiv[a-z]*|desarticul[a-z]+|extint[a-z]+|expulsad[a-z]+|retir[a-z]+|descart[a-z]+|desment[a-z]+|absent|none|nothing|unknown|unclear|unconfirmed|unverified|suspected|possible|rumou?red|former[a-z]*|past|gone|inactive|not?)(?![a-z])/;
const PRESENT =
  /(?<![a-z])(?:con|hay|en|si|presen[a-z]+|activ[oa]s?|disput[a-z]*|pugna|control[a-z]*|(?:pre)?domin[a-z]+|hegemon[a-z]+|mayor[a-z]*|minorit[a-z]+|principal|secundari[oa]|influencia|oper[a-z]+|alt[oa]|medi[oa]|baj[oa]|fuerte|debil|leve|moderad[oa]|consolidad[oa]|confirmad[oa]|acreditad[oa]|comprobad[oa]|verificad[oa]|documentad[oa]|registrad[oa]|detectad[oa]|establecid[oa]|arraigad[oa]|vigente|celulas?|yes|present|presence|active|contested|disputed|dominant|main|strong|weak|established|confirmed|verified|high|medium|low|control)(?![a-z])/;

/**
 * The signs a text gives a meaning, and whether it is that a group is there: joined to it ("x = con
 * presencia"), or at least two side by side on a line ("X acreditada   . nada").
 */
export function readKey(folded: string): Map<string, boolean> {
  const signs = new Map<string, boolean>();
  const found = [...allMatches(folded, SIGN)];
  let loose: { readonly sign: string; readonly present: boolean; readonly line: number }[] = [];
  found.forEach((match, index) => {
    const [whole, round, square, joined, bare, , mark] = match;
    const from = match.index + whole.length;
    const next = found[index + 1]?.index ?? folded.length;
    const meaning = MEANING.exec(folded.slice(from, Math.min(next, from + 44)).trimEnd())?.[0] ?? '';
    const present = ABSENT.test(meaning) ? false : PRESENT.test(meaning) ? true : null;
    if (present === null) return;
    const sign = round ?? square ?? joined ?? mark ?? bare!;
    if (joined !== undefined) return void (signs.has(sign) || signs.set(sign, present));
    const line = folded.lastIndexOf('\n', match.index);
    if (loose[0]?.line !== line) loose = [];
    loose.push({ sign, present, line });
    if (new Set(loose.map((one) => one.sign)).size > 1)
      for (const one of loose) if (!signs.has(one.sign)) signs.set(one.sign, one.present);
  });
  return signs;
}

/** True for a line that is a key: "? por verificar" in it is what a sign means, no doubt of what follows. */
export function isKey(folded: string): boolean {
  return readKey(folded).size > 1;
}
