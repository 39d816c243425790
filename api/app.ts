import { OpenAPIHono } from '@hono/zod-openapi';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { readDatasetVersion } from '#api/queries/read-dataset-version.ts';
import type { Context } from './context.ts';
import { invalidInput, problem, problemOf, problemResponse } from './error-response.ts';
import { cacheByDataset } from './http/cache-by-dataset.ts';
import { serveWebFiles } from './http/serve-web-files.ts';
import { areaRoutes } from './routes/areas.ts';
import { boundaryRoutes } from './routes/boundaries.ts';
import { collectionRoutes } from './routes/collections.ts';
import { compareRoutes } from './routes/compare.ts';
import { coverageRoutes } from './routes/coverage.ts';
import { documentRoutes } from './routes/documents.ts';
import { factRoutes } from './routes/facts.ts';
import { groupRoutes } from './routes/groups.ts';
import { healthRoutes } from './routes/health.ts';
import { indicatorRoutes } from './routes/indicators.ts';
import { missionRoutes } from './routes/missions.ts';
import type { Ingester } from './commands/create-ingester.ts';
import { openApiRoutes } from './routes/openapi.ts';
import { placeRoutes } from './routes/places.ts';
import { summaryRoutes } from './routes/summary.ts';
import { uploadRoutes } from './routes/upload.ts';
import { refuseCrossSite } from './security/refuse-cross-site.ts';
import { refuseNul } from './security/refuse-nul.ts';
import { requireKnownHost } from './security/require-known-host.ts';
import { securityHeaders } from './security/security-headers.ts';
import { PROGRAM_VERSION } from './version.ts';

export interface AppOptions {
  /** Reads and keeps what is uploaded. */
  readonly ingester: Pick<Ingester, 'ingestFiles' | 'ingestSample'>;
  /** Folder of the built pages; null serves the API alone. */
  readonly webDirectory?: string | null;
  /** Token of the data's lock file: lifts the count limit of uploads that carry it. */
  readonly handOverToken?: string | null;
}

/**
 * The whole server as a `fetch`: guards, then cached reads, then the routes, then the pages. Every
 * error of whatever kind leaves through `problemOf`.
 */
export function createApp(context: Context, options: AppOptions) {
  const { config, database, log } = context;
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalidInput(result.target, result.error);
    },
  });
  app.use(securityHeaders());
  app.use(requireKnownHost(ownHosts(config)));
  app.use(refuseNul());
  app.use('/api/*', refuseCrossSite());
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        problemResponse(problem('method-not-allowed', `${c.req.path} takes ${methods.join(', ')}`), {
          allow: methods.join(', '),
        }),
    }),
  );
  if (options.webDirectory) app.use(serveWebFiles(options.webDirectory));
  app.use(
    '/api/*',
    cacheByDataset({
      readDatasetVersion: () => readDatasetVersion(database),
      programVersion: PROGRAM_VERSION,
    }),
  );
  app.notFound((c) => problemResponse(problem('not-found', `there is nothing at ${c.req.path}`)));
  app.onError((error) =>
    problemResponse(
      problemOf(error, (id, surprise) =>
        log.error(surprise instanceof Error ? (surprise.stack ?? surprise.message) : String(surprise), {
          id,
        }),
      ),
    ),
  );

  const routes = app
    .route('/', healthRoutes(context))
    .route('/', boundaryRoutes())
    .route('/', placeRoutes(context))
    .route('/', documentRoutes(context))
    .route('/', uploadRoutes(options.ingester, options.handOverToken ?? null))
    .route('/', collectionRoutes(context, options.ingester))
    .route('/', factRoutes(context))
    .route('/', groupRoutes(context))
    .route('/', summaryRoutes(context))
    .route('/', compareRoutes(context))
    .route('/', missionRoutes(context))
    .route('/', areaRoutes(context))
    .route('/', coverageRoutes(context))
    .route('/', indicatorRoutes(context));
  openApiRoutes(app);
  return routes;
}

/** The address it listens on is its own too, unless that is "every address". */
function ownHosts({ host, hosts }: Context['config']): readonly string[] {
  if (host === '0.0.0.0' || host === '::') return hosts;
  return [...hosts, host.includes(':') ? `[${host}]` : host];
}

/** What `hc<AppType>()` of the pages is made of. */
export type AppType = ReturnType<typeof createApp>;
