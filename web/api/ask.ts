import { hc } from 'hono/client';
import type { z } from 'zod';
import type { AppType } from '#api/app.ts';
import { language } from '../messages/language.svelte.ts';
import { ApiError, errorOf } from './api-error.ts';

/**
 * The only way from the pages to the server; the type holds addresses and parameters to its routes.
 * What the server says to a reader (why a file could not be read) comes in the reader's language.
 */
export const { api } = hc<AppType>(location.origin, { headers: () => ({ 'accept-language': language() }) });

type Answer = Promise<Pick<Response, 'ok' | 'status' | 'statusText' | 'json' | 'arrayBuffer'>>;

/** @throws ApiError when the server cannot be reached or refuses */
export async function answer(asked: Answer) {
  const response = await asked.catch((cause: unknown) => {
    throw new ApiError('unreachable', null, { cause });
  });
  if (!response.ok) throw await errorOf(response);
  return response;
}

/** @throws ApiError when the answer is not what the schema says */
export async function read<T>(asked: Answer, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await (await answer(asked)).json());
  if (!parsed.success) throw new ApiError('unreadable', null, { cause: parsed.error });
  return parsed.data;
}
