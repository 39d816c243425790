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
  /** How often each group has been named so far. */
  counts: ReadonlyMap<GroupId, number>;
}

export function emptyDiscourse(): Discourse {
  return { groups: [], subject: null, places: [], counts: new Map() };
}

type Which = 'first' | 'second' | 'all' | 'subject';

const GROUP_WORDS: readonly (readonly [RegExp, Which])[] = [
  [
    /(?<![a-z])(?:el|la|los|las)\s+primer[oa]s?(?=\s+(?:control|oper|domin|mantien|tien|conserv|cobr|extors|ocup|dispu|manej|vend|distrib|lleg|avanz|se\s|con\s|en\s|cuenta))|(?<![a-z])the\s+former(?:'s)?(?![a-z])/g,
    'first',
  ],
  [
    /(?<![a-z])(?:el|la|los|las)\s+segund[oa]s?(?=,|\s+(?:control|oper|domin|mantien|tien|conserv|cobr|extors|ocup|dispu|manej|vend|distrib|lleg|avanz|se\s|con\s|en\s|cuenta|vien))|(?<![a-z])(?:est[ea]|est[oa]s)\s+ultim[oa]s?(?![a-z])|(?<![a-z])(?:the\s+latter|the\s+second(?:\s+group)?)(?![a-z])/g,
    'second',
  ],
  [
    /(?<![a-z])(?:ambos(?:\s+(?:grupos|carteles|bandos))?|ambas(?:\s+(?:organizaciones|celulas|bandas))?|los\s+dos\s+(?:grupos|carteles)|both(?:\s+(?:groups|cartels|gangs|sides))?|(?:the\s+)?two\s+(?:groups|cartels|gangs))(?!\s+(?:municip|carril|lado|caso|sentido|person|lugar|estado|detenid|hombre|vehic|fueron|quedaron|lanes|states|men|were))(?![a-z])/g,
    'all',
  ],
  [
    /(?<![a-z])(?:(?:el|la|los|las)\s+(?:mism[oa]s?|citad[oa]s?|referid[oa]s?|mencionad[oa]s?|propi[oa]s?)\s+(?:grupos?|organizaci[a-z]+|cartel(?:es)?|celulas?|bandas?)(?:\s+(?:delictiv[oa]|criminal|armad[oa]))?|(?:dich[oa]|es[ea]|est[ea]|el\s+citado|la\s+citada)\s+(?:grupo|organizacion|cartel|celula|banda|pandilla|agrupacion)(?:\s+(?:delictiv[oa]|criminal|armad[oa]))?|el\s+citado\s+grupo|(?:the\s+same|this|that)\s+(?:group|cartel|gang|organi[sz]ation|cell|crew|outfit))(?![a-z])/g,
    'subject',
  ],
];

const GUARDED_WORDS = GROUP_WORDS.map(
  ([pattern, which]) => [new GuardedPattern(new RegExp(pattern.source)), pattern, which] as const,
);

const PLACE_WORDS =
  /(?<![a-z])(?:ahi(?:\s+mismo)?|alli|en\s+(?:ese|esa|este|esta|dich[oa]|el\s+mismo|la\s+misma|el\s+propio|la\s+propia|el\s+citado)\s+(?:municipio|mpio\.?|localidad|comunidad|ciudad|plaza|poblado|lugar|zona|region|area|demarcacion|puerto|sierra|entidad|poblacion)|dich[oa]\s+(?:municipio|sierra|region|zona|plaza|area|comunidad|localidad|ciudad)|en\s+(?:ambos|esos\s+dos|los\s+dos|dichos|esos|estos)\s+(?:municipios|lugares|poblados)|del\s+(?:propio|mismo)\s+municipio|(?:in|of|over)\s+(?:this|that|the\s+same)\s+(?:part\s+of\s+the\s+[a-z]+|city|town|municipality|area|state|port|place|region|community)|(?:of|in|over)\s+the\s+(?:area|region|zone)|there(?=\s+(?:and|,|since|in\s|\.|for)|[.,;])|the\s+(?:port|border|resort|state\s+)?\s?(?:city|town)(?=\s+(?:has|is|was|have|had|where)))(?![a-z])/g;

const PLACES_MEANT = new GuardedPattern(new RegExp(PLACE_WORDS.source));

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
      const here = groups.filter((slot) => slot.at < match.index).map((slot) => slot.group);
      const meant = pick(
        which,
        which === 'second' && here.length > 0
          ? here
          : here.length > 1
            ? here
            : which === 'subject' && here.length > 0
              ? here
              : before.groups,
        here,
        before,
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
    const plural = /ambos|esos|los dos|dichos|estos|the (?:area|region|zone)/.test(match[0]);
    const here = sites.filter((slot) => slot.at < match.index);
    const all = here.length > 0 ? here : before.places;
    const meant = plural ? all : all.slice(-1);
    if (meant.length === 0) continue;
    const start = masked.origin(match.index);
    const end = masked.origin(match.index + match[0].length);
    const lead = /^(?:en|in|of|over|del)\s+/.exec(match[0])?.[0].length ?? 0;
    replacements.push({
      from: match.index + lead,
      to: match.index + match[0].length,
      slots: meant.map((slot) => ({ ...slot, role: 'site', start, end })),
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
): readonly GroupId[] {
  switch (which) {
    case 'first':
      return pool.slice(0, 1);
    case 'second':
      return pool.length > 1 ? pool.slice(-1) : pool;
    case 'all': {
      const distinct = [...new Set(pool)];
      return distinct.length === 2 ? distinct : mostNamed(before);
    }
    case 'subject': {
      const one = here.at(-1) ?? before.subject ?? before.groups.at(-1);
      return one === undefined || one === null ? [] : [one];
    }
  }
}

/** The two groups named most often so far; none when fewer were named. */
function mostNamed(before: Discourse): readonly GroupId[] {
  const ranked = [...before.counts].sort((a, b) => b[1] - a[1]).map(([group]) => group);
  return ranked.length >= 2 ? ranked.slice(0, 2) : [];
}

/** What the next sentence may point back to, after this one. */
export function follow(before: Discourse, masked: Masked, subject: GroupId | null): Discourse {
  const slots = slotsOf(masked, 'G');
  const groups = meantGroups(masked.text, 0, slots).map((slot) => slot.group);
  const sites = slotsOf(masked, 'P').filter((slot) => slot.role === 'site' || slot.role === 'between');
  const narrow = sites.filter((slot) => slot.code.length > 2);
  const places = narrow.length > 0 || before.places.some((slot) => slot.code.length > 2) ? narrow : sites;
  const counts = new Map(before.counts);
  for (const { group } of slots) counts.set(group, (counts.get(group) ?? 0) + 1);
  return {
    groups: groups.length > 0 ? [...new Set(groups)] : before.groups,
    subject: subject ?? (groups.length > 0 ? groups[0]! : before.subject),
    places: places.length > 0 ? places : before.places,
    counts: slots.length > 0 ? counts : before.counts,
  };
}
