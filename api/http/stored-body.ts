import { chooseEncoding } from './choose-encoding.ts';
import type { Encoding } from './choose-encoding.ts';
import { encodeBody, isCompressible, LEAST_BYTES_TO_ENCODE } from './encode-body.ts';

/** An answer kept in memory, with its coded forms as they are asked for. */
export interface StoredBody {
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: Map<Encoding, Promise<Uint8Array>>;
  /** Bytes of the plain form. */
  readonly size: number;
  readonly quality: number;
}

/** Keeps `bytes`; `headers` go out with every answer. `quality`: see `encodeBody`. */
export function storeBody(
  bytes: Uint8Array,
  contentType: string,
  headers: Record<string, string> = {},
  quality = 5,
): StoredBody {
  return {
    contentType,
    headers,
    bodies: new Map([['identity', Promise.resolve(bytes)]]),
    size: bytes.byteLength,
    quality,
  };
}

/** Answers with the best form for the request; each form is coded once. */
export async function answerStoredBody(
  stored: StoredBody,
  request: { readonly acceptEncoding: string | undefined; readonly ifNoneMatch: string | undefined },
): Promise<Response> {
  const headers = new Headers({ ...stored.headers, vary: 'Accept, Accept-Encoding' });
  const etag = stored.headers['etag'];
  if (etag !== undefined && isListedEtag(request.ifNoneMatch, etag)) {
    return new Response(null, { status: 304, headers });
  }
  const encodable = stored.size >= LEAST_BYTES_TO_ENCODE && isCompressible(stored.contentType);
  const encoding = encodable ? chooseEncoding(request.acceptEncoding) : 'identity';
  const body = await bodyIn(stored, encoding);
  headers.set('content-type', stored.contentType);
  headers.set('content-length', String(body.byteLength));
  if (encoding !== 'identity') headers.set('content-encoding', encoding);
  return new Response(body as Uint8Array<ArrayBuffer>, { headers });
}

/** Weak comparison of RFC 9110 §13.1.2: any listed tag is ours. */
export function isListedEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag));
}

async function bodyIn(stored: StoredBody, encoding: Encoding): Promise<Uint8Array> {
  const kept = stored.bodies.get(encoding);
  if (kept) return kept;
  const plain = await (stored.bodies.get('identity') as Promise<Uint8Array>);
  const coded = encodeBody(plain, encoding, stored.quality);
  stored.bodies.set(encoding, coded);
  return coded;
}
