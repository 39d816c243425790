/** A term of a vocabulary with what a reader sees, in both languages. */
export interface Term {
  readonly es: string;
  readonly en: string;
  /** One sentence for the codebook. */
  readonly definition: { readonly es: string; readonly en: string };
}

/** Term ids in the order they were written, typed as a non-empty tuple for `z.enum`. */
export function termIds<T extends Record<string, Term>>(
  terms: T,
): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(terms) as [keyof T & string, ...(keyof T & string)[]];
}
