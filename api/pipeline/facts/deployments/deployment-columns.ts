import type { Force } from '#domain/force.ts';
import type { Mission } from '#domain/mission.ts';
import { canFindForces, findForces, forceOf } from '../../forces/find-forces.ts';
import { functionOf, objectOf } from '../../forces/mission-words.ts';
import type { Candidates } from '../../words/prefilter.ts';
import type { Masked } from '../masked.ts';

const MEN = String.raw`(?:elementos|eltos?\.?|elems?\.?|efectivos|efvos\.?|personal|tropas?|soldados|agentes|policias|hombres|troops|soldiers|personnel|men|officers)`;
const NUMBER_OF = String.raw`(?:no|num|nro|numero|cant|cantidad|total|number|#)\.?\s*(?:de\s+|of\s+)?`;
const MEN_TITLE = String.raw`(?:presentes?(?![a-z])|pres\.|disponibles?|desplegad[oa]s|empleados|present$|deployed$|efectivos?|efs?\.?$|eft\.?s?|efvos?\.?|efec(?:t|tiv|tvos?)?\.?$|elementos|eltos?\.?|elems?\.?|element?\.$|personal|pers(?:on|nal)?\.?$|e\.?\s?f\.?$|hombres|hbs\.?$|tropas?|troops|soldiers|personnel|men$|strength|headcount|estado\s+de\s+fuerza|(?:fuerza|fza\.?|efectivo)\s+(?:real|presente|actual)|${NUMBER_OF}${MEN})`;

/** Titles of columns of numbers that are men where the table is about men, and those that say it themselves. */
const COUNT_COLUMN = new RegExp(
  String.raw`^(?:${MEN_TITLE}|total(?:es)?|fuerza|numero|cantidad|cant\.|suma|number)(?![a-z])`,
);
const MEN_COLUMN = new RegExp(`^${MEN_TITLE}(?![a-z])`);
const PLACE_COLUMN =
  /^(?:mpio|municip|lugar|ubicacion|localidad|plaza|ciudad|estado(?!\s+de\s+fuerza)|edo(?![a-z])|entidad|sede|destino|place|location|town|state)/;
const TOWN_COLUMN =
  /^(?:mpios?|municipios?|municipality|lugar(?:es)?|ubicacion|localidad|plaza|ciudad|puerto|punto|sitio|base|sede|destino|place|location|town|port|site)(?![a-z])/;
/** The municipality itself, beside columns of what lies in it. */
const MUNICIPALITY_COLUMN = /^(?:mpios?|municipios?|municipality|alcaldia)(?![a-z])/;
const FORCE_COLUMN =
  /^(?:fuerza(?!\s+(?:civil|aerea|estatal|metropolitana))|fza(?![a-z])|dependencia|dep\.|corporaci?on|corp\.|institucion|instituto\s+armado|organismo|agrupamiento|force|agency|corps)/;
/**
 * Titles of numbers that are no men who are there: of men who should be or are away, of things, of the rows
 * themselves. "Total vehículos" and "Personal autorizado" are such, whatever they begin with.
 */
const NOT_MEN =
  /(?<![a-z])(?:autorizad[oa]s?|aut\.|plantilla|nominal|organic[oa]s?|faltan(?:tes?)?|vacantes?|deficit|superavit|diferencia|dif\.|ausentes?|francos?|vacaciones|enfermos?|licencia|permiso|incapacidad|programad[oa]s?|requerid[oa]s?|solicitad[oa]s?|previst[oa]s?|planead[oa]s?|proyectad[oa]s?|por\s+llegar|relevos?|vehs?|vehiculos?|vehic\.?|unidades|camionetas|patrullas|crps?|tanquetas|motos?|motocicletas|armas|armamento|fusiles|cartuchos|municiones|radios|antenas|kms?|kilometros|distancia|folios?|oficios?|ref\.?|referencia|exp\.?|coord(?:enadas)?|lat(?:itud)?|long?(?:itud)?|tel(?:efono)?s?|ext\.?|hora|horas|hrs|turnos?|aeronaves|helicopteros|embarcaciones|lanchas|buques|binomios|caninos|perros|drones|puestos|filtros|bases|b\.\s?o\.?s?|celulas|equipos|escuadras|porcentaje|hectareas|has\.?|habitantes|(?<=^)poblacion|pobl?\.|raciones|albergues|raciones|despensas|recorridos|(?<!(?:erradicacion|destruccion)\s+de\s+)plantios?|destruid[oa]s?|asegurad[oa]s?|asegs?\.|decomisad[oa]s?|localizad[oa]s?|detenid[oa]s?|tomas|litros|lts\.?|kilos|kgs?\.?|toneladas|migrantes|rescatad[oa]s?|remitid[oa]s?|eventos|hechos|delitos|muert[oa]s|herid[oa]s|bajas|patrullajes\s+(?:realizados|efectuados)|authori[sz]ed|vacancies|missing|absent|vehicles|weapons|rifles|trucks|phone|coordinates)(?![a-z])|%/;
