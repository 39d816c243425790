import { en, es } from './messages.ts';
import { translate } from './translate.ts';
import type { Message, Values } from './translate.ts';

export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type MessageKey = keyof typeof es;

const MESSAGES: Record<Language, Record<MessageKey, Message>> = { es, en };

/** What dates and numbers look like: Mexican Spanish, and English with day before year. */
const LOCALES: Record<Language, string> = { es: 'es-MX', en: 'en-GB' };

class LanguageState {
  current = $state<Language>('es');
}
const state = new LanguageState();

export function language(): Language {
  return state.current;
}

/** BCP 47 tag for Intl. */
export function locale(): string {
  return LOCALES[state.current];
}

const KEY = 'atalaya-language';

/** Spanish unless the reader chose otherwise before; a link's own choice comes after. */
export function startLanguage(): void {
  setLanguage(localStorage.getItem(KEY) === 'en' ? 'en' : 'es');
}

/** Takes the language now and for the next visit. */
export function chooseLanguage(next: Language): void {
  localStorage.setItem(KEY, next);
  setLanguage(next);
}

export function setLanguage(next: Language): void {
  state.current = next;
  document.documentElement.lang = next;
}

/**
 * The message in the reader's language, `{name}` replaced; a message with plural forms is chosen
 * by `count`. Read inside markup or an effect it follows a change of language.
 */
export function t(key: MessageKey, values: Values = {}): string {
  return translate(MESSAGES[state.current][key], values, locale());
}
