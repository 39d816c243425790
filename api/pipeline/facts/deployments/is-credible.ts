import type { Force } from '#domain/force.ts';
import { findForces } from '../../forces/find-forces.ts';
import { isDenied } from '../doubt.ts';
import type { Masked } from '../masked.ts';
import { ANOTHER, GAPPED } from './find-strengths.ts';
import type { Strength } from './find-strengths.ts';
import { isListedCount } from './listed-count.ts';
import { isDoneTo, isExercise, isNoDeployment, isPlanned } from './is-planned.ts';
import type { BlockScope } from './scope-of.ts';

/** Verbs that make a bare number one of men when a force is their subject. */
const COUNTING =
  /(?:report[a-z]*|list[a-z]*|number(?:s|ed)?|had|has|have|kept|keeps|tiene[n]?|registr[a-z]+|mantien[a-z]+|mantuv[a-z]+|cuenta[n]?\s+con|suma[n]?|emplea[n]?|asciende[n]?\s+a|despleg[a-z]+|despliega[n]?|deploy[a-z]*|destac[a-z]+|aport[a-z]+|envi(?:o|aron)|sent|station(?:s|ed)|posted|dispone[n]?|concentra[n]?|alcanza[n]?|aporta[n]?|reune[n]?|(?:numero|cifra|total|fuerza|strength|headcount|number)[^;.N]{0,60}\s(?:es|era|llega|is|was|stands)(?=\s+(?:de|a|at|N)\s*))\s+(?:con\s+|a\s+|de\s+|at\s+)?(?:un\s+total\s+de\s+)?$|(?:estado\s+de\s+fuerza|fuerza|efectivos|elementos|personal|strength|headcount|troops)(?![a-z])[^:;.N]{0,60}:\s*$/;
const GENERIC =
  /N\s+(?:more\s+|otros\s+)?(?:agentes|agents|officers|personal|ingenieros|navales|tripulantes|crew|oficiales|jefes?|pers\.|estatales|federales)/;
/** "Tiene en todo P mil 150 hombres": the verb and where stand before. */
const COUNTING_THERE =
  /(?<![a-z])(?:tiene[n]?|mantiene[n]?|cuenta[n]?\s+con|dispone[n]?|hay|suma[n]?|emplea[n]?|despliega[n]?|desplego|desplegaron|has|have|keeps?)\s[^;:.N]{0,40}$/;
export const ANYONE = /N\s+(?:more\s+|otros\s+)?(?:personas|people|hombres|men|members|integrantes)(?![a-z])/;

/** "la base de operaciones de P (68 hombres)": where anyone counted is of a force. */
const POST =
  /(?<![a-z])(?:b\.\s?o\.|bases?\s+de\s+operaciones|destacamento|partida\s+militar|cuartel|batallon|compania|columna|convoy|peloton|seccion|garrison|outpost|platoon)(?![a-z])/;

export interface Credibility {
  readonly listed: boolean;
  /** The force of the number, null when nothing tells. */
  readonly force: () => Force | null;
  readonly scope: BlockScope;
  /** Whether a force is named in the number's own clause. */
  readonly named: () => boolean;
  /** The text itself, for what folding loses. */
  readonly source: string;
  /** The text is about numbers of men. */
  readonly counts: boolean;
  /** The row it stands in opens with its force. */
  readonly inRow: boolean;
  /** Headings or title name a force and what it does. */
  readonly headed: () => boolean;
  /** Titles speak of something else that is counted by place. */
  readonly ofElse: () => boolean;
  /** The sentence names forces or places in the order of its numbers. */
  readonly ordered: boolean;
}

/** Whether a number in a sentence is one of men who are somewhere: not asked for, hurt, held or of something else. */
export function isCredible(
  masked: Masked,
  strength: Strength,
  local: string,
  from: number,
  told: Credibility,
): boolean {
  return strength.sure
    ? isOfMen(masked, strength, from, told) && isSomewhere(masked, strength, local, from, told)
    : isSomewhere(masked, strength, local, from, told) && isBareCount(masked, strength, told);
}

/** "Ocupará P con 80 elementos", "80 elementos llegarán": a verb in the future, which only its accent tells. */
function isToCome(masked: Masked, strength: Strength, source: string): boolean {
  const from = masked.origin(strength.from);
  const to = masked.origin(strength.to);
  return (
    FUTURE_BEFORE.test(source.slice(Math.max(masked.origin(0), from - LOOK_BACK), from)) ||
    FUTURE_AFTER.test(source.slice(to, to + LOOK_BACK))
  );
}

