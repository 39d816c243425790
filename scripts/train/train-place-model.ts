import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import { hashSet } from '#geodata/models/place-model.ts';
import { PLACE_MODEL_FILE, emptyPlaceModel, toPlaceModelFile } from '#geodata/models/read-place-model.ts';
import { collectExamples } from './collect-examples.ts';
import { commonWords } from './common-words.ts';
import { crossValidate } from './cross-validate.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { makeReportDocuments } from './make-report-documents.ts';
import { inCapitals, readSpanDocuments, withoutOverlap } from './span-document.ts';

const FOLDS = 5;
const REPORTS = 450;
/** What a case counts: news as it is, news in capitals, invented reports. */
const WEIGHT = { news: 1, capitals: 0.4, reports: 0.6 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { exclude: { type: 'string', multiple: true } },
});
const [spansFile] = positionals;
if (!spansFile) {
  console.error('usage: train-place-model.ts SPANS.jsonl [--exclude GOLD.jsonl]…');
  process.exit(2);
}
const excluded = (values.exclude ?? []).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => String((JSON.parse(line) as { text: unknown }).text)),
);
const news = withoutOverlap(readSpanDocuments(spansFile), excluded);
const common = commonWords(news.map(({ text }) => text));
const knowledge = { ...loadGazetteer(), placeModel: { ...emptyPlaceModel(), commonWords: hashSet(common) } };
const fold = (at: number) => at % FOLDS;
const examples = [
  ...news.flatMap((document, at) => collectExamples(document, knowledge, fold(at), WEIGHT.news, true)),
  ...news.flatMap((document, at) =>
    collectExamples(inCapitals(document), knowledge, fold(at), WEIGHT.capitals, false),
  ),
  ...makeReportDocuments(REPORTS).flatMap((document, at) =>
    collectExamples(document, knowledge, fold(at), WEIGHT.reports, false),
  ),
];
console.log(`${news.length} documents, ${common.length} common words, ${examples.length} examples`);
console.table(crossValidate(examples, FOLDS));
writeFileSync(
  PLACE_MODEL_FILE,
  `${JSON.stringify(toPlaceModelFile(fitLogisticRegression(examples), common))}\n`,
);
