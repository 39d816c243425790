import type { DocumentFormatId } from '#domain/document.ts';

/** How much one file may cost. A file that wants more is refused with a message naming the limit. */
export interface ReadLimits {
  /** Seconds a reader may take for one file. */
  readonly seconds: number;
  /** Formats that may take longer: page after page of a PDF is honest work. */
  readonly secondsByFormat: Partial<Record<DocumentFormatId, number>>;
  /** Megabytes (10⁶ bytes) of memory a file may add to its reader. */
  readonly memoryMb: number;
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes a compressed container (docx, xlsx) may inflate to, counted while inflating. */
  readonly inflatedBytes: number;
  /** UTF-16 units of text a file may give. */
  readonly textCharacters: number;
  /** Attachments one e-mail may carry. */
  readonly attachments: number;
  /** How deep attachments may nest: an e-mail in an e-mail is 2. */
  readonly depth: number;
}

export const DEFAULT_READ_LIMITS: ReadLimits = {
  seconds: 20,
  secondsByFormat: { pdf: 60 },
  memoryMb: 768,
  fileBytes: 100_000_000,
  inflatedBytes: 256_000_000,
  textCharacters: 50_000_000,
  attachments: 500,
  depth: 6,
};

/** The defaults with some limits replaced; `seconds` raises the formats that may take longer alike. */
export function readLimits(changes: Partial<ReadLimits> = {}): ReadLimits {
  const limits = { ...DEFAULT_READ_LIMITS, ...changes };
  if (changes.seconds === undefined || changes.secondsByFormat !== undefined) return limits;
  const factor = limits.seconds / DEFAULT_READ_LIMITS.seconds;
  const secondsByFormat = Object.fromEntries(
    Object.entries(DEFAULT_READ_LIMITS.secondsByFormat).map(([format, seconds]) => [
      format,
      seconds * factor,
    ]),
  );
  return { ...limits, secondsByFormat };
}
