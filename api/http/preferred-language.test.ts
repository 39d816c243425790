import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './preferred-language.ts';

describe('preferredLanguage', () => {
  it('is Spanish unless English is wanted more', () => {
    expect(preferredLanguage(undefined)).toBe('es');
    expect(preferredLanguage('de, fr;q=0.9')).toBe('es');
    expect(preferredLanguage('en-US,en;q=0.9')).toBe('en');
    expect(preferredLanguage('es-MX,es;q=0.9,en;q=0.8')).toBe('es');
    expect(preferredLanguage('es;q=0.5, en;q=0.7')).toBe('en');
    expect(preferredLanguage('en, es')).toBe('es');
  });

  it('answers any header', () => {
    fc.assert(fc.property(fc.string(), (header) => ['es', 'en'].includes(preferredLanguage(header))));
  });
});
