import { mayHaveNumbers } from '../quantities/find-number-mentions.ts';
import { PatternSet, alternativesOf } from '../words/pattern-set.ts';
import type { Candidates } from '../words/prefilter.ts';
import type { Masked } from './masked.ts';

/** Words that point back to what was named before them. */
export interface PointingWords {
  readonly pattern: RegExp;
  /** Its alternatives, save those of which no word tells: "entre los N". */
  readonly telling: readonly string[];
  /** It has such alternatives. */
  readonly counted: boolean;
}

/** Which of the groups named before are meant. */
export type Which = 'rival' | 'first' | 'second' | 'latter' | 'all' | 'subject';

function pointing(before: string, inner: string, after: string, silent: string[] = []): PointingWords {
  return {
    pattern: new RegExp(`${before}(?:${[inner, ...silent].join('|')})${after}`, 'g'),
    telling: alternativesOf(inner, true, before, after).map(({ source }) => source),
    counted: silent.length > 0,
  };
}

/** Finite verbs that only a group's name could be the subject of here. */
const VERB = String.raw`(?:tambien\s+|ademas\s+|ahora\s+|actualmente\s+|ya\s+|solo\s+|apenas\s+|todavia\s+|aun\s+|hoy\s+|siempre\s+|se\s+|le[s]?\s+|ha[n]?\s+|also\s+|now\s+|still\s+|has\s+|have\s+)*(?:control|oper|domin(?!ante|io)|mantien|tien|conserv|cobr|extors|extort|ocup|disp|manej|vend|distrib|lleg|avanz|mand|ejerc|actu|sobreviv|subsist|persist|permanec|sigue|continu|recluta|pele|pugn|impon|impus|impuest|cuenta|est[ae]n?\s+(?:en|present|activ)|hace|hech|run|hold|held|rul|sell|charg|has\s|have\s|fight|operat|collect|dominat|extend|expand|despach|trabaj|repart|surt|usa|utiliz|muev|and[ao]|rond|viv|radic|asent|asient|oblig|somet|compr|siembr|cocin|produc|trafic|rob[ao]|secuestr|patrull|vigil|acapar|gobern|gan[ao]|entr[aoó]|ingres|instal|establec|extiend|ampli|abr[ei]|cuid|hostig|aterr|tax|levi|demand|patrol|squeez|bleed|work|move|came|took|spread|recruit|steal|traffic|smuggl|own|keep|kept|live|use[sd]?\s|shak)`;
const END = String.raw`(?=\s*(?:[,;.)]|$)|\s+(?:${VERB}|en\s|con\s|vien))`;
/** Said of places: "both are run by G", "ambos son de G". */
const OF_PLACES = String.raw`\s+(?:are|were|remain|have\s+been|son|estan|siguen|quedaron|fueron)\s+(?:[a-z]+\s+){0,4}?(?:by|of|under|to|de|del|por|bajo|a)\s+(?:[a-z]+\s+){0,3}"?G`;
/** What stands after "en ambos" where places are meant, and the noun that says so. */
const IN_THEM = String.raw`(?=\s*(?:[,;.)]|$)|\s+${VERB}|\s+(?:tambien|also|towns|cities|places|municipios|lugares|plazas|G|opera|se)(?![a-z]))(?:\s+(?:towns|cities|places|municipios|lugares|plazas)(?![a-z]))?`;

