import type { Period } from '#domain/period.ts';
import { dayCount, parseDay } from '../../dates/calendar.ts';
import type { DateSlot, Masked } from '../masked.ts';
import { isUnconfirmed } from '../doubt.ts';
import type { Trigger } from './find-triggers.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';
import type { Candidates } from '../../words/prefilter.ts';

/** Sentences of statistics, plans, denials and history: whatever they name, they tell no event. */
const NOT_TOLD = new GuardedPattern(
  /(?:por\s+ciento|percent|per\s+cent|acumulad[oa]|en\s+el\s+transcurso\s+del\s+ano|promedio|estadistic|carpetas\s+(?:de\s+investigacion\s+)?(?:iniciadas|abiertas)|concentra[n]?\s|suma[n]?\s+N\s|N\s+(?:homicidios|asesinatos|secuestros|robos|casos|delitos|eventos|ataques|enfrentamientos|killings|murders|kidnappings|cases|incidents)\s+(?:en\s+(?:el\s+|lo\s+)|durante|in\s+(?:the\s+)?|this|so\s+far|dolosos)|tasa\s+de|triplico|duplico|aumentaron|disminuy|a\s+la\s+baja|al\s+alza|encuesta|survey|respondents|(?<![a-z])es\s+(?:el|la)\s+(?:primer|segund|tercer|cuart|quint|sext|septim)[oa]?\s|en\s+el\s+(?:mes|ano|trimestre|semestre|periodo)(?![a-z]|\s+(?:de|en|pasado|anterior))|resultados?\s+(?:semanal|mensual|anual|del\s+(?:mes|periodo|ano))|no\s+es\s+de\s+interes|(?:sin|carece\s+de)\s+interes\s+(?:militar|policial|operativo|para)|lo\s+que\s+(?:[^;.]{0,40}?\s)?(?:publico|difundio|circulo|reporto|llamo|menciono)\s+(?:[a-z]+\s+){0,3}?como|es\s+el\s+mismo\s+(?:hecho|evento|cateo|caso|asunto)|no\s+recapturar|(?:pregunta|investiga|indaga|verifica|averigua|ignora|desconoce)[n]?\s+(?:(?:de|desde)\s+[a-zP]+\s+)?si\s|si\s+es\s+(?:cierto|verdad)\s+que|se\s+estrena|recrea[n]?\s+(?:un|una|el|la)\s|(?:asks?|unclear|unknown|investigat[a-z]+|determin[a-z]+|establish|asked|sure)\s+(?:if|whether)\s|(?:instruccion|platica|taller|charla|campana|foro|seminario)s?\s+(?:sobre|contra)\s|(?:film|movie|novel|play|book|series|documentary)\s+(?:tells|recounts|follows|depicts|is\s+about|about)\s|destroyed\s+(?:[a-z]+\s+){0,4}drugs\s+seized|se\s+desmiente|desmintio|(?:nego|negaron|niega[n]?|rechazo|rechazaron)\s+(?:que|haber|la\s+existencia|un|una|l[oa]s)|den(?:y|ied|ies)\s+(?:that|any|reports?|there)|(?<![a-z])es\s+fals[oa](?![a-z])|fue\s+descartad[oa]|se\s+descart[oa]|rumor|hecho\s+vandalico|was\s+denied|is\s+false|se\s+citan|de\s+aquellos\s+hechos|conmemor|aniversario|anniversary|data\s+de\s+|se\s+cumpl(?:e|en|io|ieron|iran?)\s+(?:N|un[oa]?)\s+(?:anos?|mes(?:es)?)|a\s+(?:N|un)\s+anos?\s+del|simulacro|no\s+es\s+(?:cierto|verdad|exacto)|l[ao]s?\s+(?:fotos?|fotografias?|imagen(?:es)?|videos?|grabacion(?:es)?)\s+(?:del?\s+[^;.]{1,60}?\s)?(?:es|son|fue|fueron|correspond[a-z]+|data[n]?|provienen?|pertenecen?)\s|the\s+(?:photos?|pictures?|images?|videos?|footage)\s+(?:is|are|was|were)\s+(?:from|taken|old|of)|(?:is|was)\s+(?:not\s+true|untrue|a\s+hoax)|circul(?:o|a|aron|an)\s+(?:[a-z]+\s+){0,3}?(?:en\s+redes|versi|audio|video|mensaje)|en\s+redes\s+(?:sociales\s+)?(?:se\s+)?(?:dice|dijo|habl|circul|difund|asegur)[a-z]*|turned\s+out\s+to\s+be\s+(?:false|untrue|a\s+hoax|fireworks|a\s+prank)|proved\s+(?:false|untrue)|(?<![a-z])es\s+(?:un\s+|puro\s+)?invento|aclar(?:o|aron|a|an)\s+que\s+(?:se\s+trat|fue\s+un|era[n]?\s+un)|se\s+trat(?:o|a|aba)\s+de\s+(?:una?\s+)?(?:broma|malentendido|error|confusion|infarto|suicidio|fals|caida)|se\s+da\s+de\s+baja|no\s+corresponde[n]?\s+a(?:l)?(?=\s)|^[^a-z]*si\s+(?:el|la|los|las|hubo|se)\s[^;.]{0,80}\so\s|se\s+imparti[a-z]+|curso\s+sobre|(?:was|were|is|during)\s+(?:only\s+|just\s+)?an?\s+drill|drill\s+(?:simulat|in\s+which)[a-z]*|(?:eran?|fueron|resultaron)\s+(?:ser\s+)?cohetes|cohetes\s+de\s+la\s+feria|did\s+not\s+take\s+place|campo\s+de\s+tiro|(?<![a-z])(?:formato|formulario|machote)\s+(?:de|para)\s|pista\s+de\s+practicas|(?:is|are)\s+[a-z]+\s+(?:often|regularly|routinely|every)(?![a-z])|ejercicio|practica\s+de\s+tiro|adiestramiento|surge\s+of\s|wave\s+of\s|iniciativa\s+de\s+ley|reforma\s+(?:del?|a|al|electoral|fiscal|constitucional|judicial|laboral|energetica|educativa|legal|penal)(?![a-z])|conferencia|capacitacion|(?:estren|film|protagoniz|rod)(?:o|aron|a|an)\s+(?:[^;.]{0,30}?\s)?(?:pelicula|cinta|serie|obra|documental|novela)|cuenta\s+la\s+historia|la\s+(?:trama|novela|pelicula|cinta|serie|obra|pieza)\s+(?:cuenta|narra|trata|relata|retrata|recrea)|obra\s+de\s+teatro|arbitro(?![a-z])|delantero(?![a-z])|equipo\s+(?:local|visitante)|historiador[a-z]*|recordaron\s+(?:el|la|los)|diputad[oa]s\s+(?:propus|aprob|discut)[a-z]+|a\s+la\s+fecha\s+se\s+ha[n]?|balance\s+(?:de|del)\s|sexenio|(?:ultimo|pasado)\s+(?:trimestre|semestre|bimestre)|ultim[oa]s\s+(?:N|dos|tres|seis)\s+(?:meses|anos)|(?:incinera|destru)[a-z]*\s+(?:[^\s;.]+\s+){0,6}?drogas?\s+(?:asegurad|decomisad)[a-z]+|armas\s+(?:[a-z]+\s+)?(?:viejas|en\s+desuso)|escena\s+(?:central|de\s+la)|fe\s+de\s+erratas|corrections?:|recalling|(?:last|past|previous|nineteenth|twentieth)\s+century|siglo\s+(?:pasado|xix|xx)(?![a-z])|N\s+(?:in\s+)?the\s+(?:week|month|year|quarter)\s+(?:before|earlier)|N\s+(?:en\s+)?(?:la|el)\s+(?:semana|mes|ano|trimestre)\s+(?:anterior|previ[oa])|on\s+this\s+day\s+in|un\s+dia\s+como\s+hoy)/,
);
/** "TAREA: destrucción de plantíos": what a force is there for. */
const TASK = /^[^a-z]*(?:tarea|mision|actividad|objetivo|funcion|encomienda|mission|task|purpose)\s*\.*\s*:/;
/** "2019: 4 enfrentamientos, 9 fallecidos": a line of statistics. */
const TALLY_LINE =
  /^[^a-zPT]*[ND]\s*[:.-]\s*N\s+(?:[a-z]+\s+)?(?:enfrentamientos|homicidios|agresiones|ataques|secuestros|robos|detenciones|eventos|casos|bloqueos|asaltos|hechos|clashes|killings|attacks|kidnappings|robberies|arrests|incidents)(?![a-z])/;
