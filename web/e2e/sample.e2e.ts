import { expect, test } from 'vitest';
import { describePages } from './harness/pages.ts';

describePages('the fictional sample', (open) => {
  test('is told from real papers everywhere, never counted with them, and goes with one click', async () => {
    const { page } = await open('/', { map: false });
    await page.evaluate(() => fetch('/api/collections/muestra-ficticia', { method: 'POST' }));
    await page.reload();
    await page.getByText('Los documentos inventados nunca se cuentan junto con los reales').waitFor();
    expect(await page.getByText('Muestra ficticia: hechos inventados').count()).toBe(0);

    await page.getByRole('checkbox', { name: /Muestra ficticia/ }).check();
    const banner = page.getByText('Muestra ficticia: hechos inventados en lugares reales');
    await banner.waitFor();
    expect(await page.getByRole('checkbox', { name: /Papeles de prueba/ }).isChecked()).toBe(false);
    await page.locator('.document-link').filter({ hasText: 'Ficticio' }).first().click();
    await page.getByText('Documento ficticio: los hechos son inventados').waitFor();
    await page.goBack();

    await page.getByRole('button', { name: 'Quitar la muestra' }).click();
    const dialog = page.getByRole('dialog', { name: '¿Quitar la muestra ficticia?' });
    await dialog.getByRole('button', { name: 'Cancelar' }).click();
    await banner.waitFor();
    await page.getByRole('button', { name: 'Quitar la muestra' }).click();
    await dialog.getByRole('button', { name: 'Quitar la muestra' }).click();
    await banner.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /Tarjeta de Tapachula/ }).waitFor();
  });
});