/** Words for groups with those of them they mean, in the order in which they are looked for. */
export const GROUP_WORDS: readonly (readonly [PointingWords, Which])[] = [
  [
    pointing(
      '',
      String.raw`(?<![a-z])(?:(?:el|la|los|las)\s+primer[oa]s?|aquel(?:los|las|la)?)(?=\s+${VERB}|,?\s+(?:en|por|desde|con\s+[a-z]+\s+en)\s+(?:(?:el|la|los|las)\s+)?P)|(?<=(?:lleg|entr|oper|mand|cobr|baj|instal|control|domin|reclut)[a-z]*\s)(?:el|la|los|las)\s+primer[oa]s?(?=\s*(?:[.,;)]|$)|\s+(?:en|desde|a\s+partir|D)(?![a-z]))|(?<=(?:con|contra|[DP]\s+a)\s)(?:el|la|los|las)\s+primer[oa]s?(?=\s*(?:[.,;)]|$))|(?<=(?:solo|solamente|unicamente|nada\s+mas|apenas|salvo|only|just)\s)(?:(?:el|la|los|las)\s+primer[oa]s?|the\s+(?:former|first))(?=\s*(?:[.,;)]|$))|(?<![a-z])the\s+(?:former(?:'s)?|first)(?=\s+[a-z])(?!\s+(?:half|quarter|time|day|week|man|men|of|to))`,
      '',
    ),
    'first',
  ],
  [
    pointing(
      '',
      String.raw`(?<![a-z])(?:el|la|los|las)\s+segund[oa]s?${END}|(?<![a-z])the\s+second(?:\s+group)?(?=\s+${VERB})`,
      '',
    ),
    'second',
  ],
  [
    pointing(
      '',
      String.raw`(?<![a-z])(?:sus?\s+(?:rival(?:es)?|enemig[oa]s?|adversari[oa]s?|contrari[oa]s?)|(?:its|their)\s+(?:rivals?|enem(?:y|ies)))(?=\s+${VERB})`,
      '',
    ),
    'rival',
  ],
  [
    pointing(
      '',
      String.raw`(?<!(?:municipio|lugar|en)\s)(?<![a-z])(?:(?:est[ea]|est[oa]s)\s+ultim[oa]s?(?!\s+(?:municipi|ciudad|localid|lugar|punto|cas|dia|mes|ano|semana))|the\s+latter(?!\s+(?:town|city|place))|(?:el|la)\s+ya\s+(?:citad|mencionad|referid|nombrad)[oa](?=\s*[,;.]|\s+y\s))(?![a-z])`,
      '',
    ),
    'latter',
  ],
  [
    pointing(
      '(?<![a-z])',
      String.raw`(?<=(?:con|contra|a)\s)(?:est[ea]|aquel(?:la)?)(?=\s+(?:(?:por|la\s+plaza|el\s+control|en|desde)\s|(?:(?:el|la)\s+)?P)|\s*[,.;]|$)`,
      '',
    ),
    'latter',
  ],
  [
    pointing(
      String.raw`(?<!(?:en|in|at)\s)(?<![a-z])`,
      String.raw`(?:unos\s+y\s+otros|uno\s+y\s+otro|ambos|ambas|los\s+dos|las\s+dos)(?:\s+(?:grupos|carteles|bandos|organizaciones|celulas|bandas|facciones|agrupaciones))?|l[oa]s\s+N\s+(?:grupos|carteles|bandos|organizaciones|celulas|bandas|facciones|agrupaciones)|both(?:\s+of\s+them|\s+(?:groups|cartels|gangs|sides|factions|crews))?|(?:the\s+(?:two|N)|l[oa]s\s+N)(?=\s+(?:(?:are|have\s+been|were|estan?|siguen)\s+[a-z]+(?:ing|ndo)|(?:[a-z]+ly\s+)?(?:collide|clash|fight|meet|compete|overlap|coexist|face\s+off|vie|battle|chocan|pelean|compiten|conviven|coexisten|disputan))(?![a-z]))|the\s+(?:two|N)\s+(?:groups|cartels|gangs|sides|factions|crews|rivals)`,
      String.raw`(?!\s+(?:municip|carril|lado|caso|sentido|person|lugar|estado|detenid|hombre|vehic|plaza|ciudad|poblad|comunidad|fueron|quedaron|lanes|states|men|were|towns|cities|places))(?!${OF_PLACES})(?![a-z])`,
      [String.raw`(?<=(?:between|of|entre|por)\s)(?:the|l[oa]s)\s+N(?=\s*(?:[.,;]|$))`],
    ),
    'all',
  ],
  [
    pointing(
      '',
      String.raw`(?<![a-z])(?:conviven|compiten|pelean|operan|actuan|coexisten|controlan|dominan|disputan|pugnan|permanecen)\s+(?:est[oa]s|es[oa]s|aquell[oa]s)(?=\s+(?:con|y|en|contra)\s|[,;.])|(?<![a-z])(?:estos|estas|este|aquellos)(?=\s+(?:tambien\s+|ademas\s+|ya\s+|se\s+)?(?:controlan?|operan?|dominan?|mantienen?|tienen?|conservan?|cobran?|extorsionan?|ocupan|disputan?|venden?|mandan?)(?![a-z]))`,
      '',
    ),
    'all',
  ],
  [
    pointing(
      '(?<![a-z])',
      String.raw`(?:(?:el|la|los|las)\s+(?:mism[oa]s?|citad[oa]s?|referid[oa]s?|mencionad[oa]s?|propi[oa]s?)\s+(?:grupos?|organizaci[a-z]+|cartel(?:es)?|celulas?|bandas?|faccion(?:es)?)(?:\s+(?:delictiv[oa]|criminal|armad[oa]))?|(?:dich[oa]|es[ea]|est[ea]|(?:es[ea]|est[ea])\s+mism[oa]|el\s+citado|la\s+citada|(?:el|la)\s+ya\s+(?:citad|mencionad|referid|nombrad)[oa])\s+(?:grupo|organizacion|cartel|celula|banda|pandilla|agrupacion|faccion)(?:\s+(?:delictiv[oa]|criminal|armad[oa]))?|el\s+citado\s+grupo|(?:the\s+same|this|that)\s+(?:group|cartel|gang|organi[sz]ation|cell|crew|outfit|faction))(?![a-z])|(?:el|la)\s+(?:grupo|organizacion|cartel|banda|pandilla|agrupacion|faccion)(?:\s+(?:delictiv[oa]|criminal))?(?=(?:,\s+(?:[a-z]+\s+){1,5}?[a-z]+,)?\s+${VERB})|the\s+(?:group|cartel|gang|organi[sz]ation|crew|outfit|faction)(?=\s+${VERB}|'s\s)|(?:they|it)(?=\s+and\s+(?:the\s+)?"?G)|(?<=[:.-]\s)mism[oa]\s+(?:grupo|organizacion|cartel)`,
      '',
    ),
    'subject',
  ],
];

