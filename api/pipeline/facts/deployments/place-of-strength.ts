import { capitalOf } from '#geodata/places.ts';
import { COUNTRY_CODE, stateOf } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import type { Reading } from '../reading.ts';
import type { Strength } from './find-strengths.ts';
import type { DocumentScope } from './document-scope.ts';
import { mainPlace } from './main-place.ts';
import type { BlockScope } from './scope-of.ts';

/**
 * Where a number of men is; `also` are further places it holds of: a part of the place with all of them
 * ("todos en Carmen"), the others of a list ("30 en cada uno").
 */
export interface StrengthPlace {
  readonly code: PlaceCode;
  readonly place: PlaceSlot | null;
  readonly also: readonly PlaceSlot[];
}

export interface PlaceContext {
  readonly reading: Reading;
  /** Masked offsets between which the number's own words lie: the end of the number before, the start of the next. */
  readonly from: number;
  readonly to: number;
  readonly clauseTo: number;
  /** Where its block begins in the text. */
  readonly blockStart: number;
  readonly label: readonly PlaceSlot[];
  readonly block: BlockScope;
  readonly document: DocumentScope;
  /** Place last spoken of. */
  readonly last: PlaceSlot | null;
  /** Place of the number before in the same sentence. */
  readonly shared: StrengthPlace | null;
  /** Where the event was whose troops the sentence counts; null when it counts no event's. */
  readonly event: PlaceSlot | null;
}

const COUNTRY =
  /(?<![a-z])(?:todo\s+el\s+(?:pais|territorio)|nivel\s+nacional|territorio\s+nacional|suma\s+nacional|toda\s+la\s+rep[a-z]{1,3}blica|(?:despliegue|total|gran\s+total)\s+(?:nacional|general)|ambito\s+nacional|en\s+el\s+pais|nationwide|across\s+(?:the\s+country|mexico)|republica\s+mexicana)(?![a-z])/;
const STATE =
  /(?<![a-z])(?:(?:en|patrull[a-z]+|recorr[a-z]+|vigil[a-z]+|cubr[a-z]+|resguard[a-z]+|cuid[a-z]+)\s+(?:todo\s+)?(?:el|este|dicho|ese)\s+estado|(?:patrull[a-z]+|recorr[a-z]+|vigil[a-z]+|cubr[a-z]+)\s+la\s+entidad|en\s+(?:toda\s+)?(?:la|esta|dicha)\s+entidad|(?:suma|total)\s+(?:del\s+estado|estatal|de\s+la\s+entidad)|in\s+the\s+(?:same\s+)?state|suma\s+en\s+el\s+estado|gobierno\s+(?:del\s+estado|estatal))(?![a-z])/;
const REGION =
  /(?<![a-z])(?:en|in)\s+(?:la|the)\s+(?:zona|region|costa|sierra|montana|cuenca|coast|region)\s/;
const THERE =
  /(?<![a-z])(?:(?:en|de)\s+(?:el|la|dich[oa]|es[ea]|est[ea])\s+(?:comunidad|municipio|area|lugar|zona(?!\s+(?:norte|sur|centro|oriente|poniente|conurbada|serrana|alta|baja|costera|metropolitana|limitrofe|de\s|del\s))|cabecera|localidad|poblado|region|ciudad|sitio|sector|recinto|puesto|reten|penal|cuartel|aeropuerto|refineria)|ahi|alli|(?:al|del)\s+(?:lugar|sitio|predio|puesto|reten)|(?:cubr|guarnec|atiend|refuerz|reforz|ocup)[a-z]+\s+(?:el|dicho|ese|este)\s+(?:puesto|reten|filtro|punto)|(?:resguard|custodi|vigil|acordon|cuid)[a-z]+\s+(?:el|la|dich[oa])\s+(?:lugar|sitio|zona|area|predio|toma|inmueble)|in\s+(?:the|that)\s+(?:area|town|village|city|community|municipality|region)|there(?!\s+(?:were|was|are|is|have|had|remain)))(?![a-z])/;

/** The town a state is governed from, called by that. */
const CAPITAL =
  /(?<![a-z])(?:(?:en|de|a|patrull[a-z]+|recorr[a-z]+|vigil[a-z]+|cuid[a-z]+|resguard[a-z]+)\s+la\s+(?:ciudad\s+)?capital|(?:in|around|patrol[a-z]*)\s+the\s+(?:state\s+)?capital)(?!\s+(?:del?\s+(?:pais|la\s+republica)|federal|of\s+the\s+country))(?![a-z])/;

/** A border is no one place: what stands there is nobody's. */
const BORDER =
  /(?<![a-z])(?:frontera\s+(?:norte|sur|con\s)|franja\s+(?:fronteriza|limitrofe)|(?:northern|southern|u\.?\s?s\.?|american)\s+border|border\s+with|limites\s+(?:de|con|entre)\s)/;

