import type { Mission } from '#domain/mission.ts';

const word = (alternatives: string): RegExp => new RegExp(String.raw`(?<![a-z])(?:${alternatives})`);

/** What men do there: guarding a refinery is installations, whatever stands there. Checked first. */
const FUNCTIONS: readonly (readonly [Mission, RegExp])[] = [
  [
    'disaster_relief',
    word(
      String.raw`dn-?\s?iii|plan\s+marina|auxilio\s+a|huracan|tormenta\s+tropical|inundaci|sismo|terremoto|damnificad|albergues?\s|incendios?\s+forestal|hurricane|flood|relief|earthquake|wildfire`,
    ),
  ],
  ['elections', word(String.raw`elector|eleccion|comicios|casillas|votacion|election|polling|ballot`)],
  [
    'migration',
    word(
      String.raw`contencion\s+migrat|extranjer[oa]s\s+(?:localizad|rescatad|asegurad)|(?:im|in|e)?migra(?:cion|tori|nte|tion|nts)|flujo\s+migrat|desarrollo\s+en\s+las\s+fronteras`,
    ),
  ],
  ['customs', word(String.raw`aduan|customs|recintos?\s+(?:fiscal|portuari)`)],
  [
    'peacebuilding',
    word(
      String.raw`construccion\s+de\s+(?:la\s+)?paz|construir\s+(?:la\s+)?paz|peace-?\s?building|pacificacion`,
    ),
  ],
  [
    'eradication',
    word(
      String.raw`erradicaci|erradicar|enervante|destruccion\s+de\s+plant|plantios?|intercepcion|narcotrafico|crop|poppy|eradicat|aspersion`,
    ),
  ],
  [
    'airspace',
    word(
      String.raw`espacio\s+aereo|vigilancia\s+aerea|radar|traza\s+aerea|pistas?\s+(?:bajo|clandestin|de\s+aterrizaje|de\s+terraceria)|inhabilitacion\s+de\s+pistas|siva(?![a-z])|airspace|airstrips?|air\s+surveillance|intercepcion\s+aerea`,
    ),
  ],
  [
    'other',
    word(
      String.raw`busqueda|en\s+busca\s+de|en\s+reserva|rastreo|acordon|cerco|cateos?|localizacion\s+de\s+personas|search|cordon|raids?(?![a-z])`,
    ),
  ],
  [
    'installations',
    word(
      String.raw`instalacion(?:es)?(?![a-z])|(?:custodi|proteccion|resguard|seguridad|vigilan|proteg)[a-z]*\s+(?:a|de|del|en|al)?\s*(?:las?\s+|los?\s+|el\s+)?(?:plant|puert|refiner|presa|central|subestacion|terminal|complejo|obras?|aeropuert|aeroportuari|portuari|banco|torre|plataforma)|(?:custodi|proteccion|resguard|proteg)[a-z]*\s+(?:a|de|del|al)\s+(?:la\s+|el\s+)?P|(?:\(|^|,\s|\d\s)(?:proteccion|custodia|resguardo)|guarding|guards?\s+(?:the|at)|protecting|strategic\s+(?:sites|installations)`,
    ),
  ],
  [
    'fuel',
    word(
      String.raw`hidrocarburo|huachicol|(?:poli|oleo|gaso)?ductos?|combustible|autotanque|pipas?(?![a-z])|tomas?\s+clandestin|pipelines?|fuel|tankers?`,
    ),
  ],
  [
    'patrol',
    word(
      String.raw`patrull|reconocimiento|reconoci|recorr[eiao]|filtros?\s+(?:carreter|de)|vigilan|puestos?\s+de\s+(?:control|observacion|seguridad)|reten(?:es)?(?![a-z])|seguridad\s+publica|recorrid|patrol|checkpoints?|vigil`,
    ),
  ],
];

/** What stands there: tells what men are for only where nothing else does. Checked last. */
const OBJECTS: readonly (readonly [Mission, RegExp])[] = [
  [
    'public_works',
    word(
      String.raw`obras?(?![a-z])|construccion(?!\s+de\s+(?:la\s+)?paz)|tren\s+maya|aeropuerto|banco\s+del\s+bienestar|ingenieros|ings\.|canal\s|maya\s+train|airport|building|construct`,
    ),
  ],
  [
    'installations',
    word(
      String.raw`refineri|plantas?(?![a-z])|puertos?(?![a-z])|presa(?![a-z])|subestacion|termoelectric|nucleoelectric|terminal(?:es)?|t\.a\.d\.|complejo|refinery|power\s+(?:plant|station)|ports?(?![a-z])|dams?(?![a-z])`,
    ),
  ],
];

/** Words that say what a number of men is not for: "ajenos al operativo electoral". */
const ALIEN =
  /(?:ajen[oa]s?\s+al?|independientes?\s+del?|aparte\s+del?|not\s+part\s+of|unrelated\s+to)\s+[^,.;]*/g;

/** The mission that words of function speak of: "custodia de bodegas electorales" is elections. Null when none does. */
export function functionOf(folded: string): Mission | null {
  const text = folded.replace(ALIEN, ' ');
  for (const [mission, pattern] of FUNCTIONS) if (pattern.test(text)) return mission;
  return null;
}

/** The mission that works and plants themselves speak of: an airport under way, a refinery guarded. */
export function objectOf(folded: string): Mission | null {
  for (const [mission, pattern] of OBJECTS) if (pattern.test(folded)) return mission;
  return null;
}

/** The mission words speak of, by function or else by what stands there; null when by neither. */
export function missionOf(folded: string): Mission | null {
  return functionOf(folded) ?? objectOf(folded);
}
