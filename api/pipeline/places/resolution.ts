/** What a candidate was read as, with what the decision rested on. */
export interface Resolution {
  /** Referent in the index, −1 when the name has no reading at all. */
  referent: number;
  /** Entry of the referent, its code number and its kind (`PLACE_KIND`, −1 without a reading). */
  entry: number;
  code: number;
  kind: number;
  score: number;
  /** Score of the best reading with another code, −Infinity when there is none. */
  rivalScore: number;
  /** Part of the score that the surroundings gave. */
  support: number;
  /** Distinct codes among the readings, counted up to 9. */
  codes: number;
}

/** Of a candidate that is not read. */
export const NO_READING: Readonly<Resolution> = {
  referent: -1,
  entry: -1,
  code: 0,
  kind: -1,
  score: -Infinity,
  rivalScore: -Infinity,
  support: 0,
  codes: 0,
};
