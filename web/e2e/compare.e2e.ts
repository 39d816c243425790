import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { PHONE, describePages } from './harness/pages.ts';

/** The papers against themselves: every state has both figures, whatever is read out of the papers. */
const SAME = '/?compare=x.documents~y.documents~per.place';
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const value = async (page: Page, name: string, column: number) =>
  (await row(page, name).getByRole('cell').nth(column).textContent())!.trim();

describePages('the comparison', (open) => {
  test('opens from the header, names both measures and asks nobody but the server', async () => {
    const { page, requests, troubles } = await open('/', { map: false });
    await page.getByRole('link', { name: 'Comparar', exact: true }).click();
    await page.getByRole('heading', { name: 'Comparar' }).waitFor();
    const x = page.getByRole('combobox', { name: 'Medida horizontal (x)' });
    await expect.poll(() => x.inputValue(), { timeout: 20_000 }).toBe('documents');
    await x.selectOption('incident:all');
    await expect.poll(() => new URL(page.url()).searchParams.get('compare')).toContain('x.incident.all');
    await page.goBack();
    await expect.poll(() => x.inputValue(), { timeout: 20_000 }).toBe('documents');
    const own = new URL(page.url()).origin;
    expect(requests.filter((url) => !url.startsWith(own) && !url.startsWith('blob:'))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('shows the same place in plot, table and words, by pointer and by keys', async () => {
    const { page } = await open(SAME, { map: false });
    await row(page, 'Chiapas').hover();
    const said = page.locator('.readout');
    await expect.poll(() => said.textContent(), { timeout: 10_000 }).toContain('Chiapas');
    const active = page.locator('.frame .active circle');
    expect(await active.count()).toBe(1);
    const plot = page.getByRole('listbox');
    await plot.focus();
    await page.keyboard.press('End');
    await expect.poll(() => said.textContent(), { timeout: 10_000 }).toContain('Chiapas');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => said.textContent(), { timeout: 10_000 }).not.toContain('Chiapas');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toMatch(/^\d\d$/);
    expect(new URL(page.url()).searchParams.has('compare')).toBe(true);
  });

  test('follows the time slider', async () => {
    const { page } = await open(SAME, { map: false });
    await expect.poll(() => value(page, 'Chiapas', 0), { timeout: 20_000 }).toBe('3');
    const end = page.getByRole('slider', { name: 'Fin del periodo' });
    await end.focus();
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowLeft');
    await page.getByText('De mayo de 2019 a junio de 2021').waitFor();
    await expect.poll(() => value(page, 'Chiapas', 0), { timeout: 20_000 }).toBe('1');
  });

  test('moves with the window while it is played, and asks nothing until it rests', async () => {
    const { page, requests } = await open(`${SAME}&from=2019-05&to=2019-08`, { map: false });
    await expect.poll(() => value(page, 'Chiapas', 0), { timeout: 20_000 }).toBe('0');
    await page.getByRole('combobox', { name: 'Velocidad' }).selectOption('4');
    const before = requests.length;
    await page.getByRole('button', { name: 'Reproducir' }).click();
    await expect.poll(() => value(page, 'Chiapas', 0), { timeout: 20_000 }).toBe('1');
    expect(requests.slice(before).filter((url) => url.includes('/api/'))).toEqual([]);
    await page.getByRole('button', { name: 'Pausar' }).click();
    const asked = () => requests.slice(before).filter((url) => url.includes('/api/summary/compare')).length;
    await expect.poll(asked, { timeout: 20_000 }).toBe(1);
  });

  test('saves a table that says where it comes from and what was asked', async () => {
    const { page } = await open(SAME, { map: false });
    const button = page.getByRole('button', { name: 'Descargar CSV' }).last();
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toMatch(/^atalaya-comparacion-\d{4}-\d\d-\d\d\.csv$/);
    const text = await readFile(await download.path(), 'utf8');
    const lines = text.replace('\ufeff', '').split('\n');
    expect(lines.find((line) => line.startsWith('# Cítese · Cite: Atalaya, '))).toBeDefined();
    expect(lines.find((line) => line.startsWith('# Consulta · Query: '))).toContain('compare=x.documents');
    expect(lines.filter((line) => /^\d\d,/.test(line))).toHaveLength(32);
  });

  test('fits a phone', async () => {
    const { page } = await open(SAME, { ...PHONE, map: false });
    await page.getByRole('heading', { name: 'Comparar' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('shows how much there is to read of each place, as a layer of its own', async () => {
    const { page, troubles } = await open();
    await page.getByRole('button', { name: 'Ver en el mapa' }).click();
    await page.getByRole('group', { name: 'Documentos y filas por lugar' }).waitFor();
    await page.getByText('27 estados en silencio.').waitFor();
    expect(troubles).toEqual([]);
  });
});
