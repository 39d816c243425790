import { documents } from './documents.ts';
import type { ThematicLayer } from './thematic-layer.ts';

/** Every subject of the map, in the order they are drawn and offered. */
export const THEMATIC_LAYERS: readonly ThematicLayer[] = [documents];
