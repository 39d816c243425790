import { allMatches } from '../../words/all-matches.ts';
import type { IncidentType } from '#domain/incident-type.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';
import { PatternSet, alternativesOf } from '../../words/pattern-set.ts';
import type { Candidates } from '../../words/prefilter.ts';
import { candidatesOf } from '../masked.ts';
import type { Masked } from '../masked.ts';
import { ACT_CUES } from './act-cues.ts';
import { ENGLISH_CUES } from './english-cues.ts';
import { ENGLISH_FAMILIES } from './english-families.ts';
import { ENGLISH_PRESENT } from './english-present.ts';
import { ENTRY_CUES } from './entry-cues.ts';
import { FINDING_CUES } from './finding-cues.ts';
import { GOODS_CUES } from './goods-cues.ts';
import { GOODS_FAMILIES } from './goods-families.ts';
import { HARM_CUES } from './harm-cues.ts';
import { HAUL_CUES } from './haul-cues.ts';
import { LOG_CUES } from './log-cues.ts';
import { MISHAP_CUES } from './mishap-cues.ts';
import { PEOPLE_CUES } from './people-cues.ts';
import { PRESENT_CUES } from './present-cues.ts';
import { SEQUEL_CUES } from './sequel-cues.ts';
import type { Cue, CueStrength } from './incident-cue.ts';
import { TOLD_CUES } from './told-cues.ts';
import { VIOLENCE_CUES } from './violence-cues.ts';
import { VIOLENCE_FAMILIES } from './violence-families.ts';
import { withoutAsides } from './without-asides.ts';