/** "…, y otra en P": what follows is of other men. */
const ANOTHER = /(?:,|\sy|\sand)\s+(?:an)?ot(?:r[oa]s?|hers?)\s/;

/** "32 soldados y 12 policías patrullan P": what follows a number is the next one. */
const GOES_ON = /^[^;P]{0,40}(?:,|\sy|\se|\sand|\+|:)\s*$/;

/** Finds where a number of men is. Null when nothing says so, or when one number covers several states. */
export function placeOfStrength(
  masked: Masked,
  strength: Strength,
  context: PlaceContext,
): StrengthPlace | null {
  const window = masked.text.slice(context.from, context.clauseTo);
  const places = slotsOf(masked, 'P')
    .filter((slot) => !LEADS_TO.test(masked.text.slice(Math.max(0, slot.at - 24), slot.at)))
    .filter((slot) => slot.role !== 'far' && (slot.role !== 'from' || isBase(masked.text, slot.at)))
    .map((slot) =>
      slot.role === 'from' || (slot.role === 'seat' && slot.at > strength.to && isLed(masked.text, slot.at))
        ? { ...slot, role: 'site' as const }
        : slot,
    );
  const after = places.filter(
    (slot) => slot.at >= strength.to && slot.at < context.to && slot.role !== 'seat',
  );
  const before = places.filter(
    (slot) => slot.at >= context.from && slot.at < strength.from && slot.role !== 'seat',
  );
  if (after.length === 0 && BORDER.test(masked.text.slice(strength.to, context.to)) && !COUNTRY.test(window))
    return null;
  const near = before.at(-1);
  const touching =
    near !== undefined &&
    /^(?:,\s+[a-z]{1,5}\.(?:[a-z]\.)*\s*=)?[\s,:;.()=–-]*(?:con\s+|tiene\s+|hay\s+)?$/.test(
      masked.text.slice(near.at + 1, strength.from),
    );
  const labelled =
    touching &&
    /^(?:,\s+[a-z]{1,5}\.(?:[a-z]\.)*)?\s*(?::|-|=)/.test(masked.text.slice(near.at + 1, strength.from));
  const next = after[0];
  // "1,860 efectivos, que se distribuyen así: P 540; P 310": the list is of its parts.
  const opensList = next !== undefined && isList(masked.text, strength.to, next.at);
  const led =
    next !== undefined &&
    !opensList &&
    !(near && ANOTHER.test(masked.text.slice(strength.to, next.at))) &&
    /(?:^|\s)(?:en|a|al|in|at|to|para|de|del|outside|around|near|patrolling|for)\s+(?:[a-z.]+\s+){0,4}"?$/.test(
      masked.text.slice(strength.to, next.at),
    );
  const all =
    next &&
    /(?:todos|todas|all|la\s+totalidad)\s+(?:ellos\s+|ellas\s+|de\s+ellos\s+)?(?:en|in)\s+$/.test(
      masked.text.slice(strength.to, next.at),
    )
      ? next
      : null;
  const label = context.label[0];
  if (all && (label || near)) return { code: (label ?? near)!.code, place: (label ?? near)!, also: [all] };
  if (labelled && !(led && near.code.length === 2 && next.code.startsWith(near.code)))
    return ofRun(masked, before, near, true);
  if (touching && next && isSetOff(masked.text, near.at, strength, next.at))
    return ofRun(masked, before, near, true);
  if (next && led && !((touching || label) && next.role === 'to')) return ofRun(masked, after, next);
  const apart = next !== undefined && ANOTHER.test(masked.text.slice(strength.to, next.at));
  if (touching || (near && (!next || apart))) return ofRun(masked, before, near!, true);
  if (next && next.role !== 'to' && !opensList) return ofRun(masked, after, next);
  if (COUNTRY.test(window)) return { code: COUNTRY_CODE, place: null, also: [] };
  const earlier = places.findLast((slot) => slot.at < context.from && slot.role === 'site');
  if (THERE.test(window))
    return ofOne(
      context.label[0] ?? earlier ?? justBefore(context) ?? mainPlace(context.reading) ?? context.last,
    );
  if (STATE.test(window) || (REGION.test(window) && STATE.test(masked.text))) {
    const state =
      context.block.state ?? (context.last ? stateOf(context.last.code) : null) ?? context.document.state;
    if (state) return { code: state, place: null, also: [] };
  }
  if (CAPITAL.test(window)) {
    const state =
      context.block.state ??
      context.document.state ??
      (context.last ?? mainPlace(context.reading))?.code.slice(0, 2) ??
      null;
    const capital = state && capitalOf(state as PlaceCode);
    if (capital) return { code: capital, place: null, also: [] };
  }
  if (context.shared) return { ...context.shared, also: [] };
  if (context.label.length > 0) return ofList(context.label);
  const ahead = places.find((slot) => slot.at >= context.to && slot.at < context.clauseTo);
  if (ahead && GOES_ON.test(masked.text.slice(strength.to, context.to))) return ofRun(masked, places, ahead);
  if (earlier && strength.sure) return ofOne(earlier);
  return ofOne(context.event ?? context.block.place);
}

