import { allMatches } from '../words/all-matches.ts';
import { GuardedPattern } from '../words/guarded-pattern.ts';
import type { GroupId } from '#domain/ids.ts';
import { insertSlots } from './insert-slots.ts';
import type { Replacement } from './insert-slots.ts';
import type { Masked, PlaceSlot } from './masked.ts';
import { slotsOf } from './masked.ts';
import { meantGroups } from './presence/link-groups.ts';

/** What sentences before have named, for "ambos", "el segundo", "ahí", "the same group". */
export interface Discourse {
  /** Groups of the last sentence that named any, in order. */
  groups: readonly GroupId[];
  /** The group last spoken of as one that does something. */
  subject: GroupId | null;
  /** Places of the last sentence that named any where something is. */
  places: readonly PlaceSlot[];
  /** The state last named by itself, as a title does. */
  state: PlaceSlot | null;
  /** The two groups last said to be at odds. */
  rivals: readonly GroupId[];
  /** How often each group has been named so far. */
  counts: ReadonlyMap<GroupId, number>;
}

export function emptyDiscourse(): Discourse {
  return { groups: [], subject: null, places: [], state: null, rivals: [], counts: new Map() };
}

type Which = 'rival' | 'first' | 'second' | 'latter' | 'all' | 'subject';

/** Finite verbs that only a group's name could be the subject of here. */
const VERB = String.raw`(?:tambien\s+|ademas\s+|ahora\s+|actualmente\s+|ya\s+|solo\s+|apenas\s+|todavia\s+|aun\s+|hoy\s+|siempre\s+|se\s+|le[s]?\s+|ha[n]?\s+|also\s+|now\s+|still\s+|has\s+|have\s+)*(?:control|oper|domin|mantien|tien|conserv|cobr|extors|extort|ocup|disp|manej|vend|distrib|lleg|avanz|mand|ejerc|actu|sobreviv|subsist|persist|permanec|sigue|continu|recluta|pele|pugn|impon|cuenta|est[ae]n?\s+(?:en|present|activ)|hace|hech|run|hold|held|rul|sell|charg|has\s|have\s|fight|operat|collect|dominat|extend|expand|despach|trabaj|repart|surt|usa|utiliz|muev|and[ao]|rond|viv|radic|asent|asient|oblig|somet|compr|siembr|cocin|produc|trafic|rob[ao]|secuestr|patrull|vigil|acapar|gobern|gan[ao]|entr[aoó]|ingres|instal|establec|extiend|ampli|abr[ei]|cuid|hostig|aterr|tax|levi|demand|patrol|squeez|bleed|work|move|came|took|spread|recruit|steal|traffic|smuggl|own|keep|kept|live|use[sd]?\s|shak)`;
const END = String.raw`(?=\s*(?:[,;.)]|$)|\s+(?:${VERB}|en\s|con\s|vien))`;
/** Said of places: "both are run by G", "ambos son de G". */
const OF_PLACES = String.raw`\s+(?:are|were|remain|have\s+been|son|estan|siguen|quedaron|fueron)\s+(?:[a-z]+\s+){0,4}?(?:by|of|under|to|de|del|por|bajo|a)\s+(?:[a-z]+\s+){0,3}"?G`;

