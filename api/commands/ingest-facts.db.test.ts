import { afterAll, beforeAll, expect, it } from 'vitest';
import { ClaimPage } from '#domain/claim.ts';
import { FactDetail } from '#domain/fact-detail.ts';
import { FactPage } from '#domain/fact-list.ts';
import { MissionsSummary } from '#domain/missions-summary.ts';
import type { AppType } from '../app.ts';
import type { Database } from '../database/database.ts';
import { listCollections } from '../queries/list-collections.ts';
import { makeApp } from '../testing/make-app.ts';
import { describeOnBoth } from '../testing/test-database.ts';
import { createIngester } from './create-ingester.ts';
import type { Ingester } from './create-ingester.ts';

/** The figures of August 2021 as newspapers published them from the ministry's papers. */
const DEPLOYED = {
  migration: 13_663,
  peacebuilding: 16_419,
  eradication: 3_887,
  elections: 2_600,
  fuel: 1_969,
  airspace: 982,
  customs: 873,
};

const TABLE = `DESPLIEGUE OPERATIVO NACIONAL DE LA SECRETARÍA DE LA DEFENSA NACIONAL
Agosto de 2021

Operación | Efectivos
Plan de Migración y Desarrollo | 13,663
Construcción de paz | 16,419
Erradicación e intercepción | 3,887
Proceso electoral | 2,600
Mercado ilícito de combustibles | 1,969
Protección del espacio aéreo | 982
Aduanas | 873
TOTAL NACIONAL | 82,393
`;

/** Two invented papers that tell the same invented clash, and one that denies another. */
const CARD = `Tarjeta informativa. Buenavista, Mich., a 13 de agosto de 2021.
El 12 de agosto de 2021, en el municipio de Buenavista, Mich., integrantes del Cártel Jalisco Nueva Generación se enfrentaron con personal militar, con saldo de 3 agresores muertos.`;
const REPORT = `Informe semanal, 16 de agosto de 2021.
El 12 de agosto de 2021 en Buenavista, Michoacán, hubo un enfrentamiento entre personal militar e integrantes del CJNG; murieron 4 agresores.`;
/** Two sentences of the kind newspapers wrote about the papers. */
const PRESS = `10 October 2022.
The army counted at least 70 criminal groups in Veracruz, Guerrero, Oaxaca, Chiapas, Tabasco, Campeche, Yucatán and Quintana Roo.
The government deploys seven times more soldiers to detain migrants than to fight fuel theft.`;
const QUIET = 'Novedades del 12 de agosto de 2021: en Tixtla, Gro., no se registraron enfrentamientos.';

describeOnBoth('ingesting papers', (openDb) => {
  let app: AppType;
  let ingester: Ingester;
  let db: Database;
  const files = Object.entries({
    'despliegue.txt': TABLE,
    'tarjeta.txt': CARD,
    'informe.txt': REPORT,
    'novedades.txt': QUIET,
    'prensa.txt': PRESS,
  }).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));

  beforeAll(async () => {
    db = await openDb();
    app = makeApp(db);
    ingester = createIngester(db, { size: 1 });
  });
  afterAll(() => ingester.close());
  const facts = async (query: string) =>
    FactPage.parse(await (await app.request(`/api/facts?${query}`)).json());

  it('reports the facts they tell, the same when they are met again', async () => {
    const report = await ingester.ingestFiles(files, 'Papeles');
    expect(report).toMatchObject({ documents: 5, failed: 0 });
    expect(report.facts).toBeGreaterThanOrEqual(10);
    const again = await ingester.ingestFiles(files, 'Papeles');
    expect(again).toMatchObject({ documents: 5, stored: 0, facts: report.facts });
  });

  it('tells the troops by mission, and the total beside them', async () => {
    const { features } = await facts('kind=deployment&place=00&from=2021-08&to=2021-08');
    const stated = features.map(({ properties: fact }) =>
      fact.kind === 'deployment' ? [fact.mission, fact.headcount?.best] : [],
    );
    for (const mission of Object.entries(DEPLOYED)) expect(stated).toContainEqual(mission);
    expect(stated).toContainEqual(['other', 82_393]);
    expect(stated).toHaveLength(8);
  });

  it('answers that seven times more troops are sent for migrants than for fuel, as the table has it', async () => {
    const response = await app.request('/api/summary/missions?force=sedena&from=2021-08&to=2021-08');
    const { missions, total, ratios } = MissionsSummary.parse(await response.json());
    expect(Object.fromEntries(missions.map(({ mission, mean }) => [mission, mean]))).toEqual(DEPLOYED);
    expect(total.mean).toBe(82_393);
    const ratio = ratios.find(({ of, to }) => of === 'migration' && to === 'fuel')?.ratio;
    console.log('migration / fuel, from the text of the table through the API:', ratio);
    expect(ratio?.toFixed(1)).toBe('6.9');
  });

  it('keeps what the press claims as claims, with their states, and makes no incident of them', async () => {
    const { claims } = ClaimPage.parse(await (await app.request('/api/claims')).json());
    expect(claims).toMatchObject([
      { kind: 'count', value: 70, document: { title: expect.any(String) as string } },
      { kind: 'ratio', value: 7, terms: ['migration', 'fuel'] },
    ]);
    expect(claims[0]?.codes.toSorted()).toEqual(['04', '07', '12', '20', '23', '27', '30', '31']);
    const { features } = await facts('kind=incident');
    expect(features.map(({ properties: fact }) => fact.place.code)).toEqual(['16012']);
  });

  it('leaves no collection behind when no file could be read', async () => {
    const bytes = new Uint8Array([0x4d, 0x5a, 0x90, 0x00, 0x03, 0, 0, 0]);
    const report = await ingester.ingestFiles([{ path: 'programa.exe', bytes }], 'Vacía');
    expect(report).toMatchObject({ documents: 0, failed: 1 });
    expect((await listCollections(db)).map(({ title }) => title)).toEqual(['Papeles']);
  });

  it('makes one incident of what two papers tell, with both passages', async () => {
    const { features } = await facts('kind=incident&type=armed_clash');
    expect(features).toHaveLength(1);
    const response = await app.request(`/api/facts/${features[0]!.id}`);
    const { fact, sources } = FactDetail.parse(await response.json());
    expect(sources.map(({ document }) => document?.path).sort()).toEqual(['informe.txt', 'tarjeta.txt']);
    expect(fact).toMatchObject({
      place: { code: '16012' },
      period: { from: '2021-08-12', to: '2021-08-12' },
      groups: [{ group: 'cjng' }],
      casualties: { killed: { low: 3, high: 4 } },
    });
    for (const { document, evidence } of sources)
      for (const each of evidence) {
        const text = files.find(({ path }) => path === document?.path)?.bytes;
        if (each.source !== 'document') throw new Error('papers have passages');
        expect(new TextDecoder().decode(text).slice(each.start, each.end)).toBe(each.quote);
      }
  });

  it('marks the presence it derives from them as derived, once', async () => {
    const { features } = await facts('kind=presence&basis=derived&group=cjng');
    expect(features).toMatchObject([
      { properties: { basis: 'derived', sources: 1, period: { from: '2021' } } },
    ]);
  });
});