/** "La FAM opera desde P": where its men are. */
function isBase(text: string, at: number): boolean {
  return /(?<![a-z])(?:oper[a-z]+|trabaj[a-z]+|vuel[a-z]+|actu[a-z]+|patrull[a-z]+)\s+(?:[a-zN]+\s+){0,3}desde\s+$/.test(
    text.slice(Math.max(0, at - 70), at),
  );
}

/** "160 elementos de la 25/a. Z.M. en P": where they are, not where their unit is. */
function isLed(text: string, at: number): boolean {
  return LED_BY.test(text.slice(Math.max(0, at - 40), at));
}

/** "en P", "en la B.A.M. No. 7, P" */
const LED_BY = /\s(?:en|in)\s+(?:(?:la|el|the)\s+(?:[a-z]{1,3}\.\s?){1,4}(?:no\.?\s*)?N?,?\s*)?$/;
/** "En la salida a P": named for where it leads. */
const LEADS_TO =
  /(?<![a-z])(?:salida|carretera|camino|brecha|entronque|desviacion|crucero|rumbo|road|highway)\s+(?:a|al|hacia|to)\s+$/;

/** "1,860 efectivos, que se distribuyen así: P 540; P 310", "720 efectivos: P 330": what follows the colon are parts. */
function isList(text: string, from: number, next: number): boolean {
  const between = text.slice(from, next);
  return (
    /(?:asi|siguientes?|follows|manera|forma)\s*:\s*$/.test(between) ||
    (/:\s*$/.test(between) && /^[^a-zP]*(?:con\s+)?N/.test(text.slice(next + 1)))
  );
}

/** "En P, con N elementos, y en P, con N", "P (N elementos) y P (N)": the number belongs to the place before it. */
function isSetOff(text: string, near: number, strength: Strength, next: number): boolean {
  const lead = text.slice(near + 1, strength.from);
  const tail = text.slice(strength.to, next);
  return (
    (/\(\s*$/.test(lead) && /^[^(]*\)/.test(tail)) ||
    (/^,?\s+con\s+$/.test(lead) && /^\s*[,;]/.test(tail)) ||
    (/^[^;NP]{0,30}\s(?:con|with)\s+$/.test(lead) && /[,;]|\s(?:y|e|and)\s/.test(tail)) ||
    /,\s+(?:y|e|and)\s+(?:en|in|at)\s/.test(tail) ||
    (/\s(?:y|e|and)\s+(?:en|in|at)\s+$/.test(tail) && /^[^a-zP]*(?:con\s+)?N/.test(text.slice(next + 1)))
  );
}

export function ofOne(slot: PlaceSlot | null): StrengthPlace | null {
  return slot && { code: slot.code, place: slot, also: [] };
}

/** The place last spoken of, when that was in the same block. */
function justBefore({ last, blockStart }: PlaceContext): PlaceSlot | null {
  return last && last.start >= blockStart ? last : null;
}

/** Places listed together share the number: their state when it is one, else nothing can be said. */
function ofRun(
  masked: Masked,
  places: readonly PlaceSlot[],
  start: PlaceSlot,
  backwards = false,
): StrengthPlace | null {
  const run = [start];
  const order = backwards ? [...places].reverse() : places;
  for (const slot of order.slice(order.indexOf(start) + 1)) {
    const edge = run.at(-1)!;
    const [left, right] = slot.at < edge.at ? [slot, edge] : [edge, slot];
    if (
      !/^\.?\s*(?:,|y|e|and|-|\/|,\s*y)\s*(?:en\s+|de\s+|in\s+)?$/.test(
        masked.text.slice(left.at + 1, right.at),
      )
    )
      break;
    run.push(slot);
  }
  return EACH.test(masked.text.replace(UNTOLD, ' ')) ? { ...ofOne(start)!, also: run.slice(1) } : ofList(run);
}

/** "Sin que se precise cuántos en cada uno". */
const UNTOLD = /(?<![a-z])(?:sin|without)\s[^.;]*/g;

/** "30 elementos cada una": the number holds of each place, not of all together. */
const EACH =
  /(?<![a-z])(?:(?:en|por|in)\s+)?(?:cada\s+(?:un[oa]|municipio|lugar|punto|plaza|base|reten|puesto|filtro|sitio|puerto|localidad|ciudad|comunidad|aeropuerto|aduana|presa)|each|apiece)(?![a-z])/;

export function ofList(places: readonly PlaceSlot[]): StrengthPlace | null {
  const codes = [...new Set(places.map((slot) => slot.code))];
  if (codes.length === 1) return ofOne(places[0]!);
  const states = new Set(codes.map((code) => code.slice(0, 2)));
  return states.size === 1 ? { code: [...states][0] as PlaceCode, place: places[0]!, also: [] } : null;
}