const GROUP_WORDS: readonly (readonly [RegExp, Which])[] = [
  [
    new RegExp(
      String.raw`(?<![a-z])(?:(?:el|la|los|las)\s+primer[oa]s?|aquel(?:los|las|la)?)(?=\s+${VERB})|(?<=(?:solo|solamente|unicamente|nada\s+mas|apenas|salvo|only|just)\s)(?:(?:el|la|los|las)\s+primer[oa]s?|the\s+(?:former|first))(?=\s*(?:[.,;)]|$))|(?<![a-z])the\s+(?:former(?:'s)?|first)(?=\s+[a-z])(?!\s+(?:half|quarter|time|day|week|man|men|of|to))`,
      'g',
    ),
    'first',
  ],
  [
    new RegExp(
      String.raw`(?<![a-z])(?:el|la|los|las)\s+segund[oa]s?${END}|(?<![a-z])the\s+second(?:\s+group)?(?=\s+${VERB})`,
      'g',
    ),
    'second',
  ],
  [
    new RegExp(
      String.raw`(?<![a-z])(?:sus?\s+(?:rival(?:es)?|enemig[oa]s?|adversari[oa]s?|contrari[oa]s?)|(?:its|their)\s+(?:rivals?|enem(?:y|ies)))(?=\s+${VERB})`,
      'g',
    ),
    'rival',
  ],
  [
    /(?<!(?:municipio|lugar|en)\s)(?<![a-z])(?:(?:est[ea]|est[oa]s)\s+ultim[oa]s?(?!\s+(?:municipi|ciudad|localid|lugar|punto|cas|dia|mes|ano|semana))|the\s+latter(?!\s+(?:town|city|place)))(?![a-z])/g,
    'latter',
  ],
  [
    new RegExp(
      String.raw`(?<!(?:en|in|at)\s)(?<![a-z])(?:(?:ambos|ambas|los\s+dos|las\s+dos)(?:\s+(?:grupos|carteles|bandos|organizaciones|celulas|bandas|facciones|agrupaciones))?|l[oa]s\s+N\s+(?:grupos|carteles|bandos|organizaciones|celulas|bandas|facciones|agrupaciones)|(?<=(?:between|of|entre|por)\s)(?:the|l[oa]s)\s+N(?=\s*(?:[.,;]|$))|both(?:\s+of\s+them|\s+(?:groups|cartels|gangs|sides|factions|crews))?|the\s+(?:two|N)\s+(?:groups|cartels|gangs|sides|factions|crews|rivals))(?!\s+(?:municip|carril|lado|caso|sentido|person|lugar|estado|detenid|hombre|vehic|plaza|ciudad|poblad|comunidad|fueron|quedaron|lanes|states|men|were|towns|cities|places))(?!${OF_PLACES})(?![a-z])`,
      'g',
    ),
    'all',
  ],
  [
    /(?<![a-z])(?:conviven|compiten|pelean|operan|actuan|coexisten|controlan|dominan|disputan|pugnan|permanecen)\s+(?:est[oa]s|es[oa]s|aquell[oa]s)(?=\s+(?:con|y|en|contra)\s|[,;.])|(?<![a-z])(?:estos|estas|este|aquellos)(?=\s+(?:tambien\s+|ademas\s+|ya\s+|se\s+)?(?:controlan?|operan?|dominan?|mantienen?|tienen?|conservan?|cobran?|extorsionan?|ocupan|disputan?|venden?|mandan?)(?![a-z]))/g,
    'all',
  ],
  [
    new RegExp(
      String.raw`(?<![a-z])(?:(?:(?:el|la|los|las)\s+(?:mism[oa]s?|citad[oa]s?|referid[oa]s?|mencionad[oa]s?|propi[oa]s?)\s+(?:grupos?|organizaci[a-z]+|cartel(?:es)?|celulas?|bandas?|faccion(?:es)?)(?:\s+(?:delictiv[oa]|criminal|armad[oa]))?|(?:dich[oa]|es[ea]|est[ea]|el\s+citado|la\s+citada)\s+(?:grupo|organizacion|cartel|celula|banda|pandilla|agrupacion|faccion)(?:\s+(?:delictiv[oa]|criminal|armad[oa]))?|el\s+citado\s+grupo|(?:the\s+same|this|that)\s+(?:group|cartel|gang|organi[sz]ation|cell|crew|outfit|faction))(?![a-z])|(?:el|la)\s+(?:grupo|organizacion|cartel|banda|pandilla|agrupacion|faccion)(?:\s+(?:delictiv[oa]|criminal))?(?=\s+${VERB})|the\s+(?:group|cartel|gang|organi[sz]ation|crew|outfit|faction)(?=\s+${VERB}))`,
      'g',
    ),
    'subject',
  ],
];

/** What only groups do follows: "ambos" then may mean groups of more than one sentence before. */
const DOES = new RegExp(String.raw`^\s*(?:[,;.]|$|${VERB})`);

const GUARDED_WORDS = GROUP_WORDS.map(
  ([pattern, which]) => [new GuardedPattern(new RegExp(pattern.source)), pattern, which] as const,
);

