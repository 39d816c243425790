import type { Gazetteer } from '#geodata/load-gazetteer.ts';
import { readBytes } from '../../documents/read-bytes.ts';
import type { ReadDocument } from '../../documents/read-result.ts';
import { serveTasks } from '../../documents/sandbox/serve-tasks.ts';
import { processDocument } from '../../pipeline/process-document.ts';
import type { AnalysedDocument, AnalysisResult, AnalysisTask } from './analysis.ts';

/*
 * Reading and processing happen in one process: the text crosses to the parent once, with all
 * that was found in it, and both are held to a time.
 */
let gazetteer: Gazetteer | null = null;

await serveTasks<AnalysisTask, AnalysisResult>(
  async (task, phase) => {
    const result = await readBytes(task.bytes, task.name, task.options, phase);
    if (result.outcome === 'unreadable') return result;
    phase('process');
    return {
      ...result,
      documents: result.documents.map((document) => analyse(document, task.containerDate)),
    };
  },
  async () => {
    const { loadGazetteer } = await import('#geodata/load-gazetteer.ts');
    gazetteer = loadGazetteer();
  },
);

function analyse(document: ReadDocument, containerDate: string | null): AnalysedDocument {
  if (!gazetteer) throw new Error('the gazetteer is loaded before the first task');
  const date =
    document.date ?? (containerDate ? { value: containerDate, source: 'container' as const } : null);
  const { id: documentId, text, passages, language } = document;
  const processed = processDocument({ text, passages, date, language, documentId }, gazetteer);
  return { ...document, date, processed };
}
