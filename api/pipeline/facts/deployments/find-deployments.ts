import { sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { DeploymentObservation } from './deployment-observation.ts';
import { readDeploymentRows } from './read-deployment-rows.ts';
import { labelOf, lastPlace, readProseDeployments } from './read-prose-deployments.ts';
import { documentScope } from './scope-of.ts';
import type { PlaceSlot } from '../masked.ts';

/** Every statement of a text of how many of a force are where. */
export function findDeployments(reading: Reading): DeploymentObservation[] {
  const document = documentScope(reading);
  const found: DeploymentObservation[] = [];
  let last: PlaceSlot | null = null;
  for (const block of reading.structure.blocks) {
    if (block.kind === 'row' || block.kind === 'header') continue;
    const sentences = sentencesOf(reading, block);
    let label = labelOf(reading, block, sentences[0] ? reading.mask(sentences[0]) : null);
    for (const sentence of sentences) {
      found.push(...readProseDeployments({ reading, document, label, last }, block, sentence));
      const masked = reading.mask(sentence);
      last = lastPlace(masked, last);
      if (sentence !== sentences[0] && masked.text.startsWith('P')) label = [];
    }
  }
  for (const table of reading.structure.tables) found.push(...readDeploymentRows(reading, table, document));
  return found.sort((a, b) => a.start - b.start);
}
