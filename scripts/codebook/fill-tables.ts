const MARKED = /<!-- table: (?<name>[a-z-]+) -->\n(?<body>[\s\S]*?)<!-- end -->/gu;
const OPENING = /<!-- table: /gu;

/**
 * A text with the tables between its marks `<!-- table: NAME -->` and `<!-- end -->` made anew.
 * @throws Error when a mark names no table or is never closed
 */
export function fillTables(text: string, tableOf: (name: string) => string | null): string {
  let filled = 0;
  const made = text.replace(MARKED, (_, name: string) => {
    const table = tableOf(name);
    if (table === null) throw new Error(`no table is called "${name}"; codebook-tables.ts lists them`);
    filled++;
    return `<!-- table: ${name} -->\n\n${table}\n\n<!-- end -->`;
  });
  const opened = text.match(OPENING)?.length ?? 0;
  if (opened !== filled) throw new Error(`${opened} tables are opened and ${filled} closed`);
  return made;
}
