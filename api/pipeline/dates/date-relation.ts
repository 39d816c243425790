import type { DateRelation } from './date-mention.ts';

const SINCE =
  /(?:^|[^a-z])(?:desde(?:\s+(?:(?:los\s+)?(?:primeros|ultimos)\s+meses\s+de|hace|dia|el|la|los|las|principios\s+de(?:l)?|fines\s+de|mediados\s+de|inicios\s+de|finales\s+de))*|a\s+partir\s+del?(?:\s+(?:dia|mes\s+de))?|since(?:\s+(?:at\s+least|the|about|around|early|late|mid-?))*|starting(?:\s+(?:in|on))?|beginning(?:\s+(?:in|on))?|from(?:\s+the)?|apenas\s+en)\s*$/;
const UNTIL =
  /(?:^|[^a-z])(?:hasta(?:\s+(?:el|la|los|dia|fines\s+de|mediados\s+de|principios\s+de))*|until(?:\s+(?:the|about|early|late|mid-?))*|till|up\s+to)\s*$/;
const AS_OF =
  /(?:^|[^a-z])(?:al(?:\s+(?:dia|corte\s+(?:de|del)?))?|corte(?:\s+(?:al?|de))?:?|as\s+of|by(?:\s+the\s+end\s+of)?)\s*$/;

/** How the words before a date bound it. */
export function relationBefore(folded: string, start: number, isRange: boolean): DateRelation {
  const before = folded.slice(Math.max(0, start - 40), start);
  if (isRange) return 'on';
  if (SINCE.test(before)) return 'since';
  if (UNTIL.test(before)) return 'until';
  return AS_OF.test(before) ? 'as_of' : 'on';
}
