import type { Mission } from '#domain/mission.ts';
import { PatternSet, alternativesOf } from '../words/pattern-set.ts';
import { Prefilter, mayMatch } from '../words/prefilter.ts';
import type { Candidates } from '../words/prefilter.ts';
import type { Words } from '../words/read-words.ts';

/** What men do there: guarding a refinery is installations, whatever stands there. Checked first. */
const FUNCTIONS: readonly (readonly [Mission, string])[] = [
  [
    'disaster_relief',
    String.raw`dn-?\s?iii|plan\s+marina|auxilio\s+(?:a|de)\s|huracan|tormenta\s+tropical|inundaci|desbordamient|deslave|deslizamiento|contingencia|emergencia|siniestrad|despensas|cocinas?\s+comunitarias|puente\s+aereo|storm|landslide|evacuation|sismo|terremoto|damnificad|albergues?\s|incendios?\s+forestal|hurricane|flood|relief|shelters?(?![a-z])|clearing\s+(?:mud|debris)|escombros|lodo(?![a-z])|earthquake|wildfire|covid`,
  ],
  [
    'elections',
    String.raw`elector|eleccion|comicios|casillas|votacion|candidat[oa]s?|urnas?(?![a-z])|revocacion\s+de\s+mandato|consulta\s+popular|election|polling|ballot`,
  ],
  [
    'migration',
    String.raw`contencion\s+migrat|extranjer[oa]s\s+(?:localizad|rescatad|asegurad)|(?:im|in|e)?migra(?:cion|tori|nte|tion|nts)|flujo\s+migrat|puntos?\s+de\s+internacion|desarrollo\s+en\s+las\s+fronteras|apoyo\s+al?\s+i\.?n\.?m(?![a-z])`,
  ],
  ['customs', String.raw`aduan|customs|recintos?\s+fiscal`],
  [
    'peacebuilding',
    String.raw`(?<!mesas?\s+(?:[a-z]+\s+){0,4})const(?:ruccion|r\.|\.)?\s+(?:de\s+)?(?:la\s+)?paz|construir\s+(?:la\s+)?paz|peace-?\s?building|pacificacion`,
  ],
  [
    'eradication',
    String.raw`erradicaci|erradicar|fumiga|enervante|destruccion\s+de\s+plant|plantios?|puestos?\s+de\s+(?:[a-z]+\s+){0,3}intercepcion|intercepcion\s+(?:de\s+(?:drogas?|enervantes|narco)|terrestre(?=[^a-z]*$))|narcotrafico|amapola|mari[hg]uana|sembradi|crop|poppy|opium|herbicid|eradicat|aspersion`,
  ],
  [
    'airspace',
    String.raw`espacio\s+aereo|vigilancia\s+aerea|reconocimientos?\s+aereos?|radar|traza\s+aerea|pistas?\s+(?:bajo|no\s+autorizad|clandestin|de\s+aterrizaje|de\s+terraceria)|inhabilitacion\s+de\s+pistas|siva(?![a-z])|airspace|airstrips?|air\s+surveillance|intercepcion\s+aerea`,
  ],
  [
    'other',
    String.raw`busqueda|buscar(?![a-z])|en\s+busca\s+de|en\s+reserva|rastre(?:o|an?|aron|ando|aban?)(?![a-z])|acordon|cerco|cateos?|localizacion\s+de\s+personas|search|cordon|raids?(?![a-z])`,
  ],
  [
    'fuel',
    String.raw`(?:vigil|custodi|proteg|protec|resguard|segurid|cuid|recorr|patrull|escolt|guard|protect|patrol|watch|escort)[a-z]*\s+(?:[a-z]+\s+){0,4}(?:(?:poli|oleo|gaso)?ductos?|pipelines?|ducts?|pipas?|autotanques?|tankers?|tomas)(?![a-z])`,
  ],
  [
    'installations',
    String.raw`instalacion(?:es)?(?![a-z])|(?:custodi|proteccion|resguard|seguridad|vigilan|proteg|cuid)[a-z]*\s+(?:a|de|del|en|al)?\s*(?:(?:los\s+)?accesos\s+(?:a|de|del|al)\s*)?(?:las?\s+|los?\s+|el\s+)?(?:P\s+)?(?:frentes?\s+de\s+|plant|lineas?\s+de\s+(?:sub)?(?:transmision|alta)|puert|muelle|refiner|presa|central|subestacion|terminal|complejo|obras?|aeropuert|aeroportuari|recinto\s+portuari|portuari|banco|torre|plataforma|acueducto|almacen|hidroelectric|termoelectric|tren(?![a-z]))|(?:custodi|proteccion|resguard|proteg)[a-z]*\s+(?:a|de|del|al)\s+(?:la\s+|el\s+)?P|(?:\(|^|,\s|\d\s)(?:proteccion|custodia|resguardo)|guarding|guard(?:s|ed)?\s+(?:the|at|a)(?![a-z])|protecting|(?:port|airport|refinery|dam|plant|terminal)\s+security|strategic\s+(?:sites|installations)`,
  ],
  [
    'fuel',
    String.raw`hidrocarburo|huachicol|derecho\s+de\s+via|(?:poli|oleo|gaso)?ductos?(?!\s+(?:del?\s+)?(?:aire|ventil))|combustible|autotanque|pipas?(?![a-z])|tomas?\s+clandestin|pipelines?|ducts?(?![a-z])|fuel|tankers?`,
  ],
  [
    'patrol',
    String.raw`patrull|reconocimiento|reconoci|recorr[eiao]|(?:operativos?|servicios?)\s+(?:carreter|urban)|(?:seguridad|presencia|despliegue|vigilancia)\s+(?:en|de)\s+(?:las?\s+|los\s+)?(?:carreter|autopist|caminos)|en\s+(?:los\s+)?accesos|filtros?\s+(?:carreter|de)|rondin|vigilan|control\s+(?:del|de\s+la)\s+(?:area|zona)|disuasi|campamento(?![a-z])|puesto\s+(?:con|fijo|militar)(?![a-z])|puestos?\s+(?:militares\s+)?de\s+(?:control|observacion|seguridad|revision)|reten(?:es)?(?![a-z])|(?<!secretaria\s(?:estatal\s)?de\s)seguridad\s+(?:publica|ciudadana|turistica|carretera|perimetral)|recorrid|patrol|checkpoints?|vigil`,
  ],
];

