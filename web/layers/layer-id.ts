import { z } from 'zod';

/** Subjects the map can show, in the order they are offered: documents, and the three kinds of fact. */
export const LAYERS = ['documents', 'presence', 'deployment', 'incident'] as const;
export const LayerId = z.enum(LAYERS);
export type LayerId = z.infer<typeof LayerId>;

/** Layers that colour the areas themselves: only one of them fits at a time. */
const COLOURING: readonly LayerId[] = ['documents', 'presence'];

/**
 * Layers after one is switched on or off. The one switched on comes first: bars and lists speak of it.
 * The last one stays, and of those that colour areas only the newest.
 */
export function toggleLayer(shown: readonly LayerId[], toggled: LayerId): readonly LayerId[] {
  if (shown.includes(toggled)) {
    const rest = shown.filter((id) => id !== toggled);
    return rest.length > 0 ? rest : shown;
  }
  const fitting = shown.filter((id) => !(COLOURING.includes(id) && COLOURING.includes(toggled)));
  return [toggled, ...fitting];
}
