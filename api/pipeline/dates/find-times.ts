import { matchesAt } from '../words/all-matches.ts';

/** A time of day. Offsets: UTF-16, end exclusive. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  /** Minutes after midnight. */
  readonly minutes: number;
}

const CLOCK =
  /(?<![\d.,:/])(?:([01]?\d|2[0-4])[:.h]([0-5]\d)(?:\s*(?:hrs?\.?|horas|h\.?(?![a-z])|a\.?\s?m\.?(?![a-z])|p\.?\s?m\.?(?![a-z])))?|([01]\d|2[0-4])([0-5]\d)\s*(?:hrs?(?![a-z])\.?|horas|h(?![a-z])\.?)|(\d)\s(\d)\s(\d)\s(\d)\s*hrs?\.?|(1?\d|2[0-4])\s*(?:hrs?(?![a-z])\.?|horas(?!\s+de\s+(?:pers|bloq))|h(?![a-z])\.?|a\.?\s?m\.?(?![a-z])|p\.?\s?m\.?(?![a-z])))(?:\s+(?:local(?:es)?|de\s+la\s+(?:manana|tarde|noche|madrugada)))?/y;

/**
 * Times of day in folded text: "0640 hrs.", "12:40 h", "6 a. m.", "1 1 3 0 HRS.". "14.30" counts
 * only with its unit, as numbers with decimals look the same.
 *
 * @param digits offsets in the stretch at which runs of digits begin
 */
export function findTimes(
  folded: string,
  from: number,
  to: number,
  digits: readonly number[],
): TimeMention[] {
  if (digits.length === 0) return [];
  const found: TimeMention[] = [];
  for (const match of matchesAt(folded.slice(from, to), CLOCK, digits)) {
    const [whole, hours, minutes, army, armyMinutes, a, b, c, d, bare] = match;
    if (hours !== undefined && whole[hours.length] === '.' && !/[a-z]/.test(whole)) continue;
    const hour = Number(hours ?? army ?? (a === undefined ? bare : a + b!));
    const minute = Number(minutes ?? armyMinutes ?? (c === undefined ? 0 : c + d!));
    if (hour > 24 || minute > 59) continue;
    const afternoon = /p\.?\s?m/.test(whole) || /(?:tarde|noche)$/.test(whole);
    found.push({
      start: from + match.index,
      end: from + match.index + whole.length,
      minutes: ((afternoon && hour < 12 ? hour + 12 : hour) % 24) * 60 + minute,
    });
  }
  return found;
}
