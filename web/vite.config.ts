import { defineConfig } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { CODEBOOK_PAGES, codebookPlugin } from './codebook/codebook-plugin.ts';
import { WEB_DIST } from './dist-path.ts';
import { themePlugin } from './theme/theme-plugin.ts';

/**
 * Everything the page needs comes from this build: no CDN, no inlined script or style, so that the
 * server's content security policy can be strict. In development `/api` goes to a running Atalaya.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [themePlugin(), codebookPlugin(), svelte({ configFile: false })],
  worker: { format: 'es' },
  build: {
    outDir: WEB_DIST,
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: ['index.html', ...CODEBOOK_PAGES].map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
    // A font inlined as a data: address would need a looser policy.
    assetsInlineLimit: 0,
    // MapLibre is one library of about a megabyte; splitting it further gains nothing.
    chunkSizeWarningLimit: 1200,
  },
  server: {
    host: '127.0.0.1',
    // The pages' own modules under web/api/ are asked for as /api/….ts.
    proxy: { '^/api/(?![^?]*[.]ts(?:[?]|$))': process.env.ATALAYA_API ?? 'http://127.0.0.1:8787' },
  },
});