const LOOK_BACK = 60;
/** No other verb or clause between it and the number. */
const FUTURE_BEFORE = /(?<![\p{L}])\p{Ll}{2,}(?:ar|er|ir|dr)(?:á|án)(?![\p{L}])[^;:]*$/u;
const FUTURE_AFTER =
  /^\s+(?:(?:más|adicionales|de\s+\S+|del\s+\S+)\s+)?(?:se\s+)?\p{Ll}{2,}(?:ar|er|ir|dr)án(?![\p{L}])/u;

/** False when the men are asked for, hurt, held or of something else. */
function isSomewhere(
  masked: Masked,
  strength: Strength,
  local: string,
  from: number,
  told: Credibility,
): boolean {
  const { text } = masked;
  const after = text
    .slice(strength.to, strength.to + 64)
    .replace(OF_PLACE, ' ')
    .split(CLAUSE_END)[0]!;
  const around = text.slice(Math.max(from, strength.from - 34), strength.to) + after;
  const close =
    strength.force === null ? around : text.slice(strength.from, strength.to) + after.slice(0, 14);
  const aside = local.slice(strength.to - from).search(SAID);
  const own = aside < 0 ? local : local.slice(0, strength.to - from + aside);
  // What is asked is not told.
  if (text.trimEnd().endsWith('?')) return false;
  if (isToCome(masked, strength, told.source)) return false;
  if (isNoDeployment(around, close) || isPlanned(own) || isDenied(own)) return false;
  if (isExercise(text.slice(0, strength.from))) return false;
  if (isDoneTo(text.slice(Math.max(from, strength.from - 50), strength.from))) return false;
  return !/^\s*(?:celulas|vehiculos|bases|b\.\s?o|patrullas|unidades|aeronaves|helicopteros)/.test(
    text.slice(strength.to, strength.to + 20),
  );
}

/** "48 integrantes de esta Coordinación": of the force whose paper it is. */
const OURS =
  /^\s+de\s+(?:est[ae]|nuestr[ao])\s+(?:coordinacion|corporacion|unidad|zona|comandancia|dependencia|institucion|batallon|regimiento|cuartel|sector|region|fuerza)(?![a-z])/;

/** Whether men counted are of a force: its own name, words of soldiers, a post they are at. */
function isOfMen(
  { text }: Masked,
  strength: Strength,
  from: number,
  { named, scope, headed }: Credibility,
): boolean {
  if (strength.force !== null) return true;
  const words = text.slice(strength.from, strength.to);
  if (ANYONE.test(words) && OURS.test(text.slice(strength.to, strength.to + 40))) return true;
  if (
    ANYONE.test(words) &&
    !POST.test(text.slice(from, strength.from)) &&
    (/personas/.test(words) ||
      !(COUNTING.test(text.slice(0, strength.from)) || COUNTING_THERE.test(text.slice(0, strength.from))) ||
      !named())
  )
    return false;
  return (
    !GENERIC.test(words) ||
    /tropa|tpa|soldado|soldier|oficial(?:es)?\s+y\s+N/.test(words) ||
    scope.counts ||
    (/pers\./.test(words) && headed()) ||
    named()
  );
}