/** Verbs that say an event took place. */
const HAPPENED = new GuardedPattern(
  /(?<![a-z])(?:se\s+(?:registr(?:o|aron)|present(?:o|aron)|suscit(?:o|aron)|produj(?:o|eron)|report(?:o|aron)|efectu(?:o|aron)|realiz(?:o|aron)|dio|dieron|desat(?:o|aron)|llevo\s+a\s+cabo)|ocurri(?:o|eron|do)|sucedi(?:o|eron)|hubo|aconteci(?:o|eron)|tuvo\s+lugar|dej(?:o|aron|ando)|provoc(?:o|aron|ando)|caus(?:o|aron)|desat(?:o|aron|ando)|desencaden(?:o|aron|ando)|set(?:ting|s)?\s+off|spark(?:ed|ing)|trigger(?:ed|ing)|touched\s+off|led\s+to|ended\s+in|prompt(?:ed|ing)|tras\s+(?:un|una|el|la)|durante\s+(?:un|una)|luego\s+de|despues\s+de\s+(?:un|una)|con\s+saldo|happened|occurred|took\s+place|broke\s+out|left|erupted|after\s+(?:a|an)|during\s+(?:a|an)|followed|lasted|duro|termino|sostuv(?:o|ieron)|deriv(?:o|aron)\s+en|se\s+(?:origin|gener|desencaden)(?:o|aron)|se\s+denunci(?:o|aron)|denunciaron|sufri(?:o|eron)|sobrevivi(?:o|eron)|confirm(?:o|ed)|inform(?:o|aron)|report(?:o|aron|a|an|ed)|confirma[n]?|oblig(?:o|aron)|afect(?:o|aron)|forced)(?![a-z])/,
);