/** What only groups do follows: "ambos" then may mean groups of more than one sentence before. */
export const DOES = new RegExp(String.raw`^\s*(?:[,;.]|$|${VERB})`);

/** "Ahí", "en ambos", "in that city": words for places. */
export const PLACE_WORDS = pointing(
  '(?<![a-z])',
  String.raw`ahi(?:\s+mismo)?|alli|(?:ambos|ambas|both(?:\s+(?:towns|cities|places|municipalities|states|ports))?|the\s+N\s+(?:towns|cities|places|municipalities|states|ports)|l[oa]s\s+N\s+(?:municipios|ciudades|plazas|comunidades|puertos))(?=${OF_PLACES})|(?:en|in)\s+(?:ambos|ambas|both|all\s+N|l[oa]s\s+(?:tres|dos)|(?:el|la|est[ea])\s+(?:primer|segund|ultim)[oa]|the\s+(?:first|last|latter|former|second))(?:(?:\s+(?:de|of)\s+(?:ell[oa]s|es[oa]s|est[oa]s|aquell[oa]s|dich[oa]s|amb[oa]s|l[oa]s\s+N|them|these|those|the\s+N)(?:\s+(?:ciudades|municipios|plazas|localidades|puertos|poblaciones|comunidades|lugares|towns|cities|places|municipalities|ports))?)(?![a-z])|${IN_THEM})|(?:en|desde|por|(?<=(?:lleg|arrib|entr|ingres|exten|expan|regres|v[ou]el)[a-z]*\s)a)\s+(?:ese|esa|este|esta|dich[oa]|el\s+mismo|la\s+misma|el\s+propio|la\s+propia|el\s+citado)\s+(?:municipio|mpio\.?|localidad|comunidad|ciudad|plaza|poblado|lugar|zona|region|area|demarcacion|puerto|sierra|entidad|poblacion|pueblo|villa|isla|cabecera)|dich[oa]\s+(?:municipio|sierra|region|zona|plaza|area|comunidad|localidad|ciudad)|(?<=(?:tien|control|domin|disput|pele|conserv|mantien|ocup|manej|gobiern|pretend|codici|gan|reparten?|compart|sostien|retien)[a-z]*\s)(?:ese|esa|este|esta)\s+(?:municipio|localidad|comunidad|ciudad|plaza|poblado|puerto|demarcacion|cabecera)|en\s+(?:ambos|esos\s+dos|los\s+dos|dichos|esos|estos)\s+(?:municipios|lugares|poblados)|del\s+(?:propio|mismo)\s+municipio|(?:in|for|of|over|across|(?<=(?:came|come|comes|moved|arrived|spread|returned|got)\s)(?:in)?to)\s+(?:this|that|the\s+same)\s+(?:part\s+of\s+the\s+[a-z]+|city|town|municipality|area|state|port|place|region|community)|(?:of|in|over)\s+the\s+(?:area|region|zone)|over\s+the\s+(?:municipality|town|city|port)(?!\s+of)|in\s+the\s+(?:city|town|port)(?=\s*(?:[,.;)]|$)|\s+(?:since|from|until)\s)|of\s+the\s+city(?=\s+(?:since|from|until)\s)|(?:el|la)\s+(?:municipio|ciudad|puerto|plaza|localidad|poblacion|demarcacion|alcaldia|comunidad|cabecera)(?=\s+(?:l[oa]s?\s|es\s+(?:de|del|plaza|territorio)|esta\s+en\s+(?:manos|poder)|sigue\s+(?:en|siendo)))|there(?=\s+(?:and|,|since|in\s|\.|for)|[.,;])|(?<=G"?\s(?:[a-z]+\s){1,3})the\s+(?:port|city|town|municipality)(?=\s*[,.;]|\s+(?:to\s+itself|back|since|until|by|from|in|with|for|and|D)(?![a-z]))|(?<=(?:control|domin|disput|mantien|conserv|tom|ocup|gobiern|manej|recuper|perd|gan|arrebat|compart)[a-z]*\s)(?:el\s+(?:puerto|municipio|poblado)|la\s+(?:plaza|ciudad|cabecera|localidad|alcaldia|isla))(?=\s*[,.;]|\s+(?:desde|a\s+partir|con|y|D|hasta|en\s+D)(?![a-z]))|the\s+(?:port|border|resort|state\s+)?\s?(?:city|town)(?=\s+(?:has|is|was|have|had|where))`,
  '(?![a-z])',
  [String.raw`(?:en|in)\s+l[oa]s\s+N${IN_THEM}`],
);

