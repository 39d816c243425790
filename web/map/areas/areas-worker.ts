import { decodeAreas } from './decode-areas.ts';
import { serveDecoding } from './serve-decoding.ts';

serveDecoding(decodeAreas);
