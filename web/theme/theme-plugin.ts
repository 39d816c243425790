import type { Plugin } from 'vite';
import { DARK, LIGHT } from './tokens.ts';

const VIRTUAL = 'virtual:tokens.css';

/** `inkSoft` → `--ink-soft`. */
function customProperty(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The tokens as custom properties; `light-dark()` follows `color-scheme`, hence the theme switch. */
export function tokensCss(): string {
  const lines = Object.entries(LIGHT).flatMap(([name, light]) => {
    const dark = DARK[name as keyof typeof DARK];
    const pairs = Array.isArray(light)
      ? light.map((value, i) => [`${name}-${i + 1}`, value, dark[i]])
      : [[name, light, dark]];
    return pairs.map(
      ([key, day, night]) => `  ${customProperty(String(key))}: light-dark(${day}, ${night});`,
    );
  });
  return `:root {\n${lines.join('\n')}\n}\n`;
}

/** Serves the typed tokens to the page's CSS, so that no colour is written twice. */
export function themePlugin(): Plugin {
  return {
    name: 'atalaya-tokens',
    resolveId: (id) => (id === VIRTUAL ? VIRTUAL : null),
    load: (id) => (id === VIRTUAL ? tokensCss() : null),
  };
}
