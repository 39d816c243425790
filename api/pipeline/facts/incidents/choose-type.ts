import type { IncidentType } from '#domain/incident-type.ts';
import { MIGRANTS, WEAPONS } from './cue-words.ts';
import { STRIDE } from './event-draft.ts';
import type { Trigger } from './find-triggers.ts';

/** What a cluster of sentences about one event says besides its cues. */
export interface TypeContext {
  /** Masked text of the event's sentences. */
  readonly text: string;
  readonly detained: number | null;
  /** The whole paper is about migration. */
  readonly aboutMigration: boolean;
}

const AGGRESSOR_DEAD =
  /(?:agresor(?:es)?|atacantes?|civil(?:es)?\s+armados?|delincuentes?|sicarios?|presunt[oa]s?\s+[a-z]+|pistoleros?|gunm[ae]n|attackers?|suspects?)\s+(?:[a-z]+\s+){0,2}?(?:muert|fallecid|abatid|occis|killed|dead)|(?:muert|muri|fallec|abati|neutraliz|killed|died)[a-z]*\s+(?:[a-zN]+\s+){0,3}?(?:agresor|atacante|sicari|civil(?:es)?\s+armado|gunm|attackers|suspects)|fallecid[oa]s?:?\s+(?:[a-z]+\s+){0,2}agresores|agresores\s+(?:fallecidos|abatidos|muertos)/;
const REPELLED =
  /repel(?:io|ieron|iendo|ida|ido)|respondi(?:o|eron)\s*(?:[:;,.]|al\s+fuego|la\s+agresion|y\s|con\s+(?:disparos|fuego|sus\s+armas)|a\s+l[oa]s\s+(?:disparos|tiros|balazos|agresores)|(?:el|al)\s+ataque)|devolvi(?:o|eron)\s+(?:el\s+fuego|la\s+agresion|los)|a\s+su\s+vez|contest(?:o|aron|ando)\s+el\s+fuego|(?:quienes|que|mism[oa]s|cuales)\s+(?:l[eo]s\s+)?(?:contest|respondi|repeli)(?:o|aron|eron)|(?:respondi|devolvi)endo\s+(?:al?\s+|a\s+la\s+|la\s+|el\s+)(?:fuego|agresion|ataque)|la\s+rechaz(?:o|aron)|returned\s+fire|fought\s+back|(?:fired|shot)\s+back|repelled/;