/** "La primera paga a G; the second belongs to G": what only places do, of the two places spoken of. */
export const PLACE_ORDINALS = pointing(
  '(?<![a-z])',
  String.raw`(?:(?:el|la)\s+(?:primer|segund)[oa]|the\s+(?:first|second|former|latter))(?=\s+(?:(?:le|les|se\s+l[oa]|l[oa])\s+)?(?:paga|pays|pertenece|belongs|obedece|answers|responde|tributa|rinde|es\s+(?:del?|plaza|territorio|feudo)|is\s+(?:held|run|ruled|controlled|disputed|contested|home|turf)|esta\s+(?:en\s+(?:manos|poder)|bajo)|disputan|pelean|controlan?|dominan?)(?![a-z])[^.;]{0,60}G)`,
  '',
);

/** "La conservan", "se la disputan": the place that the sentence before opened with. */
export const PLACE_PRONOUNS = pointing(
  '(?<![a-z])',
  String.raw`(?<=(?:G"?(?:\s+y\s+(?:(?:el|la|los|las)\s+)?"?G"?)?|(?:^|[,;]\s)(?:hoy|ahora|ya|aun|todavia|pero|y|aqui|ahi|D))\s+(?:(?:ya|aun|todavia|hoy|ahora|tambien|si|solo|D|se)\s+)*|(?:^|[,;]\s+)(?:(?:pero|y)\s+)?se\s+)l[oa]s?(?=\s+(?:han?\s+)?(?:conserv|control|domin|mantien|mantuv|retien|disput|ocup|tien|pele|gobiern|repart|gan|tom|recuper|arrebat|hered|compart|sosten|sostien|manej|asedi|codici|pretend|cobr))|(?<=G"?\s(?:[a-z]+\s){0,3}(?:ran|runs?|rul(?:es?|ed)|h[eo]lds?|controls?|controlled|owns?|owned|takes?|took|dominates?|dominated|shares?|shared|contests?|contested|keeps?|kept|wants?|entered|disputes?)\s)it(?=\s*[,.;:]|\s+(?:until|since|in|by|from|for|with|between|among|D|now|alone)|$)`,
  '(?![a-z])',
);

