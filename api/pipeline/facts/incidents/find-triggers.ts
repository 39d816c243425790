import { allMatches } from '../../words/all-matches.ts';
import type { IncidentType } from '#domain/incident-type.ts';
import { PatternSet, alternativesOf } from '../../words/pattern-set.ts';
import type { Candidates } from '../../words/prefilter.ts';
import { candidatesOf } from '../masked.ts';
import type { Masked } from '../masked.ts';
import { ACT_CUES } from './act-cues.ts';
import { FINDING_CUES } from './finding-cues.ts';
import { GOODS_CUES } from './goods-cues.ts';
import { HARM_CUES } from './harm-cues.ts';
import { PEOPLE_CUES } from './people-cues.ts';
import { PRESENT_CUES } from './present-cues.ts';
import type { Cue, CueStrength } from './incident-cue.ts';
import { VIOLENCE_CUES } from './violence-cues.ts';

/** A cue found in a masked sentence. Offsets in the masked text. */
export interface Trigger {
  readonly type: IncidentType;
  readonly strength: CueStrength;
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const CUES = new PatternSet<Cue>(
  [
    ...VIOLENCE_CUES,
    ...FINDING_CUES,
    ...PRESENT_CUES,
    ...ACT_CUES,
    ...HARM_CUES,
    ...GOODS_CUES,
    ...PEOPLE_CUES,
  ].flatMap((one) => alternativesOf(one.words, one, '(?<![a-z])', '(?![a-z])')),
);

/** Words before a cue that take it back. */
const NEGATED =
  /(?<![a-z])(?:no\s+(?!identificad|precisad|localizad|determinad|especificad)(?:se\s+(?:le\s+)?)?(?:ha[n]?\s+|hubo\s+|hay\s+)?(?:[a-z]+\s+){0,3}|sin\s+(?:[a-z]+\s+){0,2}|ni\s+(?:[a-z]+\s+){0,2}|tampoco\s+(?:[a-z]+\s+){0,3}|ningun[oa]?\s+(?:[a-z]+\s+){0,1}|nunca\s+(?:[a-z]+\s+){0,2}|not\s+(?:[a-z]+\s+){0,2}|no\s+(?!identificad|precisad|localizad)(?:[a-z]+\s+){0,1}|never\s+(?:[a-z]+\s+){0,2}|without\s+(?:[a-z]+\s+){0,2}|neither\s+)"?$/;
/** "Los agredidos", "el ahora detenido", "que hayan baleado", "reportada como secuestrada": no deed told. */
const NOT_ASSERTED =
  /(?<![a-z])(?:(?:l[oa]s|el|la|del|al)\s+(?:(?:ahora|hoy|ya|presunt[oa]s?|supuest[oa]s?|N)\s+){0,2}|(?:haya[n]?|hubiera[n]?|hubiese[n]?)\s+(?:sido\s+)?|(?:reportad|dad|tenid|considerad|denunciad)[oa]s?\s+(?:como|por)\s+|reported\s+(?:as\s+)?|feared\s+|believed\s+)"?$/;
const PARTICIPLE = /^"?[a-z]+(?:(?:ad|id)[oa]s?|ed)(?![a-z])/;
/** Words before a cue that speak of the kind of deed, not of one. */
const GENERIC =
  /(?<![a-z])(?:combat(?:e|ir|iendo)|contra|prevenir|prevencion|evitar|inhibir|disminuir|reducir|abatir|impedir|delitos?|dedicad[oa]s?|especializad[oa]s?|actividad(?:es)?|incidencia|indice|tasa|casos|denuncias?|en\s+materia|riesgo|carpetas?|estadistic[a-z]+|principalmente|modus|protocolo|victimas?|ruta|zona|antecedentes?|acusad[oa]s?|procesad[oa]s?|imputad[oa]s?|penas?|buscad[oa]s?|ordenes?\s+de\s+aprehension|investigad[oa]s?|sentenciad[oa]s?|wanted|accused|convicted|charged|against|prevent|fight|combat|reports?|cases|studies|counts?|rate|number|surge|wave)\s+(?:(?:de|del|al|a|en|por|el|la|los|las|of|on|for|in|with|to|the|presunt[oa])\s+)*"?$/;
/** Words before a cue that only suppose it. */
const SUPPOSED =
  /(?<![a-z])(?:podria[n]?|pudiera[n]?|posibles?|supuest[oa]s?|habria[n]?|de\s+[a-z]+(?:arse|erse|irse)|de\s+haber|intentaria[n]?|planea[n]?|planeaban|pretend[a-z]+|amenaz[a-z]+|para|a\s+fin\s+de|con\s+el\s+fin\s+de|rumor[a-z]*|version(?:es)?|nota|desmiente[n]?|desmintio|fals[oa]s?|en\s+caso\s+de|previst[oa]|program[a-z]+|anunci[a-z]+|ensay[oa]|simulacro|talk\s+of|stor(?:y|ies)\s+(?:of|about)|could|might|may|would|will|planned|plans|alleged|rumou?r[a-z]*|false|claims?|threat[a-z]*|fear[a-z]*|expected|to)\s+(?:(?!P|G)[a-zDN"]+\s+){0,5}"?$/;
/** "no fue hallado cuerpo", "sin droga": the cue's own words take it back. */
const INSIDE_DENIED =
  /(?<![a-z])(?:no|not|sin\s+que)\s+(?:[a-z]+\s+){0,2}[a-z]+$|(?<![a-z])(?:no|not)\s+(?:se|fue|fueron|hubo|ha[n]?|was|were|had)\s|(?<![a-z])(?:sin(?!\s+vida)|ningun[oa]?|ni|without|any)\s+(?:[a-z]+\s+)?[a-z]+$/;
const AFTER_DENIED =
  /^[^.;]{0,40}(?:(?:nunca|never)\s+(?:ocurri|existi|sucedi|hubo|happened|took\s+place|occurred)|no\s+(?:ha|fue|se)\s+(?:podido\s+)?(?:confirm|comprob|corrobor)|resulto\s+(?:ser\s+)?(?:fals|un\s+cortocircuito)|was\s+(?:false|denied)|fue\s+(?:desmentid|descartad|cancelad))/;

/** True when a sentence has no cue at all: cheaper than looking. */
export function hasNoCue(candidates: Candidates): boolean {
  return CUES.isOut(candidates);
}

/** The cues of a masked sentence that tell of something done, in order. */
export function findTriggers(masked: Masked): Trigger[] {
  const { text } = masked;
  const found: Trigger[] = [];
  for (const { pattern, value } of CUES.among(candidatesOf(masked))) {
    const { type, strength, rank } = value;
    for (const match of allMatches(text, pattern)) {
      const before = text.slice(Math.max(0, match.index - 64), match.index);
      const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
      if (NEGATED.test(clause) || (!isVerb(strength) && GENERIC.test(clause)) || isSupposed(clause, strength))
        continue;
      if (strength === 'deed' && PARTICIPLE.test(match[0]) && NOT_ASSERTED.test(clause)) continue;
      if (INSIDE_DENIED.test(match[0]) || AFTER_DENIED.test(text.slice(match.index + match[0].length)))
        continue;
      found.push({
        type,
        strength,
        rank,
        from: match.index,
        to: match.index + match[0].length,
        words: match[0],
      });
    }
  }
  return found.sort((a, b) => a.from - b.from || b.rank - a.rank);
}

/** Deeds, told in whatever tense. */
function isVerb(strength: CueStrength): boolean {
  return strength === 'deed' || strength === 'present';
}

function isSupposed(clause: string, strength: CueStrength): boolean {
  if (isVerb(strength))
    return /(?<![a-z])(?:podria[n]?|pudiera[n]?|habria[n]?|supuest[oa]s?|rumor[a-z]*|en\s+caso\s+de|could|might|may|would|will|planned\s+to|allegedly|reportedly)\s+(?:[a-z]+\s+){0,2}$/.test(
      clause,
    );
  return SUPPOSED.test(clause);
}
