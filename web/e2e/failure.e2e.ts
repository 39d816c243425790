import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describePages } from './harness/pages.ts';

/** Makes an address of the API fail until `heal` is called. */
function breaking(pattern: string) {
  let broken = true;
  return {
    heal: () => (broken = false),
    beforeLoad: (page: Page) =>
      page.route(pattern, (route) =>
        broken
          ? route.fulfill({
              status: 503,
              contentType: 'application/problem+json',
              body: JSON.stringify({ type: 'about:blank', title: 'Not available now', status: 503 }),
            })
          : route.continue(),
      ),
  };
}

describePages('a failed request', (open) => {
  test('for the counts never looks like an empty map, and can be tried again', async () => {
    const { heal, beforeLoad } = breaking('**/api/summary/cube*');
    const { page } = await open('/', { beforeLoad });
    const alert = page.getByRole('alert').filter({ hasText: 'No se pudo contar' });
    await alert.waitFor();
    await alert.getByText('(503)').waitFor();
    expect(await page.getByText('Sin documentos', { exact: true }).count()).toBe(0);
    expect(await page.getByText('estados sin documentos').count()).toBe(0);
    heal();
    await alert.getByRole('button', { name: 'Reintentar' }).click();
    await page.getByText('Sin documentos', { exact: true }).waitFor();
    await alert.waitFor({ state: 'detached' });
  });

  test('for the facts never looks like there were none, and can be tried again', async () => {
    const { heal, beforeLoad } = breaking('**/api/facts.arrow*');
    const { page } = await open('/', { beforeLoad });
    const alert = page.getByRole('alert').filter({ hasText: 'No se pudo contar' });
    await alert.getByText('(503)').waitFor();
    heal();
    await alert.getByRole('button', { name: 'Reintentar' }).click();
    await alert.waitFor({ state: 'detached' });
    await page.getByText('7 documentos').first().waitFor();
  });

  test('for the list never looks like an empty list', async () => {
    const { heal, beforeLoad } = breaking('**/api/documents?*');
    const { page } = await open('/?place=07', { beforeLoad, map: false });
    const alert = page.getByRole('alert').filter({ hasText: 'No se pudo cargar la lista' });
    await alert.waitFor();
    expect(await page.getByText('Ningún documento nombra este lugar').count()).toBe(0);
    heal();
    await alert.getByRole('button', { name: 'Reintentar' }).click();
    await page.getByRole('link', { name: /Tarjeta de Tapachula/ }).waitFor();
  });

  test('for a document that does not exist says so', async () => {
    const { page } = await open(`/?document=${'0'.repeat(64)}`, { map: false });
    await page.getByRole('alert').filter({ hasText: 'No se pudo abrir el documento' }).waitFor();
  });

  test('for a place that does not exist says so', async () => {
    const { page } = await open('/?place=32999', { map: false });
    await page.getByRole('alert').filter({ hasText: 'No hay ningún lugar con la clave 32999' }).waitFor();
  });

  test('that reaches nobody says that the server does not answer', async () => {
    const { page } = await open('/?place=07', {
      map: false,
      beforeLoad: (one) => one.route('**/api/documents?*', (route) => route.abort()),
    });
    await page.getByRole('alert').filter({ hasText: 'El servidor no responde' }).waitFor();
  });
});