/** True unless the sentence is statistics, denial, plan or history. */
export function isTold(text: string, candidates: Candidates): boolean {
  return (
    !text.includes('?') &&
    !text.includes('¿') &&
    !text.includes(' %') &&
    !(TASK.test(text) && !text.includes('D')) &&
    !TALLY_LINE.test(text) &&
    !NOT_TOLD.test(text, candidates) &&
    !isUnconfirmed(text, candidates)
  );
}

/** Where a sentence with cues stands. */
interface Standing {
  /** In an entry of a list or a row. */
  readonly listed: boolean;
  /** Offset at which its label ends. */
  readonly labelEnd: number;
  /** Its paragraph or entry gave a day or an hour before. */
  readonly anchored: boolean;
  /** A cell of a table of news. */
  readonly cell: boolean;
  /** Its entry says what a group does or where it is. */
  readonly ofGroup?: boolean;
  /** In a row, whose cells hold sentences. */
  readonly inRow?: boolean;
}

/**
 * The cues that stand: a noun alone ("el robo de ganado") tells an event only where the sentence says
 * that it happened, dates it, or opens an entry of news with it.
 */
export function standingTriggers(
  masked: Masked,
  triggers: readonly Trigger[],
  { listed, labelEnd, anchored, cell, ofGroup = false, inRow = false }: Standing,
): Trigger[] {
  const { text } = masked;
  const short =
    !cell &&
    text.length < SHORTEST &&
    triggers.every((one) => one.strength !== 'deed') &&
    !masked.slots.some(({ kind }) => kind === 'N' || kind === 'D' || kind === 'T');
  if (
    triggers.length === 0 ||
    short ||
    masked.slots.some((slot) => slot.kind === 'D' && slot.date.rule === 'so-far')
  )
    return [];
  if ((isLongAgo(masked) || isTally(masked)) && !triggers.some((one) => one.type === 'collusion')) return [];
  const dates = masked.slots.filter((slot) => slot.kind === 'T' || (slot.kind === 'D' && isPoint(slot)));
  const listsGroup =
    ENTRY_OF_GROUP.test(text) &&
    !masked.slots.some(({ kind }) => kind === 'N' || kind === 'D' || kind === 'T');
  const happened = HAPPENED.test(text, masked.candidates);
  const deed = triggers.some((one) => one.strength === 'deed');
  return triggers.filter((one) => {
    if (one.type === 'migrant_detention' && CREW.test(text)) return false;
    if (
      TOOK_PART.test(text, masked.candidates) &&
      /(?<![a-z])en\s+(?:el|la)\s+$/.test(text.slice(0, one.from))
    )
      return false;
    if (
      (one.type === 'displacement' || (one.type === 'homicide' && one.rank === 70)) &&
      DISASTER.test(text, masked.candidates)
    )
      return false;
    if (one.type === 'roadblock' && ROADWORKS.test(text.slice(one.to, one.to + 90))) return false;
    const head = text.slice(Math.max(0, one.from - 60), one.from);
    if (one.type === 'roadblock' && (NATURE.test(head) || BY_AUTHORITY.test(head))) return false;
    if (one.type === 'crop_eradication' && one.strength === 'noun' && AS_MISSION.test(head)) return false;
    if (one.type === 'weapons_seizure' && one.strength === 'weak' && HANDED_OUT.test(head)) return false;
    if (listsGroup && (one.strength !== 'deed' || one.type === 'extortion')) return false;
    if (one.strength === 'deed') return true;
    if (one.strength === 'present')
      return (
        (anchored || dates.length > 0 || listed) &&
        !HABITUAL.test(text, masked.candidates) &&
        !WHO_DO.test(text.slice(0, one.from)) &&
        !(dates.length === 0 && GROUP_DOES.test(text.slice(0, one.from)))
      );
    if (one.strength === 'weak' && one.type === 'migrant_detention')
      return cell || ((listed || anchored || dates.length > 0) && HIDDEN.test(text));
    if (one.strength === 'weak') return happened || deed || listed || anchored || dates.length > 0;
    if (COURT.test(text.slice(0, one.from), masked.candidates)) return false;
    const before = text.slice(openingEnd(text, labelEnd, one.from, cell || inRow), one.from);
    if (deed && RECALLED.test(text.slice(0, one.from))) return false;
    if (
      BECAUSE.test(text.slice(0, one.from)) &&
      triggers.some((other) => other.from < one.from && other.type !== one.type)
    )
      return false;
    if (TOOK_PART.test(text, masked.candidates) && /(?<![a-z])en\s+(?:el|la)\s+$/.test(before)) return false;
    const opens = OPENING.test(before);
    const dated = dates.some((slot) => Math.abs(slot.at - one.from) < 70);
    return (
      happened ||
      dated ||
      (!ofGroup && ((listed && (opens || anchored)) || (opens && (anchored || TOLL.test(text)))))
    );
  });
}

