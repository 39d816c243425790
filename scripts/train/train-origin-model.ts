import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { guessOrigin } from '#geodata/models/origin-model.ts';
import { NO_ORIGIN, ORIGIN_MODEL_FILE, toOriginModel } from '#geodata/models/read-origin-model.ts';
import { analysePlaces } from '../../api/pipeline/places/analyse-places.ts';
import { decidePlaces } from '../../api/pipeline/places/decide-places.ts';
import { originNames } from '../../api/pipeline/places/origin-names.ts';
import { fitOrigin } from './fit-origin.ts';
import { makeReportDocuments } from './make-report-documents.ts';
import { readSpanDocuments, withoutOverlap } from './span-document.ts';

/** Documents that name a municipality most, from which it is a class of its own. */
const MIN_CLASS = 12;
/** Share of a text's municipal mentions that makes it a municipality's. */
const MIN_SHARE = 0.6;
const ROUNDS = 5;
const REPORTS = 150;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { exclude: { type: 'string', multiple: true } },
});
const [spansFile] = positionals;
if (!spansFile) {
  console.error('usage: train-origin-model.ts SPANS.jsonl [--exclude GOLD.jsonl]…');
  process.exit(2);
}
const excluded = (values.exclude ?? []).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => String((JSON.parse(line) as { text: unknown }).text)),
);
const knowledge = { ...loadGazetteer(), originModel: NO_ORIGIN };
const news = withoutOverlap(readSpanDocuments(spansFile), excluded).map(({ text }) => read(text));
const reports = makeReportDocuments(REPORTS).map(({ text }) => ({ ...read(text), home: 0 }));

const homes = new Map<number, number>();
for (const { home } of news) if (home) homes.set(home, (homes.get(home) ?? 0) + 1);
const codes = [
  ...[...homes]
    .filter(([, count]) => count >= MIN_CLASS)
    .map(([code]) => code)
    .sort(),
  0,
];
const share = (home: number) => codes.map((code) => (code === (codes.includes(home) ? home : 0) ? 1 : 0));
const known = [...news.filter(({ home }) => home !== null), ...reports].map(({ names, home }) => ({
  names,
  shares: share(home ?? 0),
}));
const unknown = news.filter(({ home }) => home === null);
let file = fitOrigin(codes, known);
for (let round = 0; round < ROUNDS; round++) {
  const model = toOriginModel(file);
  const guessed = unknown.map(({ names }) => {
    const origin = guessOrigin(model, names);
    const shares = codes.map((code) => (origin ? (code === origin.code ? origin.probability : 0) : 0));
    shares[codes.length - 1] = 1 - shares.reduce((sum, value) => sum + value, 0);
    return { names, shares };
  });
  file = fitOrigin(codes, [...known, ...guessed]);
}
writeFileSync(ORIGIN_MODEL_FILE, `${JSON.stringify(file)}\n`);
console.log(
  `${codes.length - 1} municipalities: ${codes.filter(Boolean).join(' ')}; ${known.length} known, ${unknown.length} guessed`,
);

/** A text's names and the municipality it speaks of most: 0 for several or another, null for none. */
function read(text: string) {
  const analysis = analysePlaces(text, knowledge);
  const names = originNames(analysis.reading, analysis.candidates, analysis.unlisted);
  const weights = new Map<number, number>();
  let total = 0;
  let anywhere = false;
  for (const { basis, code, resolution, probability } of decidePlaces(analysis, knowledge)) {
    if (basis !== 'reading' || resolution === null) continue;
    const kind = knowledge.names.tables.entryKind[resolution.entry];
    if (kind === PLACE_KIND.FOREIGN || kind === PLACE_KIND.COUNTRY) anywhere = true;
    if (kind !== PLACE_KIND.MUNICIPALITY) continue;
    weights.set(code, (weights.get(code) ?? 0) + probability);
    total += probability;
  }
  const [most] = [...weights].sort((a, b) => b[1] - a[1]);
  const home = most === undefined ? (anywhere ? 0 : null) : most[1] / total >= MIN_SHARE ? most[0] : 0;
  return { names, home };
}
