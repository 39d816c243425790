/** What a downloaded table says of itself in its first lines. */
export interface CitationParts {
  /** What the table is. */
  readonly title: string;
  /** Sources as they are to be cited, with their licence where it is known. */
  readonly sources: readonly { readonly citation: string; readonly licence: string | null }[];
  /** Address of the view the table was taken from. */
  readonly query: string;
  /** Day of the download, `2026-11-23`. */
  readonly date: string;
}

/** Lines of comment for the head of a table: what, from whom, under which licence, by which query, when. */
export function citationLines({ title, sources, query, date }: CitationParts): string[] {
  const different = new Map(sources.map((source) => [source.citation, source]));
  return [
    title,
    ...[...different.values()].map(({ citation, licence }) => {
      const said = licence !== null && !citation.includes(licence);
      return `Fuente · Source: ${citation}${said ? ` Licencia · Licence: ${licence}.` : ''}`;
    }),
    `Consulta · Query: ${query}`,
    `Cítese · Cite: Atalaya, ${date}; ${[...different.keys()].join(' ')}`,
  ];
}
