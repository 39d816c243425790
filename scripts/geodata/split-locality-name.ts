/** A census name taken apart. */
export interface LocalityName {
  readonly name: string;
  /** The name in parentheses; empty when there is none. */
  readonly otherName: string;
  /** What stands in square brackets: "Rancho"; empty when there is none. */
  readonly className: string;
}

/**
 * Takes "Bejarano (La Ceiba) [Rancho]" apart. The census writes the usual name first, another name in
 * parentheses and the kind of place in brackets; some names are cut off before their last bracket.
 */
export function splitLocalityName(census: string): LocalityName {
  const otherName = /\(([^()]*)\)?/.exec(census)?.[1] ?? '';
  const className = /\[([^[\]}]*)[\]}]?/.exec(census)?.[1] ?? '';
  const name = census.replace(/[([].*$/, '');
  return { name: tidy(name), otherName: tidy(otherName), className: tidy(className) };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
