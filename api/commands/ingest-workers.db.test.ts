import { expect, it } from 'vitest';
import { FactPage } from '#domain/fact-list.ts';
import { makeApp } from '../testing/make-app.ts';
import { describeOnBoth } from '../testing/test-database.ts';
import { createIngester } from './create-ingester.ts';

const TOWNS = ['Iguala, Gro.', 'Apatzingán, Mich.', 'Córdoba, Ver.', 'Comitán, Chis.'];
/** Invented papers; every second one tells what the one before told. */
const PAPERS = Array.from({ length: 12 }, (_, at) => {
  const town = TOWNS[(at >> 1) % TOWNS.length]!;
  const day = 3 + (at >> 1);
  return {
    path: `parte-${at}.txt`,
    bytes: new TextEncoder().encode(
      `Tarjeta informativa ${at + 1}. ${town}, a ${day + 1} de marzo de 2021.
El ${day} de marzo de 2021, en ${town}, personal militar se enfrentó con integrantes del CJNG, con saldo de ${2 + (at & 1)} agresores muertos.
En ${town} se mantienen desplegados ${100 + at} elementos de la Guardia Nacional.`,
    ),
  };
});

describeOnBoth('reading with several workers', (openDb) => {
  it('gives the same facts and ids whatever their number and the order of the papers', async () => {
    const tellings = [];
    for (const [size, papers] of [
      [1, PAPERS],
      [2, [...PAPERS].reverse()],
    ] as const) {
      const db = await openDb();
      const ingester = createIngester(db, { size });
      await ingester.ingestFiles(papers, 'Papeles');
      await ingester.close();
      const answer = await makeApp(db).request('/api/facts?limit=1000');
      const { features } = FactPage.parse(await answer.json());
      tellings.push(features.map(({ id, properties }) => `${id} ${JSON.stringify(properties)}`).sort());
    }
    expect(tellings[0]!.length).toBeGreaterThanOrEqual(10);
    expect(tellings[1]).toEqual(tellings[0]);
  });
});
