import { ACLED } from './parse-acled-row.ts';
import { INDICATOR } from './parse-indicator-row.ts';
import { OCVED } from './parse-ocved-row.ts';
import { SESNSP } from './parse-sesnsp-row.ts';
import { UCDP_GED } from './parse-ucdp-row.ts';

/** Files that can be imported. A new format is one file and one line. */
export const IMPORT_FORMATS = {
  ucdp: UCDP_GED,
  acled: ACLED,
  ocved: OCVED,
  sesnsp: SESNSP,
  indicator: INDICATOR,
} as const;
