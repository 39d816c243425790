import { MULTIPLIERS, NUMBER_WORDS } from './number-words.ts';

/**
 * The value of digits as Spanish and English papers write them: "1,969", "1.969", "1 969" and "1969"
 * are one number; "2,318.4" and "1.4" have decimals. Null for what is neither ("12.34.5").
 */
export function readDigits(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  const thousands = /^\d{1,3}(?:([,.'\u00A0 ])\d{3})(?:\1\d{3})*(?:([.,])(\d{1,2}|\d{4,}))?$/.exec(digits);
  if (thousands) {
    const decimal = thousands[3] === undefined ? '' : `.${thousands[3]}`;
    const whole = thousands[3] === undefined ? digits : digits.slice(0, -thousands[3].length - 1);
    return Number(whole.replace(/\D/g, '') + decimal);
  }
  const decimals = /^(\d+)[.,](\d{1,2})$/.exec(digits);
  return decimals ? Number(`${decimals[1]}.${decimals[2]}`) : null;
}

/** Words that multiply what stands before them: "dos docenas", "three hundred". */
const COLLECTIVE = new Set([
  'hundred',
  'dozen',
  'decena',
  'decenas',
  'docena',
  'docenas',
  'veintena',
  'treintena',
  'centenar',
]);

/**
 * The value of a phrase of number words and digits: "ciento veinte", "1 mil 969", "mil 969",
 * "90 mil", "twenty-one". Null when the words are no number.
 */
export function readNumberPhrase(phrase: string): number | null {
  let total = 0;
  let part: number | null = null;
  for (const token of /[\s-]/.test(phrase) ? phrase.split(/[\s-]+/) : [phrase]) {
    if (token === 'y' || token === 'and' || token === 'de' || token === '') continue;
    const multiplier = MULTIPLIERS.get(token);
    if (multiplier !== undefined) {
      total += (part ?? 1) * multiplier;
      part = null;
      continue;
    }
    const value = NUMBER_WORDS.get(token) ?? (/^\d/.test(token) ? readDigits(token) : null);
    if (value === null || value === undefined) return null;
    part = COLLECTIVE.has(token) ? (part ?? 1) * value : (part ?? 0) + value;
  }
  return total === 0 && part === null ? null : total + (part ?? 0);
}
