import { DARK, LIGHT } from './tokens.ts';
import type { Theme } from './tokens.ts';

export type ThemeName = 'light' | 'dark';
const KEY = 'atalaya-theme';

class ThemeState {
  /** What the reader chose; null follows the system. */
  chosen = $state<ThemeName | null>(null);
  systemDark = $state(false);
}
const state = new ThemeState();

/** Reads the reader's choice and the system's; call once, before the page is drawn. */
export function startTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  state.systemDark = system.matches;
  system.addEventListener('change', (event) => (state.systemDark = event.matches));
  const stored = localStorage.getItem(KEY);
  if (stored === 'light' || stored === 'dark') setTheme(stored);
}

export function themeName(): ThemeName {
  return state.chosen ?? (state.systemDark ? 'dark' : 'light');
}

/** Colours in force, for what CSS does not reach: the map. */
export function currentTheme(): Theme {
  return themeName() === 'dark' ? DARK : LIGHT;
}

export function setTheme(next: ThemeName): void {
  state.chosen = next;
  localStorage.setItem(KEY, next);
  document.documentElement.dataset.theme = next;
}