/** What stands there: tells what men are for only where nothing else does. Checked last. */
const OBJECTS: readonly (readonly [Mission, string])[] = [
  [
    'public_works',
    String.raw`obras?(?![a-z])|construccion(?!\s+de\s+(?:la\s+)?paz)|tren\s+maya|aeropuerto(?!s)|banco\s+del\s+bienestar|ingenieros|ings\.|canal\s|maya\s+train|airport(?!s)|building|construct`,
  ],
  [
    'installations',
    String.raw`refineri|aeropuertos|airports|plantas?(?![a-z])|puertos?(?![a-z])|muelles?(?![a-z])|presas?(?![a-z])|acueducto|plataformas?(?![a-z])|almacen|subestacion|(?:termo|nucleo|hidro|geotermo)electric|central\s+(?:termic|electric|nuclear|hidro|eolic)|cereso(?![a-z])|cefereso|terminal(?:es)?|t\.a\.d\.|complejo|refinery|power\s+(?:plant|station)|docks?(?![a-z])|piers?(?![a-z])|warehouses?|ports?(?![a-z])|dams?(?![a-z])`,
  ],
  ['airspace', String.raw`pistas?(?![a-z])|aerodromos?(?![a-z])`],
  ['patrol', String.raw`b\.\s?o\.|bases?\s+de\s+operaciones`],
];

