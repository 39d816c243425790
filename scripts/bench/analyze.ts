import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import { TokenStream } from '#geodata/index-names/token-stream.ts';
import { tokenise } from '#geodata/index-names/tokenise.ts';
import { alternateRows, localityRows, placeRows } from '#geodata/index-names/place-rows.ts';
import { shareGazetteer } from '#geodata/share-gazetteer.ts';
import { processDocument } from '#api/pipeline/process-document.ts';
import { analysePlaces } from '../../api/pipeline/places/analyse-places.ts';
import { decidePlaces } from '../../api/pipeline/places/decide-places.ts';
import { findPlaces } from '../../api/pipeline/places/find-places.ts';
import { matchNames } from '../../api/pipeline/places/match-names.ts';
import { readWords } from '../../api/pipeline/places/reading.ts';
import { makeReportDocuments } from '../train/make-report-documents.ts';
import { measureInWorkers } from './in-workers.ts';
import { bytesOf, measure } from './measure.ts';
import { RIVAL_MATCHERS, foldByNormalising } from './rival-matchers.ts';

/** Invented documents are joined to the size of a usual report, some 3 kB. */
const INVENTED = 2400;
const JOINED = 3;
/** Lines without places, so that there are some ten places a kilobyte, as in real reports. */
const PLAIN = 0.65;
const WORKERS = 2;
/** Rounds until the engine has compiled all rules of facts; a worker that reads a folder soon has. */
const SETTLING = 12;
/** Libraries are slow to build over all names; one round of some texts tells their speed. */
const RIVAL_TEXTS = 200;

const { values } = parseArgs({ options: { file: { type: 'string' } } });
const texts = values.file ? readTexts(values.file) : inventedTexts();
console.log(`${texts.length} documents, ${(bytesOf(texts) / 1e6).toFixed(2)} MB`);

const begin = performance.now();
const gazetteer = loadGazetteer();
const built = performance.now() - begin;
const shared = shareGazetteer(gazetteer);
console.log(
  `index built in ${Math.round(built)} ms, ${(columnBytes(shared) / 1e6).toFixed(1)} MB shared, process ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
);

const stream = new TokenStream();
const lexicon = gazetteer.names.lexicon;
console.log('\nstages, one thread (speed with those above; share of text to mentions)');
const stages = {
  words: measure(texts, (text) => tokenise(text, lexicon, stream)),
  'names matched': measure(texts, (text) => {
    return matchNames(readWords(text, gazetteer.names));
  }),
  'readings resolved': measure(texts, (text) => analysePlaces(text, gazetteer)),
  'places decided': measure(texts, (text) => decidePlaces(analysePlaces(text, gazetteer), gazetteer)),
  'text to mentions': measure(texts, (text) => findPlaces(text, gazetteer)),
};
const whole = stages['text to mentions'].seconds;
let before = 0;
console.table(
  Object.fromEntries(
    Object.entries(stages).map(([stage, speed]) => {
      const share = `${Math.round(((speed.seconds - before) / whole) * 100)} %`;
      before = speed.seconds;
      return [stage, { ...speed, share }];
    }),
  ),
);
console.log('\ntext to facts, one thread');
console.table({ pipeline: measure(texts, (text) => processDocument({ text }, gazetteer), SETTLING) });
console.log(`\ntext to mentions, ${WORKERS} workers over one shared index`);
console.table({ workers: await measureInWorkers(texts, shared, WORKERS) });

const names = [...new Set(allNames())];
console.log(`\nfinding ${names.length} names only`);
const some = texts.slice(0, RIVAL_TEXTS);
const folded = some.map(foldByNormalising);
const rows: Record<string, unknown> = {
  'this index, folding and words included': {
    'build ms': Math.round(built),
    ...measure(some, (text) => {
      return matchNames(readWords(text, gazetteer.names)).length;
    }),
  },
  'folding by normalize() alone': { 'build ms': 0, ...measure(some, foldByNormalising) },
};
for (const { name, build } of RIVAL_MATCHERS) {
  const start = performance.now();
  const match = build(names);
  match(folded[0]!);
  rows[`${name}, on folded text`] = {
    'build ms': Math.round(performance.now() - start),
    ...measure(folded, match, 2),
  };
}
console.table(rows);

function readTexts(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => String((JSON.parse(line) as { text: unknown }).text));
}

function inventedTexts(): string[] {
  const documents = makeReportDocuments(INVENTED, PLAIN).map(({ text }) => text);
  return Array.from({ length: documents.length / JOINED }, (_, at) =>
    documents.slice(at * JOINED, (at + 1) * JOINED).join('\n'),
  );
}

function* allNames(): Generator<string> {
  for (const rows of [placeRows(), alternateRows(), localityRows()]) {
    for (const { name } of rows) {
      const plain = foldByNormalising(name);
      if (plain.length > 2) yield plain;
    }
  }
}

function columnBytes(value: object): number {
  return Object.values(value).reduce((sum: number, column: unknown) => {
    if (ArrayBuffer.isView(column)) return sum + column.byteLength;
    return column !== null && typeof column === 'object' ? sum + columnBytes(column) : sum;
  }, 0);
}
