import { serveDecoding } from '../areas/serve-decoding.ts';
import { decodeWorld } from './decode-world.ts';

serveDecoding(decodeWorld);
