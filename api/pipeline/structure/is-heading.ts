import { isCapitals } from './group-lines.ts';
import type { Draft } from './group-lines.ts';

/** Longest heading, in characters. */
const LONGEST = 110;

/**
 * Whether a draft governs what follows it: a title, a topic ("II. NORTE"), or the sentence that
 * announces a list ("Hechos sobresalientes:").
 */
export function isHeading(text: string, draft: Draft, next: Draft | undefined): boolean {
  if (draft.shape !== 'text' || next === undefined) return false;
  const content = text.slice(draft.start, draft.end);
  const ending = content.at(-1)!;
  if (ending === ':') return true;
  if (content.length > LONGEST || draft.lineCount > 2) return false;
  if (/:\s+\S/.test(content) && !/^(?:plan|parte|panorama|anexo|nota|tema|asunto)\b/i.test(content))
    return false;
  if (/\d[\d,.]*\s*(?:eltos?|efectivos|elementos|eft)\b/i.test(content)) return false;
  const open = !/[.!?;,)]$/.test(content) || /\b(?:[A-Z]\.){2,}$|[)]$/.test(content);
  if (draft.marker !== null) {
    const child = next.marker === null || next.marker.style !== draft.marker.style;
    return (
      child &&
      (open
        ? content.length <= 80
        : ending === '.' &&
          content.length <= 60 &&
          next.shape === 'text' &&
          !/\d/.test(content.slice(0, 1)) &&
          isShortTopic(content))
    );
  }
  if (!open) return false;
  return draft.afterBlank || isCapitals(text, draft)
    ? content.length <= (isCapitals(text, draft) ? LONGEST : 80)
    : false;
}

/** A topic has few words and no comma outside brackets: "Zona norte (19/a. Z.M., Tuxpan)." */
function isShortTopic(content: string): boolean {
  const bare = content.replace(/\([^)]*\)/g, '');
  return !bare.includes(',') && bare.trim().split(/\s+/).length <= 6;
}
