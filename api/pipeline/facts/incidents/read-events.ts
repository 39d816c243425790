import type { Reading } from '../reading.ts';
import { isSupposedBlock } from '../supposed-paper.ts';
import { BlockReader } from './block-reader.ts';
import type { EventDraft } from './event-draft.ts';
import type { EventFrame } from './event-frame.ts';
import { readCards } from './read-cards.ts';
import { readEventRows } from './read-event-rows.ts';
import { Story } from './story.ts';

/** The events of a text, each with the sentences about it, in order. */
export function readEvents(reading: Reading, frame: EventFrame): EventDraft[] {
  const events: EventDraft[] = [];
  const story = new Story();
  const tables = new Set<number>();
  const cards = readCards(reading, frame);
  for (const block of reading.structure.blocks) {
    for (const event of isSupposedBlock(reading, block) ? [] : (cards.events.get(block.ordinal) ?? [])) {
      events.push(event);
      story.last = event;
    }
    if (cards.blocks.has(block.ordinal) || block.kind === 'header' || isSupposedBlock(reading, block))
      continue;
    if (block.kind === 'row') {
      if (block.table === null || tables.has(block.table)) continue;
      tables.add(block.table);
      readEventRows(reading, reading.structure.tables[block.table]!, frame, events);
      continue;
    }
    new BlockReader({ reading, frame, story, events }, block).read();
  }
  return events;
}