/** "Vinculó a proceso a tres por homicidio", "piden justicia por el asesinato": of a deed known before. */
const COURT = new GuardedPattern(
  /(?:vincul[a-z]+\s+a\s+proceso|dict[a-z]+\s+(?:auto|sentencia|prision)|sentenci(?:o|aron|ad[oa]s?)|conden(?:o|aron|ad[oa]s?)\s+(?:a\s+(?:N|un[oa]?)|por)|stand\s+trial|sentenced|convicted|(?:pid|exig|demand|reclam|clam)[a-z]+\s+justicia\s+(?:por|para))(?![a-z])/,
);

/** Where people are carried or kept that nobody is to see. */
const HIDDEN =
  /(?<![a-z])(?:caja\s+(?:seca|de|refrigerada)|trailer|tractocamion|torton|volteo|lona|doble\s+fondo|casa\s+de\s+seguridad|ocult[oa]s|hacinad[oa]s|bodega|encerrad[oa]s|hidden|tarp|crammed|stash|locked)(?![a-z])/;

/** "P y P: G; robo de ganado y cobro de cuota": what a group lives by, in a list of groups. */
const ENTRY_OF_GROUP = /^[^a-z]*P(?:[\s,/]|y|P|\([^)]*\))*\s*[:-]\s+(?:(?:el|la|los)\s+)?"?G/;

