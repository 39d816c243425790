import { createHash } from 'node:crypto';
import type { DatasetEvidence, DocumentEvidence } from '#domain/evidence.ts';
import type { Deployment, Estimate, Fact, FactPlace, Incident, Presence } from '#domain/fact.ts';
import type { DocumentId, FactId, GroupId, PlaceCode } from '#domain/ids.ts';
import type { WherePrecision } from '#domain/precision.ts';
import type { DocumentToStore } from '../commands/document-to-store.ts';
import { makeDocument, makePeriod } from './make-document.ts';

/** An id that is the same for the same word. */
export function factId(word: string): FactId {
  return createHash('sha256').update(word).digest('hex').slice(0, 32) as FactId;
}

export function exactly(value: number): Estimate {
  return { low: value, best: value, high: value };
}

/** A municipality, state or country; with a point, a known site in it. */
export function makeFactPlace(code: string | null, point: [number, number] | null = null): FactPlace {
  const precision = code === null || code === '00' ? 6 : code.length === 2 ? 4 : point ? 1 : 3;
  return { code: code as PlaceCode | null, name: null, point, wherePrecision: precision as WherePrecision };
}

export function makeEvidence(given: Partial<DocumentEvidence> = {}): DocumentEvidence {
  return {
    source: 'document',
    documentId: '0'.repeat(64) as DocumentId,
    passage: 0,
    page: null,
    sheet: null,
    cell: null,
    start: 0,
    end: 10,
    quote: 'Hubo un enfrentamiento.',
    rule: 'test',
    extractor: 'test-1',
    confidence: 0.8,
    ...given,
  };
}

export function makeDatasetEvidence(rowId: string): DatasetEvidence {
  return { source: 'dataset', dataset: 'datos', version: '1', rowId, citation: 'Datos de prueba, 1.' };
}

let made = 0;
const base = <F extends Fact>(given: Partial<F>) => ({
  id: given.id ?? factId(`fact ${++made}`),
  place: makeFactPlace('16012'),
  period: makePeriod('2021-08-12'),
  status: 'candidate' as const,
  confidence: 0.8,
  extractor: 'test-1',
  evidence: [makeEvidence()],
});

const NO_CASUALTIES = { killed: null, injured: null, detained: null };

/** An armed clash of 12 August 2021 in one municipality; numbers of dead and the like in `casualties`. */
export function makeIncident(
  given: Partial<Omit<Incident, 'casualties'>> & { casualties?: Partial<Incident['casualties']> } = {},
): Incident {
  return {
    ...base<Incident>({ id: given.id }),
    kind: 'incident',
    type: 'armed_clash',
    ownTerm: null,
    groups: [],
    casualtiesBySide: {},
    seizures: [],
    ...given,
    casualties: { ...NO_CASUALTIES, ...given.casualties },
  };
}

export function makeDeployment(given: Partial<Deployment> = {}): Deployment {
  return {
    ...base<Deployment>({ id: given.id }),
    kind: 'deployment',
    force: 'sedena',
    mission: 'fuel',
    headcount: exactly(100),
    unit: null,
    ...given,
  };
}

export function makePresence(given: Partial<Presence> = {}): Presence {
  return {
    ...base<Presence>({ id: given.id }),
    kind: 'presence',
    group: 'cjng' as GroupId,
    basis: 'stated',
    period: makePeriod('2021'),
    ended: false,
    latestEvidence: null,
    ...given,
  };
}

/**
 * A document that tells these facts: each gets the document's own evidence, and an id of document and
 * place in it, as the pipeline gives.
 */
export function makeTelling(
  path: string,
  facts: readonly Fact[],
  given: Partial<DocumentToStore> = {},
): DocumentToStore {
  const document = makeDocument({ path, ...given });
  return {
    ...document,
    facts: facts.map((fact, index) => ({
      ...fact,
      id: factId(`${document.id} ${index}`),
      evidence: fact.evidence.map((each) =>
        each.source === 'document' ? { ...each, documentId: document.id } : each,
      ),
    })),
  };
}
