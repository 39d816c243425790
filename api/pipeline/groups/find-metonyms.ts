import type { GroupMention } from '#domain/group.ts';
import type { GroupId } from '#domain/ids.ts';
import type { Span, Structure } from '../structure/structure.ts';
import { allMatches } from '../words/all-matches.ts';

/** A cartel called by the name of the state it comes from. */
export interface Metonym extends Span {
  readonly group: GroupId;
}

/** Names of states that stand for cartels, and of those who come from there. */
const NAMES: readonly (readonly [RegExp, string, GroupId])[] = [
  [/(?<![a-z])sinaloa(?:ns|nses|enses)?(?![a-z])/g, 'sinaloa', 'cartel-de-sinaloa' as GroupId],
  [/(?<![a-z])(?:jalisco|jaliscienses)(?![a-z])/g, 'jalisc', 'cjng' as GroupId],
  [/(?<![a-z])(?:golfo|gulf)(?![a-z])/g, 'g', 'cartel-del-golfo' as GroupId],
  [/(?<![a-z])noreste(?![a-z])/g, 'noreste', 'cartel-del-noreste' as GroupId],
];

/** Who are of a cartel, before its name: "gente de", "pagan a", "guerra contra". */
const BEFORE =
  /(?<![a-z])(?:(?:gente|restos|remanentes|remnants|hombres|sicarios|pistoleros|celulas?|operadores|muchachos|chapulines|mandos)\s+del?\s+(?:los\s+)?|(?:pag(?:a|an|aba|aban)\s+(?:[a-z]+\s+)?al?|trabaja[n]?\s+para(?:\s+el)?|rinde[n]?\s+cuentas\s+al?|plaza\s+(?:es\s+)?del?|(?:pugna|pleito|disputa|pelea)[a-z]*\s+(?:con|contra)|(?:disput|pele|arrebat|quit|gan)[a-z]+\s+(?:[a-z]+\s+){0,3}a(?:\s+los)?)\s+|(?:pay(?:s|ing)?|paid|answer(?:s|ing)?\s+to|work(?:s|ed|ing)?\s+for|loyal\s+to|belongs?\s+to|lost\s+to|(?:remnants|elements|members|cells)\s+of|people\s+of|men\s+of|(?:feud|war|fight(?:ing)?|battle|rivalry|at\s+war)\s+with)\s+(?:the\s+)?)$/;
