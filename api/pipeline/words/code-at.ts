const charCodeAt = String.prototype.charCodeAt;

/**
 * `text.charCodeAt(at)` for loops over every letter of strings of many kinds (slices, joined ones…):
 * written as a method it is looked up at each letter, as the engine keeps each kind in another form.
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
