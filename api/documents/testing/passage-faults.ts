import type { Passage } from '#domain/document.ts';

/** What breaks the promise of passages: in order, not overlapping, inside the text, all but white space covered. */
export function passageFaults({ text, passages }: { text: string; passages: readonly Passage[] }): string[] {
  const faults: string[] = [];
  let covered = 0;
  passages.forEach((passage, index) => {
    if (passage.ordinal !== index) faults.push(`passage ${index} has ordinal ${passage.ordinal}`);
    if (passage.start < covered) faults.push(`passage ${index} starts before ${covered}`);
    if (passage.end <= passage.start) faults.push(`passage ${index} is empty`);
    if (text.slice(covered, passage.start).trim() !== '')
      faults.push(`text before passage ${index} is in none`);
    covered = passage.end;
  });
  if (covered > text.length) faults.push('the last passage ends past the text');
  if (text.slice(covered).trim() !== '') faults.push('text after the last passage is in none');
  return faults;
}