/** Officers and men in columns of their own. */
const RANK_COLUMN =
  /^(?:mandos?|jefes?|jefs?\.?|jfs\.?|grals?\.?|generales|ofs?\.?|oficiales|tpa\.?|tropa|clases|marineria|sgtos?\.?|sargentos|cbos?\.?|cabos|capitanes|suboficiales|elementos\s+de\s+tropa|officers|enlisted)\s*$/;

/** "J | O | T" */
const RANK_LETTER = /^[jot]\.?$/;

/** Short titles that are forces only among the titles of others: "Ejército | Marina | Guardia | Estatal". */
const AMONG_FORCES: readonly (readonly [Force, RegExp])[] = [
  ['gn', /^(?:la\s+)?(?:guardia|guard|federal(?:es)?)$/],
  ['sedena', /^(?:defensa|sdn|def\.?\s*nal\.?|militar(?:es)?|ej\.|def\.|e\.?\s?m\.?|z\.?\s?m\.?)$/],
  ['semar', /^(?:mar\.?|inf(?:antes|\.?\s*mar(?:ina)?\.?)|naval(?:es)?)$/],
  ['state_police', /^(?:estatal(?:es)?|est\.?|edo\.?|p\.?\s?e\.?(?:\s?p\.?)?|state)$/],
  ['municipal_police', /^(?:municipal(?:es)?|mpal(?:es)?\.?|mun\.|p\.?\s?m\.?|local)$/],
];

