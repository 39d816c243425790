import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { analysePlaces } from '../../api/pipeline/places/analyse-places.ts';
import type { PlaceKnowledge } from '../../api/pipeline/places/analyse-places.ts';
import { SIGN } from '../../api/pipeline/places/candidate.ts';
import { FeatureList, nameFeatures, unlistedFeatures } from '../../api/pipeline/places/features.ts';
import type { Example } from './logistic-regression.ts';
import type { SpanDocument } from './span-document.ts';

/** Marks that begin so are addresses: a town's name inside is no mark of the town. */
const ADDRESS =
  /^(?:la |el |las |los )?(?:colonias?|col\.|calles?|avenidas?|av\.|bulevar|boulevard|blvd|callej[oó]n|fraccionamiento|privada|calzada|cruce de)/i;
/** Marks of institutions: a state's name inside is no mark of the state. */
const INSTITUTION =
  /^(?:el |la )?(?:instituto|universidad|colegio|secretar|gobierno|c[aá]mara|procuradur|fiscal|tecnol)/i;

/** What a document teaches: every candidate, with whether people marked it. */
export function collectExamples(
  document: SpanDocument,
  knowledge: PlaceKnowledge,
  fold: number,
  weight: number,
  withUnlisted: boolean,
): Example[] {
  const analysis = analysePlaces(document.text, knowledge);
  const { reading, candidates, unlisted, resolutions } = analysis;
  const { stream } = reading;
  const list = new FeatureList();
  const examples: Example[] = [];
  candidates.forEach((candidate, at) => {
    if (candidate.signs & SIGN.IN_STREET) return;
    const start = stream.start[candidate.from]!;
    const end = stream.end[candidate.to - 1]!;
    const mark = document.spans.find(([from, to]) => start < to && from < end);
    const marked = mark ? document.text.slice(...mark) : '';
    if (mark && ADDRESS.test(marked) && start > mark[0] + 3) return;
    const isState = knowledge.names.tables.entryKind[resolutions[at]!.entry] === PLACE_KIND.STATE;
    nameFeatures(reading, candidate, resolutions[at]!, list);
    examples.push({
      features: list.ids.slice(0, list.count),
      positive: mark !== undefined && !(isState && INSTITUTION.test(marked)),
      weight,
      fold,
    });
  });
  if (!withUnlisted) return examples;
  for (const place of unlisted) {
    const start = stream.start[place.from]!;
    const end = stream.end[place.to - 1]!;
    unlistedFeatures(reading, place, list);
    examples.push({
      features: list.ids.slice(0, list.count),
      positive: document.spans.some(([from, to]) => start < to && from < end),
      weight,
      fold,
    });
  }
  return examples;
}