/** Whether a bare number is one of men, by what stands around it. */
function isBareCount(
  masked: Masked,
  strength: Strength,
  { listed, force, scope, named, counts, ofElse, headed, ordered, inRow }: Credibility,
): boolean {
  const { text } = masked;
  const lead = text.slice(0, strength.from);
  if (ordered || ((counts || named()) && TOTAL_LINE.test(lead))) return true;
  if (FORCE_AT.test(lead) && findForces(lead, masked.candidates)[0]?.start === 0) return true;
  const told = counts || scope.counts || ((inRow || headed()) && !ofElse());
  if (isListedCount(masked, strength, { counts: told, ofElse })) return true;
  if (OF_MEN.test(lead.slice(-REACH)) && LISTED_AT.test(text.slice(strength.to, strength.to + 40)))
    return true;
  if (listed && COUNTING.test(lead) && named()) return true;
  if (listed && ANOTHER.test(text.slice(0, strength.from))) return true;
  if (listed && /P(?:,\s+[a-z]{1,5})?\.?\s*(?:[(:,=-]\s*|\s)$/.test(text.slice(0, strength.from)))
    return true;
  if (listed && (GAPPED.test(text.slice(strength.to)) || /^\s+"?P/.test(text.slice(strength.to))))
    return true;
  if (listed) return LISTED_AT.test(text.slice(strength.to, strength.to + 40));
  const opens =
    /^[^a-zA-Z]*N\s+(?:en|in|a)\s/.test(text) ||
    /P[^a-z]*(?:con\s+)?N[^a-z]*$/.test(text.slice(0, strength.to + 3));
  if (
    (counts || scope.counts) &&
    /P(?:,\s+[a-z]{1,5}\.(?:[a-z]\.)*)?\s*[=:]\s*$/.test(text.slice(0, strength.from))
  )
    return true;
  if (
    /^\s*(?:$|[,.;]|\)|(?:en|in)\s)/.test(text.slice(strength.to)) &&
    sendsWith(masked, strength) &&
    named()
  )
    return true;
  const line = /^[^a-zN]*P[^a-zN]*N[^a-zN]*$/.test(text);
  if ((told && opens) || (counts && line)) return true;
  return (
    COUNTING.test(text.slice(0, strength.from)) &&
    findForces(text.slice(0, strength.from), masked.candidates).length > 0 &&
    force() !== null
  );
}

/** ", said it would send more": what is said of others ends what is said of these men. */
const SAID =
  /\.\s+se\s+(?:solicit|pid|gestion|requi|tramit)|,\s+(?:sin\s+(?:que\s+se\s|precis|separ|desglos|distingu)|(?:y|e)\s+(?:que\s+)?se\s|(?:said|says|adding|dijo|dicen|aseguro|informo|anuncio|prometio|pidio|pero|but|aunque|although|mientras|while|declino|rehuso|declined|refused|which\s+(?:also\s+)?|segun|de\s+acuerdo\s+con|according\s+to)\s)/;

/** Signs before a number in which what its men are part of stands. */
const REACH = 120;
/** "Of the soldiers in P, 620 were in P": the men of whom some are somewhere. */
const OF_MEN =
  /(?<![a-z])(?:de\s+l[oa]s|of\s+the|of\s+these|of\s+those)\s+(?:[a-z]+\s+)?(?:elementos|efectivos|soldados|marinos|guardias|militares|policias|agentes|soldiers|troops|marines|guardsmen|guards|officers|men)(?![a-z])[^.;]*$/;

/** "1,310 estaban en P", "310 de ellos en P", "100 to P": where more of the same men are. */
const LISTED_AT =
  /^\s*(?:mas\s+|more\s+)?(?:(?:de\s+(?:ell[oa]s|est[oa]s)|of\s+(?:them|these|those)),?\s+)?(?:(?:(?:se\s+)?(?:hall(?:an?|aban?)|enc(?:uentran?|ontraban?)|ubica(?:n|ban?)?|concentra(?:n|ban?|ron)?|queda(?:n|ban?|ron)?|perman(?:ecen?|ecian?|ecieron)|est(?:an|aban|uvieron)|hay|habia)|are|were|have\s+been)\s+)?(?:con\s+(?:base|sede|asiento)\s+)?(?:(?:destacad|desplegad|ubicad|concentrad|stationed|deployed|based)[a-z]*\s+)?(?:en|in|a|al|para|to|at|near|inside)\s+/;

/** "G.N. en toda la entidad: 489": a force, where, and its number. */
const FORCE_AT = /^[^:;,N]{2,40}?\s(?:en|in)\s+[^:;,N]{1,50}:\s*$/;

/** "El Ejército con 200 en P": the force right before its number. */
function sendsWith({ text, candidates }: Masked, { from }: Strength): boolean {
  const lead =
    /\s(?:colabora|participa|apoya|coadyuva|contribuye|coopera|interviene|concurre|asiste|helps|assists|contributes)n?\s+(?:con|with)\s+$/.exec(
      text.slice(0, from),
    ) ?? /\s(?:con|with)\s+$/.exec(text.slice(0, from));
  return lead !== null && findForces(text.slice(0, lead.index), candidates).at(-1)?.end === lead.index;
}

/** "Total nacional: 1,920 en seguridad portuaria…", "# Suma P, todas las corporaciones, al D: 575". */
const TOTAL_LINE = /^[^a-zP]*(?:gran\s+|sub-?)?(?:total(?:es)?|suma[ns]?)(?![a-z])[^:]{0,80}:/;

/** "Cinco policías de P, avisaban…": what is said of them follows. */
const OF_PLACE = /^\s+(?:de|en|del|in|of|from)\s+(?:la\s+|el\s+)?P,?\s+/;
/** Where what is said of a number of men ends. */
const CLAUSE_END = /[;,]|\s(?:y|e|and|que|para|quienes|who)\s/;