/** The force a short name stands for beside the names of others. */
export function forceAmong(name: string): Force | null {
  return AMONG_FORCES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** What the head of a table says of its columns. */
export interface Columns {
  readonly titles: readonly string[];
  /** The force of each column; null where a title names none. */
  readonly forces: readonly (Force | null)[];
  /** What the men of each column are for; null where a title does not say. */
  readonly missions: readonly (Mission | null)[];
}

export function readColumns(titles: readonly string[]): Columns {
  const named = titles.map((title) =>
    FORCE_COLUMN.test(title) || NOT_MEN.test(title) || isRankColumn(title, titles) ? null : forceOf(title),
  );
  const among = named.some((force) => force !== null);
  const forces = named.map(
    (force, index) => force ?? (among && index > 0 ? forceAmong(titles[index]!) : null),
  );
  return { titles, forces, missions: missionsOf(titles) };
}

/** "Const. de paz | Ductos | Obras": beside the title of another mission a work or plant stands for its own. */
function missionsOf(titles: readonly string[]): readonly (Mission | null)[] {
  const functions = titles.map((title) =>
    isPlaceColumn(title) || NOT_MEN.test(title) ? null : (shortMission(title) ?? functionOf(title)),
  );
  return functions.some((mission) => mission !== null)
    ? functions.map(
        (mission, index) => mission ?? (isPlaceColumn(titles[index]!) ? null : objectOf(titles[index]!)),
      )
    : functions;
}

/** Columns that say from and until when the men are there. */
const SINCE_COLUMN =
  /^(?:del?|desde|inicio|inicia|a\s+partir|alta|(?:fecha|f\.)\s*(?:de\s+)?(?:inicio|alta|llegada)|from|since|start)(?![a-z])/;
const UNTIL_COLUMN =
  /^(?:al?|hasta|termino|termina|fin(?:al)?|baja|(?:fecha|f\.)\s*(?:de\s+)?(?:termino|fin|baja|relevo)|to|until|end)(?![a-z])/;

/** Missions as a column has room for. */
const SHORT_MISSIONS: readonly (readonly [Mission, RegExp])[] = [
  ['migration', /^migr(?:ac?)?\.?$/],
  ['fuel', /^(?:comb(?:ust)?|hidroc(?:arb)?|huach)\.?$/],
  ['customs', /^ads?\.$/],
  ['eradication', /^(?:errad(?:ic)?|plant)\.$/],
  ['installations', /^inst(?:al(?:ac)?)?\.$/],
  ['patrol', /^(?:patr(?:ull)?|vig(?:il)?|recon(?:oc)?|seg(?:\.\s*pub)?)\.$/],
  ['elections', /^elec(?:c|t)?\.$/],
  ['airspace', /^(?:esp\.?\s*aereo|v(?:ig)?\.\s*aerea|radares)$/],
  ['peacebuilding', /^(?:c(?:onst)?\.?\s*(?:de\s+)?)?paz$/],
  ['disaster_relief', /^(?:dn-?\s?3|plan\s+dn|auxilio|desastres?)\.?$/],
];

/** The mission a title is short for: "Migr.", "Comb.", "DN-III". */
export function shortMission(title: string): Mission | null {
  return SHORT_MISSIONS.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

export const isNoMenColumn = (title: string): boolean => NOT_MEN.test(title);
export const isMenColumn = (title: string): boolean => MEN_COLUMN.test(title) && !NOT_MEN.test(title);
export const isCountColumn = (title: string): boolean => COUNT_COLUMN.test(title) && !NOT_MEN.test(title);
export const isPlaceColumn = (title: string): boolean => PLACE_COLUMN.test(title);
export const isTownColumn = (title: string): boolean => TOWN_COLUMN.test(title);
export const isMunicipalityColumn = (title: string): boolean => MUNICIPALITY_COLUMN.test(title);
export const isForceColumn = (title: string): boolean => FORCE_COLUMN.test(title);
export const isSinceColumn = (title: string): boolean => SINCE_COLUMN.test(title);
export const isUntilColumn = (title: string): boolean => UNTIL_COLUMN.test(title);
/** A column of officers or of men, by its title; by one letter only beside another so titled. */
export const isRankColumn = (title: string, titles: readonly string[]): boolean =>
  RANK_COLUMN.test(title) ||
  (RANK_LETTER.test(title) && titles.filter((other) => RANK_LETTER.test(other)).length > 1);

/** Words that may stand beside forces where nothing else is said: "(fuerza única SEDENA–G.N.)". */
const BESIDE =
  /^(?:[\s,;/+&.()–-]|\d+\/?[ao]?\.?|(?:fuerza|unica|conjunt[oa]|mixt[oa]|personal|elementos|de|del|la|el|y|e|and|of|the)(?![a-z]))*$/;

/**
 * The force a cell that holds no number gives its row: the cell names nothing but forces, alone, in
 * brackets after a place ("Manzanillo, Col. (SEMAR)") or before or after one ("G.N. - Arriaga").
 */
export function forceOfCell({ text, candidates }: Masked): Force | null {
  if (text.includes('N') || !canFindForces(text, candidates)) return null;
  for (const part of [...text.matchAll(/\(([^()]*)\)/g)].map((match) => match[1]!).concat(text)) {
    const force = onlyForces(part, candidates);
    if (force) return force;
  }
  const side = /^([^P]{2,40}?)\s*[:/,–-]\s+[^a-z]*P|P[^a-z]*\s[/–-]\s*([^P]{2,40})$/.exec(text);
  return side ? onlyForces(side[1] ?? side[2]!, candidates) : null;
}

function onlyForces(text: string, candidates: Candidates): Force | null {
  const hits = findForces(text, candidates);
  if (hits.length === 0) return null;
  let rest = '';
  let position = 0;
  for (const hit of hits) {
    rest += `${text.slice(position, hit.start)} `;
    position = hit.end;
  }
  if (!BESIDE.test(rest + text.slice(position))) return null;
  const forces = new Set(hits.map((hit) => hit.force));
  return forces.size > 1 ? 'joint' : hits[0]!.force;
}