/** "Desde 2006 se han inhabilitado N": counted up to now. */
function isTally({ text, slots }: Masked): boolean {
  return (
    slots.some((slot) => slot.kind === 'D' && slot.date.relation === 'since' && slot.at < SINCE_OPENS) &&
    !slots.some((slot) => slot.kind === 'D' && isPoint(slot)) &&
    COUNTED.test(text)
  );
}

/** How far into a sentence the time from which it counts stands. */
const SINCE_OPENS = 30;
const COUNTED =
  /(?:se\s+(?:ha[n]?|llevan)\s+|ha[n]?\s+sido\s+|ha(?:s|ve)\s+been\s+)(?:[a-z]+\s+){1,3}N(?![a-z])|N\s+[a-z]+\s+(?:[a-z]+\s+)?(?:ha[n]?\s+sido|se\s+han|have\s+been)/;

/** "Los G, que desde P hostigan a…": what a group is known for. */
const WHO_DO = /G"?,?\s+(?:que|quien(?:es)?)\s+(?:[^\s;.:]+\s+){0,4}$/;

/** "P - G ataca desde P", without a day: what a group does, not what it did. */
const GROUP_DOES = /G"?\s+(?:[a-z]+\s+)?$/;

/** What is done again and again is no event. */
const HABITUAL = new GuardedPattern(
  /(?<![a-z])(?:cada\s+(?:semana|mes|dia|quincena|viaje|noche)|diariamente|semanal(?:es|mente)?|mensual(?:es|mente)?|suele[n]?|siempre|a\s+diario|por\s+lo\s+(?:regular|general)|constantemente|con\s+frecuencia|habitualmente|desde\s+hace)(?![a-z])/,
);

/** Whom water, fire, a feast or a march took away nobody drove out. */
const DISASTER = new GuardedPattern(
  /(?<![a-z])(?:peregrin[a-z]+|procesion|marchas?|marchar|manifestar(?:se)?|manifestacion|protest[a-z]*|vacacion[a-z]*|excursion(?:es)?|caravana|pizca|cosecha|feria|desfile|basilica|votar|pilgrim[a-z]*|march|parade|crecientes?|inundacion(?:es)?|lluvias?|huracan|ciclon|sismos?|terremoto|deslaves?|derrumbes?|incendio\s+forestal|desbordamiento|floods?|flooding|hurricane|earthquake|landslides?|storms?)(?![a-z])/,
);

/** A road shut for works, weather or a parade is not blocked. */
const ROADWORKS =
  /(?<![a-z])(?:por|debido\s+a|for)\s+(?:(?:las?|los|el|una?s?|the|an?)\s+)?(?:obras?|mantenimiento|repaviment[a-z]+|trabajos|reparacion(?:es)?|desfile|nevadas?|deslaves?|neblina|maintenance|repairs?|road\s?works)(?![a-z])/;

/** "A storm cut roads", "el rio corto el paso": nobody's deed. */
const NATURE =
  /(?<![a-z])(?:alud(?:es)?|avalanchas?|rocas|storms?|hurricanes?|floods?|flooding|rains?|landslides?|mudslides?|rockfalls?|snow|quake|earthquake|lluvias?|tormentas?|huracan|ciclon|deslaves?|derrumbes?|crecidas?|rio|arroyo|nevadas?|inundacion(?:es)?|sismo|temblor)\s+(?:[^\s;.]+\s+){0,4}$/;
/** Police who close a road block nothing. */
const BY_AUTHORITY =
  /(?<![a-z])(?:policia|ejercito|guardia\s+nacional|marina|autoridades|proteccion\s+civil|soldados|militares|police|army|troops)(?:\s+(?!fue|fueron|was|were|que|de\s+que)[a-zP]+){0,4}\s+$/;
/** "140 en erradicación": what a force is there for. */
const AS_MISSION =
  /(?<![a-z])(?:en|a|para|(?:labores|tareas|trabajos|acciones|actividades|apoyo)\s+(?:de|en|a))\s+$/;
