import { governorsOf } from '../structure/read-structure.ts';
import type { Block } from '../structure/structure.ts';
import { GuardedPattern } from '../words/guarded-pattern.ts';
import { headCandidates, headOf } from './incidents/event-frame.ts';
import { remember } from './reading.ts';
import type { Reading } from './reading.ts';

/** What the head of an exercise, a drill or a lesson says of all that follows. */
const SUPPOSED = new GuardedPattern(
  /(?:^|[^a-z])(?:ejercicio\s+(?:de\s+(?:gabinete|mesa|escritorio|cuadros|mando)|tactico|en\s+la\s+carta|sobre\s+la\s+carta)|juego\s+de\s+guerra|todo\s+(?:lo\s+que\s+sigue|el\s+contenido|lo\s+(?:aqui\s+)?(?:narrado|descrito))\s+es\s+(?:supuesto|ficticio|imaginario|inventado|simulado)|(?:con\s+)?fines\s+(?:didacticos|academicos|de\s+(?:instruccion|adiestramiento|ensenanza))|supuesto\s+tactico|caso\s+(?:ficticio|hipotetico|practico)|guion\s+del?\s+(?:simulacro|ejercicio)|war\s?game|table-?\s?top\s+exercise|exercise\s+scenario|training\s+scenario|for\s+(?:training|instruction)\s+purposes|fictional\s+scenario|all\s+events\s+(?:below\s+)?are\s+(?:fictitious|fictional|invented|simulated))/,
);

/** What such a paper tells besides: "Aviso ajeno al ejercicio", "Única novedad real de la semana", "Fuera de ejercicio". */
const REAL =
  /(?<![a-z])(?:ajen[oa]s?\s+al?\s+(?:ejercicio|simulacro|guion|juego)|(?:fuera|aparte|al\s+margen)\s+del?\s+(?:ejercicio|simulacro|juego)|(?:avisos?|novedad(?:es)?|hechos?|sucesos?|actividad(?:es)?|asuntos?|incidentes?)\s+(?:si\s+)?real(?:es)?|no\s+(?:es|forma)\s+parte\s+del\s+(?:ejercicio|simulacro|juego)|esto\s+si\s+es\s+(?:real|cierto)|real[- ]world|not\s+part\s+of\s+the\s+(?:exercise|drill))(?![a-z])/;

/** True when the head of a paper says that all of it is supposed: an exercise, a case to be taught. */
function isSupposedPaper(reading: Reading): boolean {
  return remember(reading, 'is-supposed', () => {
    const { folded } = reading.structure;
    const candidates = headCandidates(reading);
    return headOf(reading).some((block) => SUPPOSED.test(folded.slice(block.start, block.end), candidates));
  });
}

/** True for a block of such a paper, unless it or a heading above it says that it tells what is real. */
export function isSupposedBlock(reading: Reading, block: Block): boolean {
  if (!isSupposedPaper(reading)) return false;
  const { folded } = reading.structure;
  return ![block, ...governorsOf(reading.structure, block)].some(({ start, end }) =>
    REAL.test(folded.slice(start, end)),
  );
}
