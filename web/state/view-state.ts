import { z } from 'zod';
import type { CollectionId } from '#domain/ids.ts';
import { DocumentId, FactId, GroupId, PlaceCode } from '#domain/ids.ts';
import { MapQuery } from '#domain/map-query.ts';
import { PartialDate } from '#domain/period.ts';
import { SummaryLevel } from '#domain/summary.ts';
import { LayerId } from '../layers/layer-id.ts';
import { FILTER_PARAMETERS, NO_FILTER, filterParameters, parseFilter } from './view-filter.ts';
import type { ViewFilter } from './view-filter.ts';

export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** A stretch of a document's text: UTF-16 offsets, end exclusive. */
export interface Quote {
  readonly start: number;
  readonly end: number;
}

export const PANES = ['filters', 'groups', 'claims', 'review'] as const;
export const Pane = z.enum(PANES);
export type Pane = z.infer<typeof Pane>;

export const COLOURINGS = ['force', 'mission'] as const;
export const Colouring = z.enum(COLOURINGS);
export type Colouring = z.infer<typeof Colouring>;

/** Everything a link to a view has to say. `null` is "not said": the page's own choice. */
export interface ViewState {
  /** What the map shows, the one that bars and lists speak of first. */
  readonly layers: readonly LayerId[] | null;
  readonly place: PlaceCode | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly collections: readonly CollectionId[] | null;
  readonly filter: ViewFilter;
  /** States or municipalities whatever the zoom; null follows the zoom. */
  readonly level: SummaryLevel | null;
  /** What the colours of deployments tell. */
  readonly colour: Colouring | null;
  readonly camera: Camera | null;
  readonly language: 'es' | 'en' | null;
  readonly document: DocumentId | null;
  /** Index of a mention of the open document. */
  readonly mention: number | null;
  /** Passage of the open document that says so. */
  readonly quote: Quote | null;
  readonly fact: FactId | null;
  /** The group whose page is open. */
  readonly about: GroupId | null;
  /** Point whose facts are listed: longitude, latitude. */
  readonly at: readonly [number, number] | null;
  readonly pane: Pane | null;
  /** Settings of the comparison, as it writes them itself; empty for its own choice, null when it is closed. */
  readonly compare: string | null;
}

export const EMPTY_VIEW: ViewState = {
  layers: null,
  place: null,
  from: null,
  to: null,
  collections: null,
  filter: NO_FILTER,
  level: null,
  colour: null,
  camera: null,
  language: null,
  document: null,
  mention: null,
  quote: null,
  fact: null,
  about: null,
  at: null,
  pane: null,
  compare: null,
};

/** Closes whatever lies over the panel of the place. */
export const NOTHING_OPEN = {
  document: null,
  mention: null,
  quote: null,
  fact: null,
  about: null,
  at: null,
  pane: null,
  compare: null,
} as const satisfies Partial<ViewState>;

/** Parameters that belong to the view; others in an address are left alone. */
export const VIEW_PARAMETERS: readonly string[] = [
  ...'layer place from to collection level colour map document mention quote fact about at pane'.split(' '),
  ...['compare', 'lang'],
  ...FILTER_PARAMETERS,
];

/**
 * Reads a query string. The names are those of the API's one query (`MapQuery`), so that an address
 * can be turned into a request by hand. What is not understood is left out, never guessed.
 */
export function parseView(search: string): ViewState {
  const params = new URLSearchParams(search);
  const read = <S extends z.ZodType>(name: string, schema: S): z.output<S> | null =>
    schema.safeParse(params.get(name) ?? undefined).data ?? null;
  const from = read('from', PartialDate);
  const to = read('to', PartialDate);
  const inOrder = !from || !to || from.slice(0, to.length) <= to;
  const collections = read('collection', MapQuery.shape.collection);
  const layers = z.array(LayerId).safeParse(params.get('layer')?.split(',')).data ?? null;
  return {
    layers: layers && [...new Set(layers)],
    place: read('place', PlaceCode),
    from: inOrder ? from : null,
    to: inOrder ? to : null,
    collections: collections && collections.length > 0 ? collections : null,
    filter: parseFilter(params),
    level: read('level', SummaryLevel),
    colour: read('colour', Colouring),
    camera: parseCamera(params.get('map')),
    language: params.get('lang') === 'en' ? 'en' : params.get('lang') === 'es' ? 'es' : null,
    document: read('document', DocumentId),
    mention: parseIndex(params.get('mention')),
    quote: parseQuote(params.get('quote')),
    fact: read('fact', FactId),
    about: read('about', GroupId),
    at: parsePoint(params.get('at')),
    pane: read('pane', Pane),
    compare: parseSettings(params.get('compare')),
  };
}

/** Query string of a view, `""` for the empty one; `parseView` reads the same view back. */
export function formatView(view: ViewState): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | number | null | undefined) => {
    if (value != null) params.set(name, String(value));
  };
  put('layer', view.layers?.join(','));
  put('place', view.place);
  put('from', view.from);
  put('to', view.to);
  put('collection', view.collections?.length ? view.collections.join(',') : null);
  for (const [name, value] of Object.entries(filterParameters(view.filter))) put(name, value);
  put('level', view.level);
  put('colour', view.colour);
  put('map', view.camera && formatCamera(view.camera));
  put('pane', view.pane);
  put('compare', view.compare);
  put('at', view.at && `${trim(view.at[0], 5)},${trim(view.at[1], 5)}`);
  put('about', view.about);
  put('fact', view.fact);
  put('document', view.document);
  if (view.document !== null) {
    put('mention', view.mention);
    put('quote', view.quote && `${view.quote.start}-${view.quote.end}`);
  }
  put('lang', view.language);
  const text = params.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return text && `?${text}`;
}

/** `zoom/latitude/longitude`, rounded to what a screen can show. */
function formatCamera({ zoom, latitude, longitude }: Camera): string {
  return `${trim(zoom, 2)}/${trim(latitude, 4)}/${trim(longitude, 4)}`;
}

function trim(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

function parseCamera(text: string | null): Camera | null {
  const parts = text?.split('/') ?? [];
  if (parts.length !== 3 || !parts.every(isDecimal)) return null;
  const [zoom, latitude, longitude] = parts.map(Number) as [number, number, number];
  const valid = zoom >= 0 && zoom <= 24 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
  return valid ? { zoom, latitude, longitude } : null;
}

function parsePoint(text: string | null): ViewState['at'] {
  const parts = text?.split(',') ?? [];
  if (parts.length !== 2 || !parts.every(isDecimal)) return null;
  const [longitude, latitude] = parts.map(Number) as [number, number];
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 ? [longitude, latitude] : null;
}

/** Words without anything that an address would have to code. */
function parseSettings(text: string | null): string | null {
  return text !== null && /^[\w.,~-]{0,400}$/.test(text) ? text : null;
}

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function parseIndex(text: string | null): number | null {
  return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : null;
}

function parseQuote(text: string | null): Quote | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
  return start !== undefined && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : null;
}