const PLACE_WORDS = new RegExp(
  String.raw`(?<![a-z])(?:ahi(?:\s+mismo)?|alli|(?:ambos|ambas|both(?:\s+(?:towns|cities|places|municipalities|states|ports))?|the\s+N\s+(?:towns|cities|places|municipalities|states|ports)|l[oa]s\s+N\s+(?:municipios|ciudades|plazas|comunidades|puertos))(?=${OF_PLACES})|(?:en|in)\s+(?:ambos|ambas|both|all\s+N|l[oa]s\s+(?:N|tres|dos)|(?:el|la|est[ea])\s+(?:primer|segund|ultim)[oa]|the\s+(?:first|last|latter|former|second))(?=\s*(?:[,;.)]|$)|\s+${VERB}|\s+(?:tambien|also|towns|cities|places|municipios|lugares|plazas|G|opera|se)(?![a-z]))(?:\s+(?:towns|cities|places|municipios|lugares|plazas)(?![a-z]))?|(?:en|desde|por|(?<=(?:lleg|arrib|entr|ingres|exten|expan|regres|v[ou]el)[a-z]*\s)a)\s+(?:ese|esa|este|esta|dich[oa]|el\s+mismo|la\s+misma|el\s+propio|la\s+propia|el\s+citado)\s+(?:municipio|mpio\.?|localidad|comunidad|ciudad|plaza|poblado|lugar|zona|region|area|demarcacion|puerto|sierra|entidad|poblacion|pueblo|villa|isla|cabecera)|dich[oa]\s+(?:municipio|sierra|region|zona|plaza|area|comunidad|localidad|ciudad)|en\s+(?:ambos|esos\s+dos|los\s+dos|dichos|esos|estos)\s+(?:municipios|lugares|poblados)|del\s+(?:propio|mismo)\s+municipio|(?:in|of|over|across|(?<=(?:came|come|comes|moved|arrived|spread|returned|got)\s)(?:in)?to)\s+(?:this|that|the\s+same)\s+(?:part\s+of\s+the\s+[a-z]+|city|town|municipality|area|state|port|place|region|community)|(?:of|in|over)\s+the\s+(?:area|region|zone)|(?:el|la)\s+(?:municipio|ciudad|puerto|plaza|localidad|poblacion|demarcacion|alcaldia|comunidad|cabecera)(?=\s+(?:l[oa]s?\s|es\s+(?:de|del|plaza|territorio)|esta\s+en\s+(?:manos|poder)|sigue\s+(?:en|siendo)))|there(?=\s+(?:and|,|since|in\s|\.|for)|[.,;])|the\s+(?:port|border|resort|state\s+)?\s?(?:city|town)(?=\s+(?:has|is|was|have|had|where)))(?![a-z])`,
  'g',
);

const PLACES_MEANT = new GuardedPattern(new RegExp(PLACE_WORDS.source));

/** "En el estado", "la entidad se la disputan": the state of the title. */
const STATE_WORDS =
  /(?<![a-z])(?:(?:en|in)\s+(?:tod[oa]\s+)?(?:el\s+(?:propio\s+)?estado|la\s+(?:propia\s+)?entidad|the\s+state)(?!\s+(?:de|mayor|of|and))|(?:el\s+estado|la\s+entidad)(?=\s+(?:se\s+l[oa]|l[oa])\s+(?:disput|pele|repart|control|domin)))(?![a-z])/g;
const STATE_MEANT = new GuardedPattern(new RegExp(STATE_WORDS.source));

/**
 * Replaces words that point back ("este último", "ambos", "ahí", "in that city") by the groups and
 * places they mean. `this sentence` comes before the ones earlier.
 */
export function resolveReferences(masked: Masked, before: Discourse): Masked {
  const replacements: Replacement[] = [];
  const groups = slotsOf(masked, 'G');
  for (const [guard, pattern, which] of GUARDED_WORDS) {
    if (!guard.may(masked.candidates)) continue;
    for (const match of allMatches(masked.text, pattern)) {
      const here = [
        ...groups.filter((slot) => slot.at < match.index).map((slot) => slot.group),
        ...replacements
          .filter((one) => one.from < match.index)
          .flatMap((one) => one.slots.flatMap((slot) => (slot.kind === 'G' ? [slot.group] : []))),
      ];
      const own = (which === 'latter' || which === 'subject') && here.length > 0;
      const counted = masked.slots.find(
        (slot) => slot.kind === 'N' && slot.at >= match.index && slot.at < match.index + match[0].length,
      );
      const meant = pick(
        which,
        own || here.length > 1 ? here : before.groups,
        here,
        before,
        match[0].includes('est') || match[0].includes('aquel')
          ? null
          : counted?.kind === 'N'
            ? counted.number.value
            : 2,
        DOES.test(masked.text.slice(match.index + match[0].length)) ||
          /(?:entre|por|de|con|a|by|between|with|-|:)\s+$/.test(masked.text.slice(0, match.index)),
      );
      if (meant.length === 0) continue;
      const start = masked.origin(match.index);
      const end = masked.origin(match.index + match[0].length);
      replacements.push({
        from: match.index,
        to: match.index + match[0].length,
        slots: meant.map((group) => ({ kind: 'G', at: 0, start, end, group })),
      });
    }
  }
  const sites = slotsOf(masked, 'P').filter((slot) => slot.role === 'site');
  for (const match of PLACES_MEANT.may(masked.candidates) ? allMatches(masked.text, PLACE_WORDS) : []) {
    const plural =
      /amb[oa]s|both|all|esos|l[oa]s (?:dos|tres|N)|the N|dichos|estos|the (?:area|region|zone)/.test(
        match[0],
      );
    const here = sites.filter((slot) => slot.at < match.index);
    const all = here.length > 0 ? here : before.places;
    const meant = plural ? all : /primer|first|former/.test(match[0]) ? all.slice(0, 1) : all.slice(-1);
    if (meant.length === 0) continue;
    const start = masked.origin(match.index);
    const end = masked.origin(match.index + match[0].length);
    const lead = /^(?:en|a|desde|por|in|of|over|across|(?:in)?to|del)\s+/.exec(match[0])?.[0].length ?? 0;
    replacements.push({
      from: match.index + lead,
      to: match.index + match[0].length,
      slots: meant.map((slot) => ({ ...slot, role: 'site', start, end })),
    });
  }
  if (before.state !== null && sites.length === 0 && STATE_MEANT.may(masked.candidates))
    for (const match of allMatches(masked.text, STATE_WORDS)) {
      const lead = /^(?:en|in)\s+/.exec(match[0])?.[0].length ?? 0;
      const [start, end] = [masked.origin(match.index), masked.origin(match.index + match[0].length)];
      replacements.push({
        from: match.index + lead,
        to: match.index + match[0].length,
        slots: [{ ...before.state, role: 'site', start, end }],
      });
    }
  replacements.sort((a, b) => a.from - b.from);
  return insertSlots(
    masked,
    replacements.filter((one, index) => index === 0 || one.from >= replacements[index - 1]!.to),
  );
}