/** Arms that a force was given or gave out. */
const HANDED_OUT =
  /(?<![a-z])(?:(?:took\s+)?delivery\s+of|received|bought|purchased?|donated|were\s+issued|recibi(?:o|eron)|don(?:o|aron)|donacion\s+de|dotacion\s+de|adqui(?:rio|rieron|sicion\s+de)|compr(?:o|aron)|entrega\s+de)\s+(?:[^\s;.]+\s+){0,6}$/;

/** Foreigners of a crew are no migrants. */
const CREW = /(?<![a-z])tripula(?:cion|ntes?)(?![a-z])/;

/** Counted over several months or a year, or told of a year and no day: statistics and history. */
function isLongAgo({ slots }: Masked): boolean {
  const dates = slots.flatMap((slot) => (slot.kind === 'D' && slot.date.period !== null ? [slot.date] : []));
  return (
    dates.some(({ period, relation }) => relation === 'on' && isLong(period!)) &&
    dates.every(({ period }) => isLong(period!) || period!.from === null || period!.from.length === 4) &&
    !slots.some((slot) => slot.kind === 'T')
  );
}

const LONG_DAYS = 20;

function isLong({ from, to, precision }: Period): boolean {
  if (precision === 'year') return true;
  if (from === null || to === null || from.slice(0, 7) === to.slice(0, 7)) return false;
  const [one, other] = [parseDay(from), parseDay(to)];
  return one === null || other === null || dayCount(other) - dayCount(one) > LONG_DAYS;
}

/** The entry itself begins after its last label: "Km 45 de la autopista, a la altura de P: intento de robo". */
function openingEnd(text: string, labelEnd: number, from: number, cell: boolean): number {
  const head = text.slice(0, from);
  const sentence = cell ? head.lastIndexOf('. ') + 1 : 0;
  return Math.max(sentence, labelEnd, head.lastIndexOf(': ') + 1, head.lastIndexOf(' - ') + 2);
}

/** A heading of a word or two ("Huachicol.") tells no event. */
const SHORTEST = 26;

/** "Del 26 al 28": an event that lasted some days. */
function isFewDays({ from, to }: Period): boolean {
  if (from?.length !== 10 || to?.length !== 10) return false;
  const [one, other] = [parseDay(from), parseDay(to)];
  return one !== null && other !== null && dayCount(other) - dayCount(one) <= FEW_DAYS;
}

const FEW_DAYS = 15;

function isPoint(slot: DateSlot): boolean {
  const { period, relation } = slot.date;
  return (
    period?.from != null &&
    relation !== 'since' &&
    period.from.length > 4 &&
    (period.from === period.to || isFewDays(period))
  );
}

/** "tras el ataque": an event told before, named to date another. */
const RECALLED =
  /(?:tras|despues\s+de|luego\s+de|a\s+raiz\s+de|durante|after|following|since)\s+(?:el|la|los|las|dich[oa]|est[ea]|ese|esa|the|that|this)\s+$/;
/** "Cierran la costera por la detención de…": why something was done. */
const BECAUSE =
  /(?<![a-z])(?:por|ante|debido\s+a|a\s+causa\s+de|con\s+motivo\s+de|en\s+(?:respuesta|represalia|protesta|repudio|rechazo)\s+(?:a|por|contra)|over|because\s+of|in\s+(?:response|protest|retaliation)\s+(?:to|at|for|over))\s+(?:el|la|los|las|the|an?)\s+$/;
/** "En la destrucción de plantíos intervinieron 30": who took part, not what happened. */
const TOOK_PART = new GuardedPattern(
  /(?:interv(?:ino|inieron|iene)|particip(?:o|aron|a[n]?)|se\s+emple(?:o|aron))(?![a-z])/,
);
/** Nothing but labels, times and articles before the noun: it opens the entry. */
const OPENING =
  /^[^a-z]*(?:(?:en|in|el|la|un|una|a|the|mpio\.?|municipio|de|y|intento\s+de|presunt[oa]|violent[oa]|otr[oa]|km|alt\.?)\s+|[PTDN\s,.:;()/-]+)*$/;
const TOLL =
  /(?:N\s+(?:[a-z]+\s+)?(?:muert|herid|lesionad|detenid)|sin\s+(?:lesionad|herid|detenid)|saldo|\sa\s+(?:una|un|la|el)\s)/;
