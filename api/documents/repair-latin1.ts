import { CODE_PAGES } from './code-pages.ts';

/**
 * Puts right what was decoded as latin1 and is windows-1252, as mails labelled `iso-8859-1`
 * nearly always are: control characters U+0080–U+009F become the quotes, dashes and ellipses meant.
 */
export function repairLatin1(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (character) => CODE_PAGES['windows-1252'][character.charCodeAt(0) - 0x80]!,
  );
}
