import type { Masked, PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';

/** A house, a bar, a street: what it is called is no place. */
const VENUE = new GuardedPattern({
  before: '(?:^|[^a-z])',
  inner: String.raw`hotel|motel|bar|cantina|restaurante?|antro|centro\s+nocturno|tienda|gasolinera|escuela|colonia|col\.|fracc\.|fraccionamiento|barrio|calle|avenida|av\.|boulevard|bulevar|blvd\.`,
  after: String.raw`\s+(?:la\s+|las\s+|los\s+|el\s+)*"?$`,
});

const VENUE_NAME =
  /^(?:hotel|motel|bar|cantina|restaurante?|col\.|colonia|barrio|fracc|fraccionamiento|calle|av\.|avenida|bulevar|boulevard|blvd\.?|blvr\.?|calzada)\s/i;

const TOWN_WITHIN = /,|\s(?:de|en)\s+(?!Mayo|Septiembre|Noviembre|Febrero)(?:(?:el|la|los|las)\s+)?\p{Lu}/u;

/** Words before a place that make it where the event was. */
const AT =
  /(?:^|[^a-z])(?:en|a\s+la\s+altura\s+de|inmediaciones\s+de|frente\s+a|cerca\s+de|a\s+(?:[a-z]+\s+)?N\s+(?:kms?\.?|kilometros|mts?\.?|metros|minutos)\s+(?:al?\s+[a-z]+\s+)?de|tramo|entronque|crucero\s+de|alt\.|in|at|near|off|outside|around)\s+(?:(?:el|la|los|las|the|un|una|a|an)\s+)?(?:[^\s.;PG]+\s+){0,9}?"?$/;

/**
 * Where the event a cue tells of was: places of its sentence by where they stand. Several only when
 * the sentence puts the event in each ("en P y en P"); none when it names no place of its own.
 */
export function locateEvent(masked: Masked, at: number): PlaceSlot[] {
  if (!masked.slots.some((slot) => slot.kind === 'P')) return [];
  const end = mainClauseEnd(masked, at);
  const all = slotsOf(masked, 'P').filter((slot) => slot.at < end && slot.code !== '00');
  const places = all.filter((slot) => slot.role === 'site' || slot.role === 'between');
  if (places.length === 0)
    return all
      .filter((slot) => isTarget(masked, slot, at) || isSearched(masked, slot) || isLeft(masked, slot))
      .slice(0, 1);
  const named = places.filter(
    (slot) =>
      !HOME.test(masked.text.slice(Math.max(0, slot.at - 70), slot.at), masked.candidates) &&
      !isVenue(slot) &&
      !isOfThem(masked, slot) &&
      !(
        slot.at > at + RELEASED && LET_GO.test(masked.text.slice(at + RELEASED, slot.at), masked.candidates)
      ) &&
      !VENUE.test(masked.text.slice(Math.max(0, slot.at - 40), slot.at), masked.candidates),
  );
  if (named.length === 0) return [];
  const captured = named.find((slot) => isOfRelative(masked, slot, at));
  if (captured) return [captured];
  const narrow = withoutShelters(masked, named).filter((slot) => slot.code.length > 2);
  const pool = narrow.length > 0 ? narrow : named;
  const best = townOf(masked, pool, mostLikely(masked, pool, at));
  const stated = municipalityOf(masked, best, all);
  if (stated) return [stated];
  const ends = pool.filter((slot) => slot.role === 'between');
  if (best.role === 'between' && ends.length > 1) return [ends.at(-1)!];
  return [best, ...twins(masked, pool, best)];
}

/** "Eran 29: 6 de P, 4 de P": where people come from. */
function isOfThem({ text }: Masked, { at }: PlaceSlot): boolean {
  const before = text.slice(Math.max(0, at - 20), at);
  return before.includes('N') && OF_THEM.test(before);
}

const OF_THEM =
  /(?<!(?<![a-z])(?:puerta|km|kms|kilometro|no|num|numero|linea|pozo|estacion|planta|bateria|carretera|seccion)\.?\s)N\s+(?:eran\s+|son\s+)?(?:de(?:l)?)\s+(?:(?:la|el|los|las)\s+)?$/;

/** "En San Andrés, Tlalpan": a village that is read as another town's is in the town named right after it. */
function townOf({ text }: Masked, pool: readonly PlaceSlot[], best: PlaceSlot): PlaceSlot {
  if (best.mention.level === 'municipality' || best.mention.level === 'state') return best;
  const next = pool.find((slot) => slot.at > best.at);
  return next?.mention.level === 'municipality' && /^"?\s*,\s*"?$/.test(text.slice(best.at + 1, next.at))
    ? next
    : best;
}

/** "En la playa de P, municipio de Q": Q, where the gazetteer knows another P. */
function municipalityOf({ text }: Masked, best: PlaceSlot, all: readonly PlaceSlot[]): PlaceSlot | null {
  const next = all[all.indexOf(best) + 1];
  return next !== undefined &&
    next.code.length > 2 &&
    next.code !== best.code &&
    ITS_MUNICIPALITY.test(text.slice(best.at + 1, next.at))
    ? next
    : null;
}

const ITS_MUNICIPALITY =
  /^"?,?\s+(?:en\s+el\s+|del\s+|in\s+the\s+)?(?:mpio\.?|municipio|municipality)\s+(?:(?:de|del|of)\s+)?(?:el\s+|la\s+)?$/;

/** "…robbed of his phone and abandoned unhurt outside P": where the victim was let go. */
const LET_GO = new GuardedPattern(
  /(?<![a-z])(?:(?:abandon|dej|left|dumped)[a-z]*\s+(?:[^\s;.P]+\s+){0,3}?(?:unhurt|unharmed|alive|iles[oa]s?|con\s+vida|a\s+salvo|atad[oa]s?|amarrad[oa]s?|tied)|freed|released|set\s+free|let\s+go|liberad[oa]s?|soltad[oa]s?|l[oa]s?\s+(?:liberaron|soltaron|abandonaron|dejaron))\s+(?:[^\s;.P]+\s+){0,8}?$/,
);
/** Letters of a cue that may itself be such a verb. */
const RELEASED = 12;

/** "En P, un comerciante que había sido plagiado en Q fue liberado": Q. */
function isOfRelative({ text }: Masked, slot: PlaceSlot, at: number): boolean {
  return (
    slot.at > at &&
    BEFORE_THAT.test(text.slice(Math.max(0, at - 40), at)) &&
    STRAIGHT_AFTER.test(text.slice(at, slot.at)) &&
    LET_GO_LATER.test(text.slice(slot.at + 1))
  );
}

const BEFORE_THAT =
  /(?<![a-z])(?:que|quien(?:es)?|cual(?:es)?|who|whom)\s+(?:(?:habia[n]?|fue(?:ra[n]?|ron)?|had)\s+)(?:(?:sido|been)\s+)?$/;
const STRAIGHT_AFTER =
  /^[a-z]+\s+(?:de\s+la\s+libertad\s+)?(?:(?:el|la|on|dia|noche|manana|tarde|madrugada|pasado|del)\s+)*(?:[DT],?\s+)?(?:en|in|at|near|cerca\s+de)\s+(?:(?:el|la|municipio|mpio\.|de|puerto)\s+)*$/;
const LET_GO_LATER =
  /^(?:[^.;]{0,20}?\s)?(?:fue(?:ron)?|was|were|ha\s+sido|quedo|quedaron|aparecio|aparecieron)\s+(?:[a-z]+\s+)?(?:liberad|rescatad|localizad|encontrad|hallad|puest|soltad|freed|rescued|released|found|con\s+vida)/;

/** Where those driven out went is not where they were driven out, when that is named too. */
const SHELTER = new GuardedPattern(
  /(?<![a-z])(?:la\s+mayoria\s+esta|estan\s+en\s+casas\s+de\s+[a-z]+|se\s+(?:albergan?|albergaron|hospedan?|instalaron|reubicaron|resguardan?|encuentran)|albergad[oa]s|refugiad[oa]s|acogid[oa]s|alojad[oa]s|reubicad[oa]s|sheltering|sheltered|staying|housed)\s+(?:[^\s;.P]+\s+){0,5}?$/,
);

function withoutShelters({ text, candidates }: Masked, places: readonly PlaceSlot[]): readonly PlaceSlot[] {
  const kept = places.filter(
    (slot) => !SHELTER.test(text.slice(Math.max(0, slot.at - 70), slot.at), candidates),
  );
  return kept.some((slot) => slot.code.length > 2) ? kept : places;
}

/** "Balearon la comandancia de P": the office that was the target is where it stands. */
function isTarget({ text }: Masked, slot: PlaceSlot, at: number): boolean {
  return (
    (slot.role === 'seat' || slot.role === 'far') &&
    slot.at > at &&
    slot.at - at < 80 &&
    /(?:comandancia|cuartel|base|fiscalia|delegacion|juzgado|subsede|hospital|cuartel\s+general)(?:\s+[a-z]+){0,2}\s+(?:de|en)\s+(?:[a-z]+\s+)?$/.test(
      text.slice(at, slot.at),
    )
  );
}

/** "Al catear una oficina en P": the house that was searched is where things were found. */
function isSearched({ text }: Masked, slot: PlaceSlot): boolean {
  return (
    slot.role === 'far' &&
    /(?<![a-z])(?:cate|allan|inspeccion|irrump|registr|revis|raid|search)[a-z]*\s+(?:[^\s;.P]+\s+){0,5}?(?:en|de|in|at)\s+$/.test(
      text.slice(0, slot.at),
    )
  );
}

/** "Salieron de P ciento doce personas", "families walked out of P": where they were driven out. */
function isLeft({ text }: Masked, slot: PlaceSlot): boolean {
  if (slot.role !== 'from') return false;
  return (
    (FOLK_OF.test(text.slice(0, slot.at)) && WENT.test(text.slice(slot.at + 1))) ||
    (CAME_DOWN.test(text.slice(0, slot.at)) && FOLK.test(text)) ||
    /(?<![a-z])(?:sali(?:o|eron)|huy(?:o|eron)|parti(?:o|eron)|se\s+fueron|se\s+desplazaron|desplazad[oa]s|expulsad[oa]s|walked|moved|fled|gone|packed\s+up|cleared\s+out|driven|displaced)\s+(?:[^\s;.,]+\s+){0,4}?(?:de|desde|out\s+of|from)\s+(?:[^\s;.P]+\s+){0,3}?$/.test(
      text.slice(0, slot.at),
    )
  );
}

/** "Bajaron de P 41 familias": those who were driven out, not who came to shoot. */
const CAME_DOWN =
  /(?<![a-z])(?:baj|lleg)(?:o|aron)\s+(?:[^\s;.,]+\s+){0,4}?(?:de|desde)\s+(?:[^\s;.P]+\s+){0,3}?$/;
/** "70 vecinos de P dejaron el pueblo": they lived there. */
const FOLK_OF =
  /N\s+(?:familias|personas|habitantes|vecin[oa]s|pobladores|comuneros|people|residents|villagers|families)\s+(?:de|del|of|from)\s+(?:(?:the\s+)?(?:municipality|town|village|municipio|ejido|poblado|comunidad)\s+(?:of|de|del)\s+)?(?:(?:el|la|los|las)\s+)?$/;
const WENT =
  /^[^.;]{0,40}?(?<![a-z])(?:dejaron|abandonaron|huyeron|salieron|se\s+(?:fueron|salieron|marcharon|desplazaron)|left|fled|walked)(?![a-z])/;
const FOLK = /N\s+(?:familias|personas|habitantes|vecinos|pobladores|comuneros)/;

/** "Dijeron ser de una célula asentada en P y P": where the group is, not where they were held. */
const HOME = new GuardedPattern({
  before: '(?:^|[^a-z])',
  inner: String.raw`(?:celula|gente|integrantes?|miembros?|parte|cell|members?)\s+(?:[^\s;.,]+\s+){0,3}?G"?,?\s+(?:asentad[oa]s?|afincad[oa]s?|radicad[oa]s?|establecid[oa]s?|con\s+(?:base|sede|presencia)|que\s+opera(?:n|ba|ban)?|based|operating)\s+(?:en|in)`,
  after: String.raw`\s+(?:[^\s;.]{1,9}\s+){0,3}?$`,
});

/** Where the clause of a cue ends and what became of somebody later begins: ", de las cuales una fue liberada". */
export function mainClauseEnd({ text, candidates }: Masked, at: number): number {
  const later = LATER.exec(text.slice(at), candidates);
  return later ? at + later.index : text.length;
}

const LATER = new GuardedPattern(
  /,\s+(?:de\s+l[oa]s\s+cuales|quien(?:es)?\s+(?:fue|fueron|mas\s+tarde|horas)|mism[oa]s?\s+que|un[oa]\s+de\s+l[oa]s\s+cuales|who\s+was\s+later|one\s+of\s+whom)/,
);

/** A venue by itself; with its town ("bar X, Cancún", "colonia X de Chetumal") the town locates it. */
function isVenue(slot: PlaceSlot): boolean {
  const { text, end } = slot.mention;
  return VENUE_NAME.test(text) && !TOWN_WITHIN.test(text) && slot.end <= end + 1;
}

/** The place of highest score, the first among equals. */
function mostLikely(masked: Masked, pool: readonly PlaceSlot[], at: number): PlaceSlot {
  if (pool.length === 1) return pool[0]!;
  const scores = pool.map((slot) => score(masked, slot, at));
  return pool[scores.indexOf(Math.max(...scores))]!;
}

function score(masked: Masked, slot: PlaceSlot, at: number): number {
  const before = masked.text.slice(0, slot.at);
  const clauseCut = masked.text.slice(Math.min(at, slot.at), Math.max(at, slot.at)).includes(';') ? -60 : 0;
  const opens = /^(?:[^a-zPG]*|.{0,24}?(?:en|in|at|near)\s+(?:[a-z.]+\s+){0,3}?)$/.test(before) ? 40 : 0;
  const stated = AT.test(before) ? 25 : 0;
  const typed =
    /(?:mpio\.?|municipio|ejido|localidad|loc\.|poblado|comunidad|municipality|village|town)(?:\s+(?:de|del|of))?\s+$/.test(
      before,
    )
      ? 12
      : 0;
  const colon = /^\s*(?::|-\s|\()/.test(masked.text.slice(slot.at + 1, slot.at + 4)) && slot.at < at ? 30 : 0;
  const distance = Math.abs(slot.at - at) * (slot.at > at ? 0.12 : 0.16);
  return clauseCut + opens + stated + typed + colon - distance;
}

const ALSO =
  /^\s*(?:,|y|e|and|,\s*y)\s+(?:(?:otr[oa]|also)\s+)?(?:en|in|at)\s+(?:(?:el|la|los|las|the)\s+)?(?:[^\s;,PG]+\s+){0,5}?"?$/;

const LISTED = /^"?\s*(?:,|,?\s*y|,?\s*e|,?\s*and)\s+(?:(?:el|la)\s+)?"?$/;
/** Deeds told of several places at once: "fueron bloqueadas … en P, P y P". */
const PLURAL =
  /(?<![a-z])(?:bloqueos?|bloquead[oa]s|bloquearon|narcobloqueos|incendiad[oa]s|incendiaron|quemad[oa]s|quemaron|ataques|enfrentamientos|cateos|agresiones|balaceras|homicidios|asesinatos|roadblocks|cerraron|tomaron|cruceros|asesinad[oa]s|ejecutad[oa]s|atacad[oa]s|balead[oa]s|detenid[oa]s|hallad[oa]s|localizad[oa]s|secuestrad[oa]s|prendieron\s+fuego|balearon|rafaguearon|asaltaron|saquearon|robaron|apedrearon|vandalizaron|set\s+fire|killed|shot|murdered|blocked|blockades|torched|attacks|clashes|killings|shootouts|set\s+on\s+fire|alight|barricades|barricaded|cut|severed|sealed|shut|closed|exits)(?![a-z])/;

/** "en P, P y P" after a deed in the plural: the same in each. */
function isEnumeration(text: string, sites: readonly PlaceSlot[], best: PlaceSlot): boolean {
  const index = sites.indexOf(best);
  let first = index;
  while (first > 0 && LISTED.test(text.slice(sites[first - 1]!.at + 1, sites[first]!.at))) first--;
  let last = index;
  while (last + 1 < sites.length && LISTED.test(text.slice(sites[last]!.at + 1, sites[last + 1]!.at))) last++;
  if (first === last || !PLURAL.test(text)) return false;
  const joint = text.slice(sites[last - 1]!.at + 1, sites[last]!.at);
  return (
    /(?:y|e|and)\s/.test(joint) &&
    /(?<![a-z])(?:en|in|municipios\s+de|mpios\.\s+de|(?:cruceros|calles|avenidas|accesos|salidas|entradas|puntos|colonias|comunidades|casas|negocios|tiendas|streets|entrances|exits|roads|approaches|highways|outskirts|shops|avenues|towns|villages)\s+(?:de|of|in))\s+$/.test(
      text.slice(0, sites[first]!.at),
    )
  );
}

/** Other places the same event is put in: "en el blvr. de P y en el crucero de P". */
function twins(masked: Masked, pool: readonly PlaceSlot[], best: PlaceSlot): PlaceSlot[] {
  const sites = pool.filter((slot) => slot.role === 'site');
  if (!sites.includes(best)) return [];
  const found: PlaceSlot[] = [];
  const bare = isEnumeration(masked.text, sites, best);
  const joined = (left: PlaceSlot, right: PlaceSlot): boolean =>
    (bare ? LISTED : ALSO).test(masked.text.slice(left.at + 1, right.at));
  for (let i = sites.indexOf(best); i + 1 < sites.length && joined(sites[i]!, sites[i + 1]!); i++)
    found.push(sites[i + 1]!);
  for (let i = sites.indexOf(best); i > 0 && joined(sites[i - 1]!, sites[i]!); i--) found.push(sites[i - 1]!);
  return found.filter((slot) => slot.code !== best.code);
}
