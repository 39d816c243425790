import type { z } from 'zod';
import type { CollectionId } from '#domain/ids.ts';
import { DocumentId, PlaceCode } from '#domain/ids.ts';
import { MapQuery } from '#domain/map-query.ts';
import { PartialDate } from '#domain/period.ts';
import { SummaryLevel } from '#domain/summary.ts';

export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Everything a link to a view has to say. `null` is "not said": the page's own choice. */
export interface ViewState {
  readonly place: PlaceCode | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly collections: readonly CollectionId[] | null;
  /** States or municipalities whatever the zoom; null follows the zoom. */
  readonly level: SummaryLevel | null;
  readonly camera: Camera | null;
  readonly language: 'es' | 'en' | null;
  readonly document: DocumentId | null;
  /** Index of a mention of the open document. */
  readonly mention: number | null;
}

export const EMPTY_VIEW: ViewState = {
  place: null,
  from: null,
  to: null,
  collections: null,
  level: null,
  camera: null,
  language: null,
  document: null,
  mention: null,
};

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
  const collections = MapQuery.shape.collection.safeParse(params.get('collection') ?? undefined).data ?? null;
  return {
    place: read('place', PlaceCode),
    from: inOrder ? from : null,
    to: inOrder ? to : null,
    collections: collections && collections.length > 0 ? collections : null,
    level: read('level', SummaryLevel),
    camera: parseCamera(params.get('map')),
    language: params.get('lang') === 'en' ? 'en' : params.get('lang') === 'es' ? 'es' : null,
    document: read('document', DocumentId),
    mention: parseIndex(params.get('mention')),
  };
}

/** Query string of a view, `""` for the empty one; `parseView` reads the same view back. */
export function formatView(view: ViewState): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | number | null) => {
    if (value !== null) params.set(name, String(value));
  };
  put('place', view.place);
  put('from', view.from);
  put('to', view.to);
  put('collection', view.collections?.length ? view.collections.join(',') : null);
  put('level', view.level);
  put('map', view.camera && formatCamera(view.camera));
  put('document', view.document);
  put('mention', view.document === null ? null : view.mention);
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
  if (parts.length !== 3 || parts.some((part) => !/^-?\d+(\.\d+)?$/.test(part))) return null;
  const [zoom, latitude, longitude] = parts.map(Number) as [number, number, number];
  const valid = zoom >= 0 && zoom <= 24 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
  return valid ? { zoom, latitude, longitude } : null;
}

function parseIndex(text: string | null): number | null {
  return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : null;
}