/** A cue found in a masked sentence. Offsets in the masked text. */
export interface Trigger {
  readonly type: IncidentType;
  readonly strength: CueStrength;
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export const CUES = new PatternSet<Cue>(
  [
    ...VIOLENCE_CUES,
    ...FINDING_CUES,
    ...PRESENT_CUES,
    ...ACT_CUES,
    ...HARM_CUES,
    ...GOODS_CUES,
    ...PEOPLE_CUES,
    ...ENGLISH_CUES,
    ...LOG_CUES,
    ...ENTRY_CUES,
    ...MISHAP_CUES,
    ...TOLD_CUES,
    ...SEQUEL_CUES,
    ...HAUL_CUES,
    ...VIOLENCE_FAMILIES,
    ...GOODS_FAMILIES,
    ...ENGLISH_FAMILIES,
    ...ENGLISH_PRESENT,
  ].flatMap((one) => alternativesOf(one.words, one, '(?<![a-z])', '(?![a-z])')),
);

/** Words before a cue that take it back. */
const NEGATED = new GuardedPattern({
  before: '(?<![a-z])',
  inner: String.raw`sin\s+que\s+(?:[a-z]+\s+){1,5}|no\s+(?!identificad|precisad|localizad|determinad|especificad)(?:se\s+(?:le\s+)?)?(?:ha[n]?\s+|hubo\s+|hay\s+)?(?:[a-z]+\s+){0,3}|sin\s+(?!duen|matricul|placas|vida|document|permiso|luces|mediar|motivo|razon|importar|aviso|camisa|numero|rumbo|signos)(?:[a-z]+\s+){0,2}|ni\s+(?:[a-z]+\s+){0,2}|tampoco\s+(?:[a-z]+\s+){0,3}|ningun[oa]?\s+(?:[a-z]+\s+){0,1}|ningun[oa]?\s+(?:de\s+l[oa]s\s+)?(?:[a-zN]+\s+){1,4}?(?:fue|ha\s+sido|resulto|quedo|sufrio)\s+|nunca\s+(?:[a-z]+\s+){0,2}|not\s+(?:[a-z]+\s+){0,2}|no\s+(?!identificad|precisad|localizad)(?:[a-z]+\s+){0,1}|never\s+(?:[a-z]+\s+){0,2}|(?:nadie|nobody|no\s+one)\s+(?:[a-z]+\s+){0,1}|without\s+(?:[a-z]+\s+){0,2}|neither\s+`,
  after: '"?$',
});
/** "Los agredidos", "el ahora detenido", "que hayan baleado", "reportada como secuestrada": no deed told. */
const NOT_ASSERTED =
  /(?<![a-z])(?:(?:l[oa]s|el|la|del|al)\s+(?:(?:ahora|hoy|ya|presunt[oa]s?|supuest[oa]s?|N)\s+){0,2}|(?:haya[n]?|hubiera[n]?|hubiese[n]?)\s+(?:sido\s+)?|se\s+(?:dijo|decia|creia|creyo|dio\s+por|daba\s+por|supuso|reporto(?:\s+como)?|rumoro|cree|dice)\s+|(?:reportad|dad|tenid|considerad|denunciad)[oa]s?\s+(?:como|por)\s+|reported\s+(?:as\s+)?|feared\s+|believed\s+)"?$/;
/** "…50 mil pesos o le balean el local": a threat. */
const OR_ELSE =
  /(?<![a-z])o\s+(?:si\s+no,?\s+)?(?:l[eoa]s?|nos|me)\s+$|(?<![a-z])or\s+(?:else\s+)?(?:they|he|she|we)\s+$/;
const PARTICIPLE = /^"?[a-z]+(?:(?:ad|id)[oa]s?|ed)(?![a-z])/;
/** Words before a cue that speak of the kind of deed, not of one. */
const GENERIC = new GuardedPattern({
  before: '(?<![a-z])',
  inner: String.raw`combat(?:e|ir|iendo)|contra|prevenir|prevencion|aumentos?|incrementos?|alza|repuntes?|descensos?|disminucion|reduccion|baja|ola|olas|racha|evitar|inhibir|disminuir|reducir|abatir|impedir|delitos?|dedicad[oa]s?|especializad[oa]s?|actividad(?:es)?|incidencia|indice|tasa|cualquier|cualesquiera?|eventual(?:es)?|repeler(?:an)?|casos|denuncias?|en\s+materia|riesgo|carpetas?|estadistic[a-z]+|principalmente|modus|protocolo|victimas?|ruta|zona|antecedentes?|acusad[oa]s?|procesad[oa]s?|imputad[oa]s?|penas?|buscad[oa]s?|ordenes?\s+de\s+aprehension|obra(?:\s+de\s+teatro)?|novela|pelicula|libro|documental|corrido|curso|taller|conferencia|investigad[oa]s?|sentenciad[oa]s?|wanted|accused|convicted|charged|against|prevent|fight|combat|reports?|cases|studies|counts?|rate|number|surge|wave|rise|increase|drop|fall|decline|spike|spate`,
  after: String.raw`\s+"?(?:(?:de|del|al|a|en|por|el|la|los|las|of|on|for|in|with|to|the|presunt[oa])\s+)*"?$`,
});
/** Words before a cue that only suppose it. */
const SUPPOSED = new GuardedPattern({
  before: '(?<![a-z])',
  inner: String.raw`podria[n]?|pudiera[n]?|posibles?|supuest[oa]s?|habria[n]?|de\s+[a-z]+(?:arse|erse|irse)|de\s+haber|intentaria[n]?|planea[n]?|planeaban|pretend[a-z]+|amenaz[a-z]+|para|a\s+fin\s+de|con\s+el\s+fin\s+de|rumor[a-z]*|version(?:es)?|nota|desmiente[n]?|desmintio|fals[oa]s?|en\s+caso\s+de|previst[oa]|program[a-z]+|anunci[a-z]+|ensay[oa]|simulacro|talk\s+of|stor(?:y|ies)\s+(?:of|about)|could|might|may|would|will|planned|plans|alleged|rumou?r[a-z]*|false|claims?|threat[a-z]*|fear[a-z]*|expected|to`,
  after: String.raw`\s+(?:(?!P|G)[a-zDN"]+\s+){0,5}"?$`,
});
/** The same before a deed. */
const DEED_SUPPOSED = new GuardedPattern({
  before: '(?<![a-z])',
  inner: String.raw`podria[n]?|pudiera[n]?|habria[n]?|sera[n]?|seria[n]?|supuest[oa]s?|rumor[a-z]*|en\s+caso\s+de|teme[n]?|temia[n]?|temor\s+(?:a|de)|riesgo\s+de|peligro\s+de|(?:para|a\s+fin\s+de)\s+(?:evitar|impedir)|hace\s+(?:N|mas\s+de\s+N|vari[oa]s|much[oa]s)\s+(?:anos|decadas|lustros),?|could|might|may|would|will|planned\s+to|allegedly|reportedly|fear(?:s|ed|ing)?|(?:N|several|many)\s+years\s+ago,?`,
  after: String.raw`\s+(?:[a-z]+\s+){0,2}$`,
});
/** "no fue hallado cuerpo", "sin droga": the cue's own words take it back. */
const INSIDE_DENIED = new GuardedPattern(
  /(?<![a-z])(?:no|not|sin\s+que)\s+(?:[a-z]+\s+){0,2}[a-z]+$|(?<![a-z])(?:no|not)\s+(?:se|fue|fueron|hubo|ha[n]?|was|were|had)\s|(?<![a-z])(?:sin(?!\s+vida)|ningun[oa]?|ni|without|any)\s+(?:[a-z]+\s+)?[a-z]+$/,
);
const AFTER_DENIED = new GuardedPattern({
  before: '^[^.;]{0,40}',
  inner: String.raw`(?:no|nunca|never)\s+(?:ocurri|existi|sucedi|hubo|happened|took\s+place|occurred)|no\s+(?:ha|fue|se)\s+(?:podido\s+)?(?:confirm|comprob|corrobor)|resulto\s+(?:ser\s+)?(?:fals|un\s+cortocircuito)|was\s+(?:false|denied)|fue\s+(?:desmentid|descartad|cancelad)|se\s+(?:da|dio|dieron)\s+de\s+baja|por\s+inexistente`,
  after: '',
});

/** True when a sentence has no cue at all: cheaper than looking. */
export function hasNoCue(candidates: Candidates): boolean {
  return CUES.isOut(candidates);
}

/** The cues of a masked sentence that tell of something done, in order. */
export function findTriggers(masked: Masked): Trigger[] {
  const candidates = candidatesOf(masked);
  const found = triggersIn(masked.text, candidates, masked.candidates);
  const asides = masked.slots.some(
    ({ kind, at }) => at > 0 && (kind === 'P' || kind === 'D' || kind === 'T'),
  );
  if (asides && !found.some(({ strength }) => strength === 'deed')) {
    const short = withoutAsides(masked.text);
    if (short)
      for (const one of triggersIn(short.text, candidates, undefined)) {
        const [from, to] = [short.origin(one.from), short.origin(one.to - 1) + 1];
        if (!found.some((other) => other.from === from && other.type === one.type))
          found.push({ ...one, from, to });
      }
  }
  return found.sort((a, b) => a.from - b.from || b.rank - a.rank);
}

function triggersIn(text: string, candidates: Candidates, needs: Candidates | undefined): Trigger[] {
  const found: Trigger[] = [];
  for (const { pattern, value } of CUES.among(candidates))
    for (const match of allMatches(text, pattern)) {
      const from = match.index;
      const [words] = match;
      const to = from + words.length;
      if (isTakenBack(text, from, to, value.strength, needs)) continue;
      if (value.type === 'collusion' && ARRESTS.test(words)) continue;
      found.push({ type: value.type, strength: value.strength, rank: value.rank, from, to, words });
    }
  return found;
}

/** "Policía estatal detuvo a dos que avisaban…": officers who make an arrest help nobody by it. */
const ARRESTS =
  /^\S+\s[^,;]*?(?<![a-z])(?:detuv(?:o|ieron)|detiene[n]?|captur(?:o|aron|a|an)|arrest(?:o|aron)|aprehendi(?:o|eron)|asegur(?:o|aron))\s+(?:D\s+)?(?:en\s+P\s+)?a(?=\s)/;
/** Letters before a cue that may take it back. */
const REACH = 64;

function isTakenBack(
  text: string,
  from: number,
  to: number,
  strength: CueStrength,
  candidates: Candidates | undefined,
): boolean {
  const start = Math.max(0, from - REACH);
  const before = text.slice(start, from);
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  const words = text.slice(from, to);
  // A word that is cut in two is none of the sentence's.
  const inClause = isWithinWord(text, start) ? undefined : candidates;
  return (
    NEGATED.test(clause, inClause) ||
    (!isVerb(strength) && GENERIC.test(clause, inClause)) ||
    isSupposed(clause, strength, inClause) ||
    (isVerb(strength) && OR_ELSE.test(clause)) ||
    (strength === 'deed' && PARTICIPLE.test(words) && NOT_ASSERTED.test(clause)) ||
    INSIDE_DENIED.test(words, candidates) ||
    AFTER_DENIED.test(text.slice(to), candidates)
  );
}

function isWithinWord(text: string, at: number): boolean {
  return at > 0 && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at));
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Deeds, told in whatever tense. */
function isVerb(strength: CueStrength): boolean {
  return strength === 'deed' || strength === 'present';
}

function isSupposed(clause: string, strength: CueStrength, candidates: Candidates | undefined): boolean {
  return (isVerb(strength) ? DEED_SUPPOSED : SUPPOSED).test(clause, candidates);
}
