import { isCapitals } from './group-lines.ts';
import type { Draft } from './group-lines.ts';
import { isCapital } from './signs.ts';

/** Longest heading, in characters. */
const LONGEST = 110;

/**
 * Whether a draft governs what follows it: a title, a topic ("II. NORTE"), or the sentence that
 * announces a list ("Hechos sobresalientes:").
 *
 * @param openStyles marks of the entries that are open before the draft, the outermost first: "3."
 *   after "d)" goes on with "2."
 */
export function isHeading(
  text: string,
  draft: Draft,
  next: Draft | undefined,
  openStyles: readonly string[],
): boolean {
  if (draft.shape !== 'text' || next === undefined) return false;
  const ending = draft.end > draft.start ? text[draft.end - 1]! : '';
  if (ending === ':') return true;
  if (draft.end - draft.start > LONGEST || draft.lineCount > 2) return false;
  if (opensList(text, ending, draft, next)) return true;
  const open = isOpen(text, draft, ending);
  if (!open && draft.marker === null) return false;
  const content = text.slice(draft.start, draft.end);
  if (/:\s+\S/.test(content) && !/^(?:plan|parte|panorama|anexo|nota|tema|asunto)\b/i.test(content))
    return false;
  if (/^(?:notas?|obs|observacion(?:es)?)\.?:\s+\S+(?:\s+\S+){4}/i.test(content)) return false;
  if (/\d[\d,.]*\s*(?:eltos?|efectivos|elementos|eft)\b/i.test(content)) return false;
  if (draft.marker !== null) {
    const { style } = draft.marker;
    const level = openStyles.lastIndexOf(style);
    const above = level < 0 ? openStyles : openStyles.slice(0, level);
    const child = next.marker === null || (next.marker.style !== style && !above.includes(next.marker.style));
    return (
      child &&
      (draft.marker.kind !== 'bullet' ||
        next.marker !== null ||
        next.shape === 'row' ||
        next.indent > draft.indent) &&
      (open
        ? content.length <= 80
        : ending === '.' &&
          content.length <= 60 &&
          next.shape === 'text' &&
          !/\d/.test(content.slice(0, 1)) &&
          isShortTopic(content))
    );
  }
  if (isOverIndented(draft, next)) return content.length <= 60;
  return isCapitals(text, draft) || (draft.afterBlank && content.length <= 80);
}

/** Ends as no sentence does: without a full stop, or with that of an acronym ("ZONA NORTE, S.L.P."). */
function isOpen(text: string, { start, end }: Draft, ending: string): boolean {
  if (!endsAsSentence(ending)) return true;
  if (ending !== '.' || !isCapital(text.charCodeAt(end - 2)) || text[end - 3] !== '.') return false;
  return /\b(?:[A-Z]\.){2}$/.test(text.slice(Math.max(start, end - 5), end));
}

function endsAsSentence(ending: string): boolean {
  return ending !== '' && '.!?;,'.includes(ending);
}

/** "Quintana Roo: 1,105 elementos" right above its bullets or indented rows. */
function opensList(text: string, ending: string, draft: Draft, next: Draft): boolean {
  return (
    draft.marker === null &&
    draft.lineCount === 1 &&
    (next.marker?.kind === 'bullet' || (next.shape === 'row' && next.indent > draft.indent)) &&
    !next.afterBlank &&
    isOpen(text, draft, ending)
  );
}

/** A line with its list indented under it: "Cártel X" above "   Fresnillo, Jerez". */
export function isOverIndented(draft: Draft, next: Draft | undefined): boolean {
  return (
    draft.marker === null &&
    draft.lineCount === 1 &&
    next !== undefined &&
    next.shape === 'text' &&
    next.marker === null &&
    !next.afterBlank &&
    next.indent >= draft.indent + 2
  );
}

/** A topic has few words and no comma outside brackets: "Zona norte (19/a. Z.M., Tuxpan)." */
function isShortTopic(content: string): boolean {
  const bare = content.replace(/\([^)]*\)/g, '');
  return !bare.includes(',') && bare.trim().split(/\s+/).length <= 6;
}

/** "Salina Cruz, Oax." above lines indented under it: the dot is the state's. */
export function isPlaceTitle(text: string, draft: Draft, next: Draft | undefined): boolean {
  return (
    draft.shape === 'text' &&
    next !== undefined &&
    draft.end - draft.start <= 60 &&
    isOverIndented(draft, next) &&
    /,\s[A-Z][a-z]{1,5}\.$/.test(text.slice(draft.start, draft.end))
  );
}
