import { fileURLToPath } from 'node:url';

/** Where `vite build web` puts the page and what the server serves it from. */
export const WEB_DIST = fileURLToPath(new URL('../dist/web', import.meta.url));
