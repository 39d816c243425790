/** Entry of a benchmark worker: TypeScript needs its loader before anything else is read. */
import '@oxc-node/core/register';

await import('./analyze-worker.ts');