/** "En el estado", "la entidad se la disputan": the state of the title. */
export const STATE_WORDS = pointing(
  '(?<![a-z])',
  String.raw`(?:en|in)\s+(?:tod[oa]\s+)?(?:el\s+(?:propio\s+)?estado|la\s+(?:propia\s+)?entidad|the\s+state)(?!\s+(?:de|mayor|of|and))|(?:el\s+estado|la\s+entidad)(?=\s+(?:se\s+l[oa]|l[oa])\s+(?:disput|pele|repart|control|domin))`,
  '(?![a-z])',
);

/** "En la capital": of the state spoken of. */
export const CAPITAL_WORDS = pointing(
  '(?<![a-z])',
  String.raw`(?:en|in)\s+(?:la\s+propia|la|the|the\s+state)\s+capital(?:\s+(?:del\s+estado|estatal|potosina|tapatia|zacatecana|poblana|morelense|hidalguense|michoacana|queretana|oaxaquena|chiapaneca|veracruzana|sinaloense|sonorense|tamaulipeca|duranguense|coahuilense|colimense|nayarita|campechana|tabasquena|yucateca|tlaxcalteca))?(?!\s+(?:de|del|of|mexicana|nacional|federal|[a-z]*(?:gains|city))(?![a-z]))`,
  '(?![a-z])',
);

/** "Entre los N", "in the N". */
const COUNTED = /(?:between|of|entre|por|en|in)\s+(?:the|l[oa]s)\s+N/;

const WORDS: readonly PointingWords[] = [
  ...GROUP_WORDS.map(([words]) => words),
  PLACE_WORDS,
  PLACE_ORDINALS,
  PLACE_PRONOUNS,
  STATE_WORDS,
  CAPITAL_WORDS,
];
const WITH_NUMBERS = WORDS.filter(({ counted }) => counted);
const TELLING = new PatternSet(WORDS.flatMap((value) => value.telling.map((source) => ({ source, value }))));

/** False when a sentence has none of the words, before it is masked. */
export function mayPointBack(candidates: Candidates): boolean {
  return !TELLING.isOut(candidates) || mayHaveNumbers(candidates);
}

/** Those of the words that a sentence may have: in most it is none. */
export function pointingWordsIn({ text, candidates }: Masked): readonly PointingWords[] {
  const found = TELLING.among(candidates).map(({ value }) => value);
  return text.includes('N') && COUNTED.test(text) ? [...found, ...WITH_NUMBERS] : found;
}
