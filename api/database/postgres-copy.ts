import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Sql } from 'postgres';

/**
 * Feeds a `COPY … FROM STDIN` and waits for the server's word on it.
 *
 * postgres.js settles a streaming query as soon as the server is ready to be fed, so a refusal at
 * the end (a broken constraint) would be lost and the stream would never finish. Its own cursors
 * replace the query's `reject`; so does this, to hear of it.
 */
export async function copyFrom(client: Sql, statement: string, pieces: AsyncIterable<string>): Promise<void> {
  const query = client.unsafe(statement);
  const refused = new Promise<never>((_, reject) => {
    Object.assign(query, { reject });
  });
  const fed = query.writable().then((stream) => pipeline(Readable.from(pieces), stream));
  await Promise.race([refused, fed]);
}
