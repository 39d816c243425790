import { GuardedPattern } from '../../words/guarded-pattern.ts';
import type { Masked } from '../masked.ts';

const LONGEST = 90;

/** A sentence that says that what the one before it told did not happen: "No cuenta.", "Not true.", "Se da de baja la novedad." */
const RETRACTS = new GuardedPattern(
  /^[^a-z]*(?:(?:lo\s+cual\s+|eso\s+|esto\s+|todo\s+|la\s+version\s+|el\s+reporte\s+)?(?:no\s+(?:cuenta|contar|se\s+cuenta|(?:es|era|fue)\s+(?:asi|ciert|verdad|delincuencia)|procede|aplica|hubo\s+(?:tal|nada)|paso\s+(?:tal|nada)|ocurrio|capturar|registrar)|(?:fue|era|es|quedo|queda|result(?:o|aron)(?:\s+ser)?)\s+(?:una?\s+)?(?:fals|rumor|broma|error|invento|simulacro|mentira|alarma|descartad|desmentid|anulad)|(?:[a-z]+\s+){0,3}se\s+(?:(?:da|dio)\s+de\s+baja|descart[oa](?![a-z])|desmintio|desmiente|desestim))|fals[oa](?:\s+alarma)?\s*\.?$|descartad[oa]\s*\.?$|desmentid[oa]\s*\.?$|sin\s+efecto\s*\.?$|(?:sin|carece\s+de)\s+(?:mayor\s+|ninguna\s+)?(?:relevancia|importancia|trascendencia|interes)\s*\.?$|no\s+se\s+le\s+(?:da|dio|dara)\s+(?:seguimiento|importancia)|(?:a\s+)?hoax\s*\.?$|false\s+alarm|not\s+true|untrue\s*\.?$|never\s+happened|(?:it|this|that|which)\s+(?:was|is|turned\s+out|proved)\s+(?:to\s+be\s+)?(?:an?\s+)?(?:hoax|false|untrue|drill|prank|mistake|not\s+true)|does\s+not\s+count|do\s+not\s+(?:count|use)|disregard)/,
);

/** Whether a sentence takes back the event told right before it. */
export function retracts({ text, candidates }: Masked): boolean {
  return text.length <= LONGEST && RETRACTS.test(text, candidates);
}