function pick(
  which: Which,
  pool: readonly GroupId[],
  here: readonly GroupId[],
  before: Discourse,
  count: number | null,
  pointsFar: boolean,
): readonly GroupId[] {
  switch (which) {
    case 'rival': {
      const one = here.at(-1) ?? before.subject;
      return one !== null && before.rivals.includes(one)
        ? before.rivals.filter((group) => group !== one)
        : [];
    }
    case 'first':
      return pool.length > 1 ? pool.slice(0, 1) : [];
    case 'second':
      return pool.length > 1 ? pool.slice(-1) : [];
    case 'latter':
      return pool.slice(-1);
    case 'all': {
      const distinct = [...new Set(pool)];
      if (count === null || distinct.length === count) return distinct;
      return count === 2 && pointsFar ? mostNamed(before) : [];
    }
    case 'subject': {
      const one = here.at(-1) ?? before.subject ?? before.groups.at(-1);
      return one === undefined || one === null ? [] : [one];
    }
  }
}

/** The two groups named most often so far, each more than once, or the only two. */
function mostNamed(before: Discourse): readonly GroupId[] {
  const ranked = [...before.counts]
    .filter(([, count], _, all) => count > 1 || all.length === 2)
    .sort((a, b) => b[1] - a[1])
    .map(([group]) => group);
  return ranked.length >= 2 ? ranked.slice(0, 2) : [];
}

const AT_ODDS = new GuardedPattern(
  /(?<![a-z])(?:guerra|pugna[a-z]*|disput[a-z]+|rival[a-z]*|enfrent[a-z]+|pele[a-z]+|compit[a-z]+|compet[a-z]+|combat[a-z]+|contra|vs|war|feud[a-z]*|fight[a-z]*|fought|battl[a-z]+|clash[a-z]*|against)(?![a-z])/,
);

/** What the next sentence may point back to, after this one. */
export function follow(before: Discourse, masked: Masked): Discourse {
  const slots = slotsOf(masked, 'G');
  const named = slotsOf(masked, 'P');
  if (slots.length === 0 && named.length === 0) return before;
  const groups = meantGroups(masked.text, 0, slots).map((slot) => slot.group);
  const there = named.filter((slot) => slot.role === 'site' || slot.role === 'between');
  const sites = there.length > 0 ? there : named.filter((slot) => slot.role === 'from' || slot.role === 'to');
  const narrow = sites.filter((slot) => slot.code.length > 2);
  const places = narrow.length > 0 || before.places.some((slot) => slot.code.length > 2) ? narrow : sites;
  const counts = new Map(before.counts);
  for (const { group } of slots) counts.set(group, (counts.get(group) ?? 0) + 1);
  const sides = [...new Set(groups)];
  return {
    rivals: sides.length === 2 && AT_ODDS.test(masked.text, masked.candidates) ? sides : before.rivals,
    state: sites.findLast((slot) => slot.code.length === 2 && slot.code !== '00') ?? before.state,
    groups: groups.length > 0 ? sides : before.groups,
    subject: slots[0]?.group ?? before.subject,
    places: places.length > 0 ? places : before.places,
    counts: slots.length > 0 ? counts : before.counts,
  };
}
