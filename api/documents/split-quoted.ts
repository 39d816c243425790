/** A stretch of a mail's body: what the sender wrote, or what was quoted or forwarded with it. */
export interface MailPart {
  readonly part: 'body' | 'quoted';
  readonly text: string;
}

const SEPARATOR =
  /^\s*[-_]{2,}\s*(?:mensaje original|original message|mensaje reenviado|forwarded message)\s*[-_]{2,}\s*$/i;
const ATTRIBUTION = /^\s*(?:El|On|Le)\b.{6,300}\b(?:escribió|wrote)\s*:\s*$/i;
const HEADER_FROM = /^\s*\*?(?:De|From)\s*:\*?\s+\S/i;
const HEADER_SENT = /^\s*\*?(?:Enviado(?: el)?|Sent|Fecha|Date)\s*:\*?\s+\S/i;

/**
 * Splits a mail's text into what the sender wrote and what is quoted: lines that begin with `>`,
 * and everything after an attribution ("El … escribió:"), a separator ("-----Mensaje original-----")
 * or a block of De:/Enviado: lines. Together the parts hold every line.
 */
export function splitQuoted(text: string): MailPart[] {
  const lines = text.split('\n');
  const rest = lines.findIndex((_, index) => startsQuotation(lines, index));
  const parts: { part: MailPart['part']; lines: string[] }[] = [];
  lines.forEach((line, index) => {
    const quoted = (rest >= 0 && index >= rest) || /^\s*>/.test(line);
    const part = quoted ? 'quoted' : 'body';
    const last = parts.at(-1);
    if (last && (last.part === part || line.trim() === '')) last.lines.push(line);
    else parts.push({ part, lines: [line] });
  });
  return parts.map(({ part, lines: own }) => ({ part, text: own.join('\n') }));
}

function startsQuotation(lines: readonly string[], index: number): boolean {
  const line = lines[index]!;
  if (SEPARATOR.test(line)) return true;
  if (ATTRIBUTION.test(line) || ATTRIBUTION.test(`${line} ${lines[index + 1] ?? ''}`)) return true;
  return HEADER_FROM.test(line) && lines.slice(index + 1, index + 4).some((next) => HEADER_SENT.test(next));
}