/** Men, turf and the like after the name: "the Sinaloa people", "Jalisco's gunmen". */
const MEN =
  /^(?:'s)?\s+(?:people|men|gunmen|hitmen|crew|factions?|side|boys|gang|outfit|cells?|camp|wing|network|affiliates?|operatives|mob|bosses|lookouts|recruiters|territory|turf|country|land|thumb|boot|heel|rule|sway|protection|umbrella|command|control|hands|grip|writ)(?![a-z])/;
/** What only a group does, after the name. */
const DOES =
  /^(?:,\s+(?:or\s+rather|or\s+better|that\s+is|o\s+mejor\s+dicho|es\s+decir|o\s+sea)(?![a-z])|\s+(?:(?:has|have|had|still|now|also|already|never|ya|tambien|aun|todavia|hoy|les?|se|l[oa]s?|ha|han)\s+){0,3}(?:(?:came|comes?|moves?|moved|runs?|ran|rules?|ruled|controls?|controlled|owns?|takes?|took|holds?|held|charges?|fights?|keeps?|kept|dominates?|pushed|pushes|arrived|collects?|taxes|operates?|sells|recruits?)\s|(?:is|are)\s+(?:in\s+(?:charge|control)|the\s+law|boss)|(?:mandan?|cobran?|controlan?|disputan?|pelean?|domina[n]?|reclutan?|conserva[n]?|operan?|avanza[n]?|extorsiona[n]?|metio|metieron|entro|entraron|impuso|impusieron|tienen?\s+(?:gente|halcones|celulas|la\s+plaza))(?![a-z])))/;
/** The name opens its statement, so that what follows tells what it does. */
const OPENS =
  /(?:^|[.;:,!?"(-]\s*|(?<![a-z])(?:y|e|and|but|while|where|donde|pero|mientras|que|that|says?|said|now|hoy|ahora|los|the)\s+)$/;
/** Joined with a group right before or after: "CJNG and Sinaloa", "Jalisco contra Los X". */
const AFTER_GROUP =
  /^"?(?:\s*[/-]\s*|\s+(?:y|e|and|or|o|vs\.?|versus|contra|against|con)\s+)(?:(?:el|the|los)\s+)?(?:de\s+)?$/;
const BEFORE_GROUP =
  /^(?:\s*\/\s*|\s+(?:y|e|and|or|o|vs\.?|versus|contra|against)\s+)(?:(?:el|la|the|los)\s+)?"?$/;
/** "It is Sinaloa alone", "it is Jalisco's". */
const ONLY_IT = /(?<![a-z])(?:it\s+is|it's|is|es|son)\s+$/;
const ALONE = /^(?:'s(?=["\s.,;])|\s+(?:alone|only|y\s+nadie|nada\s+mas|sol[oa]))/;
/** "La mesa es de Sinaloa, la barranca del CJNG": one part and the other. */
const OWNED_BY = /(?<![a-z])(?:es|son|era[n]?)\s+de\s+$/;
const PARALLEL = /^\s*[,;]\s+(?:y\s+)?(?:el|la|los|las)\s+[a-z]+(?:\s+[a-z]+)?\s+(?:es\s+|son\s+)?del?\s/;
/** "…, el Golfo;", "le ganó la plaza al Golfo": no sea is meant. */
const GULF_BEFORE =
  /(?:[,:]\s+el|(?<![a-z])(?:gan|quit|arrebat|disput|pele|desplaz|sac|ech)[a-z]*\s[^.;]{0,30}\sal)\s+$/;
/** What makes the name the state's: a comma's town before it, another state or an office after it. */
const STATE_SAID = /(?:,\s+|(?<![a-z])(?:en|in|estado\s+de|state\s+of|from|desde|hacia)\s+)$/;
const FARTHEST = 90;

/**
 * "Jalisco came in through Rosarito", "gente de Sinaloa": names of states that stand for the cartels called
 * so, in a text that names groups.
 */
export function findMetonyms(
  { text, folded }: Pick<Structure, 'text' | 'folded'>,
  groups: readonly GroupMention[],
): Metonym[] {
  if (groups.length === 0) return [];
  const found: Metonym[] = [];
  const starts = groups.map(({ start }) => start);
  const ends = groups.map(({ end }) => end);
  for (const [pattern, stem, group] of NAMES) {
    if (!folded.includes(stem)) continue;
    for (const { index: start, 0: name } of allMatches(folded, pattern)) {
      const end = start + name.length;
      if (groups.some((one) => one.start < end && start < one.end)) continue;
      const capital = /\p{Lu}/u.test(text[start]!);
      const people = /ns?es$|ns$/.test(name);
      if (!capital && !people) continue;
      const before = folded.slice(Math.max(0, start - FARTHEST), start);
      const after = folded.slice(end, end + FARTHEST);
      const last = ends.findLast((one) => one <= start);
      const next = starts.find((one) => one >= end);
      const joined =
        (last !== undefined && start - last < 20 && AFTER_GROUP.test(folded.slice(last, start))) ||
        (next !== undefined && next - end < 20 && BEFORE_GROUP.test(folded.slice(end, next)));
      if (
        joined ||
        BEFORE.test(before) ||
        (!people && MEN.test(after) && !STATE_SAID.test(before)) ||
        (DOES.test(after) && OPENS.test(before)) ||
        (ONLY_IT.test(before) && ALONE.test(after)) ||
        (OWNED_BY.test(before) && PARALLEL.test(after)) ||
        (name === 'golfo' && GULF_BEFORE.test(before) && /^"?\s*(?:[.;,)]|$|\s(?:a|en|desde)\s)/.test(after))
      )
        if (!isOfStates(after, before)) found.push({ start, end, group });
    }
  }
  return found;
}

/** "Gente de Jalisco y Colima", "límites con Sinaloa": the states themselves. */
function isOfStates(after: string, before: string): boolean {
  return (
    /^(?:,|\s+y|\s+and)\s+(?:(?:de\s+)?(?:colima|nayarit|michoacan|zacatecas|durango|sonora|chihuahua|guanajuato|aguascalientes|baja\s+california))(?![a-z])/.test(
      after,
    ) ||
    /(?:limites|frontera|colindancia|colinda|border|carretera|estados?)\s+(?:[a-z]+\s+){0,3}$/.test(before)
  );
}
