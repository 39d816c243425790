import type { IngestUnit } from './ingest-source.ts';

const BATCH_UNITS = 64;
const BATCH_BYTES = 8_000_000;

/** Groups units so that one question to the database covers many, and few bytes are held at once. */
export async function* inBatches(units: AsyncIterable<IngestUnit>): AsyncGenerator<IngestUnit[]> {
  let batch: IngestUnit[] = [];
  let bytes = 0;
  for await (const unit of units) {
    batch.push(unit);
    bytes += unit.bytes.length;
    if (batch.length < BATCH_UNITS && bytes < BATCH_BYTES) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