/** Words that say what a number of men is not for: "ajenos al operativo electoral", "fuera de esta misión". */
const ALIEN =
  /(?<![a-z])(?:ajen[oa]s?\s+al?|independientes?\s+(?:al?|del?)|aparte\s+del?|al\s+margen\s+del?|fuera\s+de\s+[a-z]+(?=:)|fuera\s+de\s+(?:la|l[oa]s|est[ea]|es[ea]|dich[oa])\s+(?:mision|operacion|operativo|plan|programa|cuadro|tabla|despliegue|dispositivo|anterior)|sin\s+relacion\s+con|no\s+forman?\s+parte\s+del?|not\s+(?:part|counted\s+as\s+part)\s+of|unrelated\s+to|apart\s+from|outside\s+(?:the|this)\s+(?:mission|operation|plan|deployment))(?![a-z])[^,.;:]*/g;

/** Of their own, as titles, cells and parts of sentences are asked about. */
const FILTER = new Prefilter();
const ALIEN_NUMBER = FILTER.add(ALIEN.source);
const FUNCTION_WORDS = setOf(FUNCTIONS);
const OBJECT_WORDS = setOf(OBJECTS);

/** Alternative by alternative in the order of the rows, so that only those whose words stand in a text are tried. */
function setOf(rows: readonly (readonly [Mission, string])[]): PatternSet<Mission> {
  const entries = rows.flatMap(([mission, words]) => alternativesOf(words, mission, '(?<![a-z])', ''));
  return new PatternSet(entries, '', FILTER);
}

/** Whether words set men apart from what headings and title speak of. */
export function isApart(folded: string): boolean {
  return folded.search(ALIEN) >= 0;
}

/**
 * Which words of missions may stand in a stretch of a text whose words were read. They serve for every
 * part of it, and spare those who ask several questions the reading of its words.
 */
export function missionCandidates(words: Words, from: number, to: number): Candidates {
  return FILTER.candidates(words, from, to);
}

/** The mission that words of function speak of: "custodia de bodegas electorales" is elections. Null when none does. */
export function functionOf(folded: string, candidates = FILTER.candidatesOf(folded)): Mission | null {
  return functionAmong(folded, candidates);
}

/** Missions that a heading sets side by side: "obras, aduanas e instalaciones"; patrols go with any. */
export function areSeveral(folded: string, candidates = FILTER.candidatesOf(folded)): boolean {
  const named = new Set<Mission>();
  for (const words of [FUNCTION_WORDS, OBJECT_WORDS])
    for (const { pattern, value } of words.among(candidates))
      if (LISTED.has(value) && !named.has(value) && pattern.test(folded)) named.add(value);
  return named.size > 1 && named.has('installations') && /,|\s[ye]\s|\sand\s|\//.test(folded);
}

const LISTED: ReadonlySet<Mission> = new Set([
  'customs',
  'fuel',
  'installations',
  'public_works',
  'airspace',
]);

/** The mission that works and plants themselves speak of: an airport under way, a refinery guarded. */
export function objectOf(folded: string, candidates = FILTER.candidatesOf(folded)): Mission | null {
  return firstOf(OBJECT_WORDS, folded, candidates);
}

/** The mission words speak of, by function or else by what stands there; null when by neither. */
export function missionOf(folded: string): Mission | null {
  const candidates = FILTER.candidatesOf(folded);
  return functionAmong(folded, candidates) ?? firstOf(OBJECT_WORDS, folded, candidates);
}

/** What words of migration have in them. */
const MIGRATION_STEM = /migra|extranjer|fronteras/;

/** Whether the mission words speak of is migration. Most texts have no word of it, which is soon seen. */
export function isOfMigration(folded: string): boolean {
  return MIGRATION_STEM.test(folded) && missionOf(folded) === 'migration';
}

function functionAmong(folded: string, candidates: Candidates): Mission | null {
  const text = mayMatch(candidates, ALIEN_NUMBER) ? folded.replace(ALIEN, ' ') : folded;
  return firstOf(FUNCTION_WORDS, text, candidates);
}

function firstOf(words: PatternSet<Mission>, text: string, candidates: Candidates): Mission | null {
  for (const { pattern, value } of words.among(candidates)) if (pattern.test(text)) return value;
  return null;
}
