import { DEFAULT_READ_LIMITS } from '../read-limits.ts';
import type { ReadLimits } from '../read-limits.ts';
import { readBytes } from '../read-bytes.ts';
import type { ReadDocument, ReadResult } from '../read-result.ts';

/** Reads bytes or text in this process, without the sandbox. */
export function readFile(
  content: Uint8Array | string,
  name: string,
  limits: Partial<ReadLimits> = {},
): Promise<ReadResult> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return readBytes(bytes, name, { ...DEFAULT_READ_LIMITS, ...limits });
}

/** The only document of a file that must be readable. */
export async function readOne(
  content: Uint8Array | string,
  name: string,
  limits: Partial<ReadLimits> = {},
): Promise<ReadDocument> {
  const result = await readFile(content, name, limits);
  if (result.outcome === 'unreadable') throw new Error(`${name}: ${result.problem.en}`);
  if (result.documents.length !== 1) throw new Error(`${name}: ${result.documents.length} documents`);
  return result.documents[0]!;
}

/** Why a file that must not be readable is not. */
export async function readProblem(
  content: Uint8Array | string,
  name: string,
  limits: Partial<ReadLimits> = {},
): Promise<{ code: string; es: string; en: string }> {
  const result = await readFile(content, name, limits);
  if (result.outcome === 'read') throw new Error(`${name} was read`);
  return result.problem;
}
