import { z } from 'zod';

/**
 * Place precision, UCDP GED's `where_prec` (UCDP GED Codebook, table "where_prec"):
 * 1 exact point · 2 near a known point (≤ 25 km) · 3 municipality · 4 state ·
 * 5 linear or vague region · 6 country · 7 sea or air beyond the coast.
 */
export const WherePrecision = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
export type WherePrecision = z.infer<typeof WherePrecision>;

/** Date precision in words; ordered from the finest. */
export const DATE_PRECISIONS = ['day', 'week', 'month', 'quarter', 'semester', 'year', 'range'] as const;
export const DatePrecision = z.enum(DATE_PRECISIONS);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** UCDP GED's `date_prec` (1 day, 2 within six days, 3 week, 4 month, 5 longer) for a precision in words. */
export function ucdpDatePrecision(precision: DatePrecision): 1 | 3 | 4 | 5 {
  switch (precision) {
    case 'day':
      return 1;
    case 'week':
      return 3;
    case 'month':
      return 4;
    case 'quarter':
    case 'semester':
    case 'year':
    case 'range':
      return 5;
  }
}

/** How sure we are, from 0 to 1, calibrated: of the statements at 0.9 about nine in ten are right. */
export const Confidence = z.number().min(0).max(1);
