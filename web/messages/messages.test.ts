import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en, es } from './messages.ts';
import { translate } from './translate.ts';
import type { Message } from './translate.ts';

const ES: Record<string, Message> = es;
const EN: Record<string, Message> = en;
const WEB = join(import.meta.dirname, '..');

function forms(message: Message): string[] {
  return typeof message === 'string' ? [message] : [message.one, message.other];
}
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
}
function sourceText(): string {
  return readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(join(WEB, file), 'utf8'))
    .join('\n');
}

describe('messages', () => {
  test('are the same in Spanish and English, in the same order', () => {
    expect(Object.keys(EN)).toEqual(Object.keys(ES));
  });

  test('have plural forms in both languages or in neither', () => {
    for (const key of Object.keys(ES)) expect(typeof EN[key], key).toBe(typeof ES[key]);
  });

  test('name the same placeholders in every form of both languages', () => {
    for (const key of Object.keys(ES)) {
      const [first, ...others] = [...forms(ES[key]!), ...forms(EN[key]!)].map(placeholders);
      for (const other of others) expect(other, key).toEqual(first);
    }
  });

  test('say something, and plural ones name their count or stand beside it', () => {
    for (const [key, message] of [...Object.entries(ES), ...Object.entries(EN)]) {
      for (const form of forms(message)) expect(form.trim().length, key).toBeGreaterThan(0);
    }
  });

  test('are all used', () => {
    const source = sourceText();
    const computed = [...source.matchAll(/[`]([a-zA-Z]+\.(?:[a-zA-Z]+\.)*)\$\{/g)].map((match) => match[1]!);
    const unused = Object.keys(ES).filter(
      (key) => !source.includes(`'${key}'`) && !computed.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});

describe('translate', () => {
  const message = { one: '{count} documento', other: '{count} documentos' };
  test('chooses the plural form and writes numbers as the country does', () => {
    expect(translate(message, { count: 1 }, 'es-MX')).toBe('1 documento');
    expect(translate(message, { count: 12_345 }, 'es-MX')).toBe('12,345 documentos');
    expect(translate(message, { count: 0 }, 'es-MX')).toBe('0 documentos');
  });
  test('leaves a placeholder nobody filled to be seen', () => {
    expect(translate('de {from} a {to}', { from: 'enero' }, 'es-MX')).toBe('de enero a {to}');
  });
  test('does not read a value as a template', () => {
    expect(translate('{name}', { name: '{count} $&' }, 'es-MX')).toBe('{count} $&');
  });
});
