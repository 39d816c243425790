/** A table or column name ready for SQL text; names are constants of the program, never input. */
export function quoteName(name: string): string {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new Error(`"${name}" is not a name of a table or column`);
  return `"${name}"`;
}

/** `copy "table" ("a", "b") from <source>` in text format. */
export function copyStatement(table: string, columns: readonly string[], source: string): string {
  return `copy ${quoteName(table)} (${columns.map(quoteName).join(', ')}) from ${source}`;
}
