import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import type { Gazetteer } from '#geodata/load-gazetteer.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { guessOrigin } from '#geodata/models/origin-model.ts';
import type { OriginModel } from '#geodata/models/origin-model.ts';
import { NO_ORIGIN, ORIGIN_MODEL_FILE, toOriginModel } from '#geodata/models/read-origin-model.ts';
import type { OriginModelFile } from '#geodata/models/read-origin-model.ts';
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
/** Times all texts are read again with what was learnt. */
const PASSES = 3;

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
const gazetteer = loadGazetteer();
const news = withoutOverlap(readSpanDocuments(spansFile), excluded);
const reports = makeReportDocuments(REPORTS);
let file = learn(NO_ORIGIN);
for (let pass = 1; pass < PASSES; pass++) file = learn(toOriginModel(file));
writeFileSync(ORIGIN_MODEL_FILE, `${JSON.stringify(file)}\n`);

/** Learns from all texts, read with what is known of their origin so far. */
function learn(originModel: OriginModel): OriginModelFile {
  const knowledge = { ...gazetteer, originModel };
  const papers = news.map(({ text }) => read(text, knowledge));
  const invented = reports.map(({ text }) => ({ ...read(text, knowledge), home: 0 }));
  const homes = new Map<number, number>();
  for (const { home } of papers) if (home) homes.set(home, (homes.get(home) ?? 0) + 1);
  const large = [...homes].filter(([, count]) => count >= MIN_CLASS).map(([code]) => code);
  const codes = [...large.sort((a, b) => a - b), 0];
  const known = [...papers.filter(({ home }) => home !== null), ...invented].map(({ names, home }) => {
    const own = codes.includes(home ?? 0) ? (home ?? 0) : 0;
    return { names, shares: codes.map((code) => Number(code === own)) };
  });
  const unknown = papers.filter(({ home }) => home === null);
  let model = fitOrigin(codes, known);
  for (let round = 0; round < ROUNDS; round++) {
    const opened = toOriginModel(model);
    const guessed = unknown.map(({ names }) => {
      const origin = guessOrigin(opened, names);
      const shares = codes.map((code) => (origin && code === origin.code ? origin.probability : 0));
      shares[codes.length - 1] = 1 - shares.reduce((sum, value) => sum + value, 0);
      return { names, shares };
    });
    model = fitOrigin(codes, [...known, ...guessed]);
  }
  console.log(
    `municipalities ${codes.filter(Boolean).join(' ')}; ${known.length} known, ${unknown.length} guessed`,
  );
  return model;
}

/** A text's names and the municipality it speaks of most: 0 for several or another, null for none. */
function read(text: string, knowledge: Gazetteer) {
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