const UNANSWERED =
  /(?:(?:no|nadie|ningun[oa]|tampoco)\s+(?:(?:l[aeo]s?|se|pudo|pudieron|alcanzo\s+a|alcanzaron\s+a)\s+)?(?:respond|contest|repel|devolvi|accion[oa])|sin\s+(?:que\s+)?(?:respond|contest|repel|accionar|haber\s+accionado))[a-z]*|(?:did\s+not|didn't|never|no\s+one|nobody|without|no\s+time\s+to|unable\s+to|could\s+not)\s+(?:shoot|shot|shooting|fire|fired|firing|return|returned|returning)\s+(?:back|(?:the\s+)?(?:their\s+)?fire)/;
const ACCIDENTAL =
  /cortocircuito|un\s+corto(?![a-z])|falla\s+(?:electrica|mecanica)|accidental|short\s+circuit/;
const SMUGGLING =
  /torton|redilas|apretad[oa]s|amontonad[oa]s|apinad[oa]s|(?:el\s+que|quien)\s+(?:manejaba|conducia|los\s+llevaba)|al\s+volante|doble\s+(?:fondo|piso|pared)|fals[oa]\s+(?:fondo|piso|techo|pared)|pared\s+falsa|(?:false|fake)\s+(?:floor|wall|bottom)|cajuela|taxista|comparti|ocult[oa]s?|se\s+ocult|hacinad|caja\s+(?:seca|refrigerada|del?|cerrada|de\s+carga)|camion\s+de\s+carga|abandonad[oa]\s+(?:[^.;]{0,50}?\s)?con\s+N|tractocamion|trailer|remolque|casa\s+de\s+seguridad|polleros?|polleras?|tapad[oa]s|encerrad[oa]s|(?:los|las)\s+(?:vigila|cuida|custodia)ba[n]?(?![a-z])|con\s+(?:candado|cadena)s?|bajo\s+llave|en\s+(?:un|el|una)\s+(?:tanque|pipa|tolva|contenedor)|bajo\s+(?:la|una)\s+lona|encajuelad|coyotes?(?![a-z])|guias?(?![a-z])|cuidador(?:es|as?)?(?![a-z])|l[oa]s\s+cuidaba[n]?|candado|traficante|conductor|chofer|operador|volc[oa]|volte[oa]|desbarranc|hidden|stash|locked\s+(?:in|inside|up)(?![a-z])|padlock|guarding\s+(?:them|the\s+(?:migrants|group|house))|(?:kept|held)\s+(?:in\s+a\s+(?:house|warehouse|room)|under\s+(?:guard|lock))|safe\s+house|smuggler|guides?(?![a-z])|walled\s+house|crammed|compartment|driver|lorry|truck|tanker|standing\s+inside|overturn/;
/** Who brought the migrants, held or fled. */
const WHO_BROUGHT =
  /(?:patron|piloto|cuidador(?:es|as?)?|lanchero|motorista|capitan|duen[oa]|encargad[oa]|caser[oa]|N\s+(?:hombres|mujeres|sujetos|mexican[oa]s|men)|un\s+(?:hombre|sujeto|mexicano)|an?\s+man|skipper|captain|owner|guide)(?:\s+y\s+sus?\s+[a-z]+)?(?:,[^,.;]{0,80},|,)?\s+(?:[a-z]+\s+){0,3}?(?:detenid|pres[oa]s?(?![a-z])|arrest|aprehendid|in\s+custody|held|huy|escap|fled|profug)/;
const BRINGER_HELD =
  /(?:detuv|detien|arrest|aprehend|captur|asegur)[a-z]*\s+(?:a\s*l?\s+)?(?:(?:su|un|el|la|dos|N|the|a)\s+)?(?:lancher|patron|motorista|capitan|guia|poller|coyote|cuidador|conductor|chofer|operador|driver|guide|skipper|boatman)/;
/** Who flies in an aircraft that carries no drugs. */
const TRAVELLERS =
  /turistas|pasajeros|tourists|passengers|fumigadora|ambulancia\s+aerea|comercial|vuelo\s+regular/;
/** Held beside the migrants, not the migrants. */
const HELD_APART = new RegExp(String.raw`N\s+(?!${MIGRANTS}|personas)(?:[a-z]+\s+)?detenid`);
const CRASHED = /volc|volte|desbarranc|overturn|choc|crash|derrap|accident|impact/;
const RIDERS = new RegExp(String.raw`(?<![a-z])${MIGRANTS}(?![a-z])`);
/** Bodies of whom nobody was killed. */
const NO_DEED =
  /ahogad|infarto|(?:causas?|muerte)\s+natural|hipotermia|deshidrata|insolacion|golpe\s+de\s+calor|arrollad|atropellad|drowned|dehydrat|heat\s?stroke|natural\s+causes/;
const DEED = /bala|tiro|dispar|violencia|tortura|maniatad|estrangul|apunal|asesin|ejecut|gun|shot|stab|tied/;
/** "No presentaba huellas de violencia". */
const NO_TRACES =
  /(?:no|sin|ni)\s+(?:[a-z]+\s+){0,4}?(?:huellas?|signos?|senales|rastros|heridas?|signs?|traces?)\s+(?:aparentes\s+)?(?:de|of)\s+[a-z]+/g;
/** "Choque entre gente nueva y la linea … Tres muertos": of bands, where nothing on wheels is named. */
const MET = /^choques?\s+(?:entre|del?)/;
const ON_WHEELS =
  /vehic|auto|camion|trailer|tracto|moto|taxi|bus|pipa|unidad|patrulla|carretera|tren|poste|barda|particular|volc/;
const DEED_OR_DEATH = /muert|dispar|bala|tiro|arma|abatid|killed|shot|sicari/;
/** Wounds that a text does not say anybody died of. */
const STABBED = /^(?:apunal|acuchill|stabb)/;
const DIED =
  /muert|muri(?:o|eron)|fallec|perec|perdi(?:o|eron)\s+la\s+vida|sin\s+vida|asesin|priv(?:o|aron|ad)[a-z]*\s+de\s+la\s+vida|occis|killed|died|dead|death|murder|cuerpo|cadaver/;
const BRAWL = /(?<![a-z])(?:rinas?|pleitos?|peleas?|trifulca|zafarrancho|motin|brawl|fight|scuffle)(?![a-z])/;
const FROM_AFAR =
  /(?:smuggling|que\s+ven(?:ia|ian)|remitid[oa]s?\s+(?:de|desde)|enviad[oa]s?\s+(?:de|desde)|mandad[oa]s?\s+(?:de|desde)|(?:sent|shipped|mailed)\s+from|proceden(?:te|tes)?|provenient|veni(?:a|an)|procedia|traid[oa]s?|introduc|contraband|comprad[oa]s?\s+en|adquirid[oa]s?\s+en|ingresa(?:ba|do|da)\s+(?:de|desde)|(?:entra|entraba|pasaba|cruzaba|llegaba)[n]?\s+(?:de|desde)\s+(?!la\s|el\s|los\s|una?\s)|(?:driv(?:ing|en)|cross(?:ing|ed))\s+(?:[a-z]+\s+)?from|come\s+(?:down|up|in|over|across)\s+from|coming\s+(?:(?:in|over|across|down|back)\s+)?from|customs|aduan(?:a|al|ales|er[oa]s?)(?![a-z])|intern(?:o|aba|aban|aron|ar)\s+(?:desde|de)|arriv[a-z]+\s+from|(?:entr|ingres|pas|cruz|intern)(?:aba|aban|ar)\s+(?:[a-z]+\s+)?(?:al\s+pais|a\s+mexico)|heading\s+south|southbound|sentido\s+norte\s*-\s*sur|de\s+norte\s+a\s+sur|(?:puente|cruce)\s+(?:internacional|fronterizo|del?\s+P|P)|(?:border|international)\s+(?:bridge|crossing)|(?:mexican|american|u\.\s?s\.)\s+(?:end|side)\s+of|into\s+(?:mexico|the\s+country)|(?:desde|de|from)\s+(?:california|arizona|texas|nuevo\s+mexico|houston|phoenix|tucson|mcallen|los\s+angeles|estados\s+unidos|e\.\s?u)|from\s+(?:the\s+)?(?:united\s+states|texas|u\.s\.|guatemala)|smuggl|trafic|ocult[oa]s?\s+en|doble\s+(?:piso|fondo)|rumbo|con\s+destino|bound\s+for)/;
const ABROAD = String.raw`(?:estados\s+unidos|e\.\s?u|texas|arizona|california|nuevo\s+mexico|florida|belice|guatemala|honduras)`;
/** Said in so many words. */
const TRAFFICKED = new RegExp(
  String.raw`(?:trafico|contrabando)\s+de\s+${WEAPONS}|${WEAPONS}\s+(?:[^.;]{0,40}?\s)?de\s+contrabando|arms\s+(?:smuggling|trafficking)|introdu[cj][a-z]*\s+(?:[^.;]{0,30}?\s)?${WEAPONS}|${WEAPONS}\s+(?:[^.;]{0,40}?\s)?(?:pasar|ingresar|meter|introducir|cruzar|cruz(?:o|aron))\s+(?:[^.;]{0,30}?\s)?(?:al\s+pais|a\s+mexico|la\s+frontera)|${WEAPONS}\s+(?:[^.;]{0,40}?\s)?(?:traid|proceden|provenien|comprad|adquirid)[a-z]*\s+(?:[^.;]{0,30}?)${ABROAD}`,
);
const CARRIED =
  /(?:cargamento|embarque|shipment|autobus|camion|camioneta|trailer|tractocamion|vehiculo|maleta|equipaje|paquete|paqueteria|pasajer|remolque|lorry|vans?(?![a-z])|minibus|combi(?![a-z])|lanchas?(?![a-z])|contenedor|container|pick-?\s?up|tsuru|silverado|suburban|tahoe|jetta|sentra|sedan|crate|chofer|operador|bridge|ram(?![a-z])|lobo(?![a-z])|defensa|llanta|batea|taller|reventa|secadora|lavadora|asiento|cajuela|automovil|auto(?![a-z])|car(?![a-z])|seat|trailer|remolque|puertas|tablero|bus|truck|luggage|vehicle|reten|puesto\s+de\s+control|checkpoint|garita|aduan[a-z]*|coche|llanta|customs|smuggling|cargo)/;
const BELONGING =
  /(?:se\s+le[s]?\s+(?:decomis|asegur|incaut|hall|encontr|localiz)|en\s+(?:su\s+)?pode?r|en\s+posesion|a\s+quien(?:es)?\s+se\s+le|carrying|in\s+(?:his|their)\s+possession|llevaba|portaba)/;

/**
 * The main type of an event: of its cues the one of highest rank, the earliest among equals, turned by
 * what else its sentences say. Rules: CONVENTIONS of the codebook, section "Incidents".
 */
export function chooseType(triggers: readonly Trigger[], context: TypeContext): IncidentType {
  const main = mainTrigger(triggers, context.text);
  switch (main.type) {
    case 'attack':
      if (main.rank <= 60) return ACCIDENTAL.test(context.text) ? 'other' : 'attack';
      if (UNANSWERED.test(context.text)) return 'attack';
      return REPELLED.test(context.text) || AGGRESSOR_DEAD.test(context.text) ? 'armed_clash' : 'attack';
    case 'abduction':
      return triggers.some((one) => one.type === 'homicide' && one.strength === 'deed')
        ? 'homicide'
        : 'abduction';
    case 'migrant_detention':
      return SMUGGLING.test(context.text) ||
        WHO_BROUGHT.test(context.text) ||
        BRINGER_HELD.test(context.text) ||
        (context.detained !== null && HELD_APART.test(context.text))
        ? 'migrant_smuggling'
        : 'migrant_detention';
    case 'robbery':
      return main.strength === 'weak' && !context.detained ? 'other' : 'robbery';
    case 'air_incursion':
      return TRAVELLERS.test(context.text) ? 'other' : 'air_incursion';
    case 'weapons_seizure':
      return TRAFFICKED.test(context.text) || (FROM_AFAR.test(context.text) && CARRIED.test(context.text))
        ? 'arms_trafficking'
        : 'weapons_seizure';
    case 'arrest':
      return context.aboutMigration &&
        !/(?:lider|jefe|integrante|presunt|sospechos|suspect|member|leader|pollero|smuggler)/.test(
          context.text,
        )
        ? 'migrant_detention'
        : 'arrest';
    case 'other':
      if (MET.test(main.words) && !ON_WHEELS.test(context.text) && DEED_OR_DEATH.test(context.text))
        return 'armed_clash';
      return CRASHED.test(main.words) && RIDERS.test(context.text) ? 'migrant_smuggling' : 'other';
    case 'homicide':
      if (STABBED.test(main.words) && !DIED.test(context.text))
        return BRAWL.test(context.text) ? 'other' : 'attack';
      return NO_DEED.test(context.text) && !DEED.test(context.text.replace(NO_TRACES, ' '))
        ? 'other'
        : 'homicide';
    default:
      return main.type;
  }
}

/** The cue that names the event. */
export function mainTrigger(triggers: readonly Trigger[], text: string): Trigger {
  const pool = triggers.filter((one) => !isPartOf(one, triggers, text));
  return (pool.length > 0 ? pool : triggers).reduce((best, one) =>
    one.rank > best.rank || (one.rank === best.rank && goesFirst(one, best)) ? one : best,
  );
}

/** What was done before its name ("el ataque… fue ultimado"), else what is told first. */
function goesFirst(one: Trigger, other: Trigger): boolean {
  if (one.strength !== other.strength && (one.strength === 'noun' || other.strength === 'noun'))
    return other.strength === 'noun';
  return one.from < other.from;
}

/**
 * A cue that names only part of the event: arms found on someone arrested, the fuel of a boat that
 * carried drugs, somebody killed in a robbery told first.
 */
function isPartOf(trigger: Trigger, triggers: readonly Trigger[], text: string): boolean {
  if (trigger.type === 'attack' && trigger.strength === 'noun' && isAmongArms(trigger, triggers)) return true;
  if (trigger.type === 'fuel_theft')
    return triggers.some(
      (one) => one.type === 'drug_seizure' && one.from === trigger.from && one.to < trigger.to,
    );
  if (trigger.type === 'migrant_detention')
    return (
      (CREW.test(text) || !MIGRANTS_AS_SUCH.test(text)) && triggers.some((one) => one.type === 'drug_seizure')
    );
  if (trigger.type === 'roadblock')
    return (
      triggers.some(
        (one) =>
          one.type === 'robbery' &&
          one.strength !== 'weak' &&
          AND_THEN.test(text.slice(trigger.to, one.from)),
      ) || triggers.some((one) => one.from < trigger.from && ACCIDENT.test(one.words))
    );
  if (trigger.strength === 'noun' && CHARGED_WITH.test(text.slice(0, trigger.from)))
    return triggers.some((one) => one.type === 'arrest' && one.from < trigger.from);
  if (trigger.strength === 'noun' && trigger.type !== 'displacement')
    if (
      triggers.some(
        (one) => one.type === 'displacement' && one.strength === 'deed' && one.from < trigger.from,
      )
    )
      return true;
  if (trigger.type === 'abduction')
    return triggers.some(
      (one) =>
        one.type === 'robbery' &&
        one.from <= trigger.from &&
        one.to >= trigger.to &&
        !/se\s+l[oa]s?\s+llev/.test(one.words),
    );
  if (trigger.strength === 'noun' && PROTESTED.test(text.slice(0, trigger.from)))
    return triggers.some((one) => one.type === 'roadblock' && one.strength === 'deed');
  if (trigger.type === 'arrest')
    return triggers.some((one) => LOOT.has(one.type) && one.from < trigger.from - STRIDE / 2);
  if (trigger.type === 'homicide' && trigger.rank === 70) return triggers.some((one) => DEADLY.has(one.type));
  if (
    trigger.type === 'homicide' ||
    (trigger.type === 'attack' && trigger.strength === 'deed' && trigger.rank > 60)
  )
    return triggers.some(
      (one) =>
        one.type === 'robbery' &&
        one.strength !== 'weak' &&
        one.to < trigger.from &&
        !/\.\s/.test(text.slice(one.to, trigger.from)),
    );
  return isAside(
    trigger,
    triggers.find((one) => one.type === 'arrest'),
    text,
  );
}

/** "Atravesaron troncos y robaron a dos camiones": why the road was blocked. */
const AND_THEN = /^[^.;]{0,60}\s(?:y|e|and)\s+(?:[a-z]+\s+)?$/;

/** "Decomisan tres artefactos explosivos": found, not thrown. */
function isAmongArms(trigger: Trigger, triggers: readonly Trigger[]): boolean {
  return triggers.some(
    (one) =>
      one.type === 'weapons_seizure' &&
      one.strength === 'deed' &&
      one.from < trigger.from &&
      one.to >= trigger.to,
  );
}

const CREW = /tripula/;
/** Called migrants, not by where they are from only: "tres ecuatorianos a bordo" of a boat with drugs are its crew. */
const MIGRANTS_AS_SUCH =
  /migra|inm(?![a-z])|i\.\s?n\.\s?m|autobus|indocumentad|extranjer|centroam|sudam|menores|familias|nin[oa]s|hacinad|(?:central|south)\s+americ|foreigners|undocumented|children|families/;

/** "Aprehenden a un hombre por homicidio": what he was sought for. */
const CHARGED_WITH =
  /(?:por|autor(?:es)?\s+del?|delitos?\s+de|cargos?\s+de|acusad[oa]s?\s+de|for|charges?\s+of)\s+(?:(?:el|los|un|una|the|presunt[oa]|varios|N|multiples|delitos?|de)\s+)*$/;

/** "Angry at a killing", "en protesta por el asesinato": why a road was blocked. */
const PROTESTED =
  /(?:angry\s+(?:at|over|about)|(?:in\s+)?protest(?:ing|ed|a)?\s+(?:at|over|of|against|por|contra)|demand(?:ing)?\s+justice\s+for|inconformes?\s+(?:por|con)|exig(?:ir|en|ian|iendo)\s+(?:justicia|que\s+se\s+(?:aclare|esclarezca))\s*(?:por|para)?)\s+(?:(?:the|an?|el|la|los|un|una)\s+)?(?:[a-z]+\s+)?$/;

/** A road that an accident closed is not blocked. */
const ACCIDENT =
  /^(?:choque|volc|accident|derrap|carambola|se\s+(?:volc|accident|impact)|choc|road\s+accident|overturned)/;

/** Things found first, whose holder was held in a later sentence. */
const LOOT = new Set<IncidentType>(['weapons_seizure', 'drug_seizure', 'fuel_theft']);

/** Events that kill without anybody meaning to: "an illegal tap blew up, killing one man". */
const DEADLY = new Set<IncidentType>([
  'fuel_theft',
  'other',
  'air_incursion',
  'drug_lab',
  'migrant_detention',
  'robbery',
]);

/** Held for who he is, whatever he had on him. */
const ROLE =
  /(?<![a-z])(?:jefe|lider|cabecilla|operador\s+(?:de|del|financiero)|lugarteniente|contador\s+de|integrantes?|miembros?|alias|(?:hombres?|sujetos?|personas?|pareja|gente|gatilleros?|sicarios?|halcon(?:es)?|men|people)\s+(?:del?\s+(?:(?:ese|este|dicho|aquel|esa|esta|dicha|la|los|un|una)\s+)?(?:"?G|grupo|cartel|celula|organizacion|banda)|of\s+(?:the\s+|that\s+)?(?:G|group|gang|cartel|cell))|described\s+as|leader|boss|lieutenant|paymaster|members?\s+of|head\s+of)(?![a-z])/;

/** "Soldiers raided a warehouse and arrested five people with nine rifles": held, with what was on them. */
function isRaid(trigger: Trigger, arrest: Trigger, text: string): boolean {
  return (
    arrest.from > trigger.from &&
    arrest.to <= trigger.to &&
    /\s(?:with|con|carrying)\s/.test(text.slice(arrest.to, trigger.to))
  );
}

function isAside(trigger: Trigger, arrest: Trigger | undefined, text: string): boolean {
  if (!arrest) return false;
  if (trigger.type === 'weapons_seizure' && isRaid(trigger, arrest, text)) return true;
  if (arrest.from > trigger.from) return false;
  if (trigger.type === 'drug_seizure') return ROLE.test(text.slice(arrest.from, trigger.to));
  if (trigger.type !== 'weapons_seizure') return false;
  return arrest.from === trigger.from || BELONGING.test(text);
}
