import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { PHONE, describePages } from './harness/pages.ts';

/** Invented papers about real places and groups: one clash, a deployment told twice, an unknown name. */
const PAPERS = [
  {
    title: 'Parte de Buenavista',
    date: '2021-08-12',
    text: 'Buenavista, Michoacán, a 12 de agosto de 2021.\n\nEl 12 de agosto de 2021, en Buenavista, Michoacán, se enfrentaron integrantes del CJNG y de Los Viagras; hubo tres muertos.\n\nEl grupo delictivo "Los de la Sierra Alta" cobra extorsiones a transportistas en Apatzingán, Michoacán.',
  },
  {
    title: 'Tabla de la Guardia',
    date: '2021-08-20',
    text: 'En agosto de 2021 la Guardia Nacional desplegó 1,969 elementos en Chiapas para contención de migrantes.\n\nHay siete veces más soldados para detener migrantes que para combatir el robo de combustible.',
  },
  {
    title: 'Nota sobre la Guardia',
    date: '2021-08-25',
    text: 'La Guardia Nacional desplegó en agosto de 2021 a 1,969 elementos en Chiapas para contención de migrantes.',
  },
];
const HERE = 'collection=hechos-de-prueba';

describePages('facts', (open) => {
  const server = inject('serverUrl')!;
  // Away again before other files count what is there.
  beforeAll(async () => {
    const form = new FormData();
    form.set('collection', 'Hechos de prueba');
    const lines = PAPERS.map((paper) => JSON.stringify(paper)).join('\n');
    form.append('files', new File([lines], 'hechos.jsonl', { type: 'application/jsonl' }));
    const response = await fetch(`${server}/api/documents`, { method: 'POST', body: form });
    expect(response.status, await response.text()).toBe(200);
  });
  afterAll(async () => {
    const removed = await fetch(`${server}/api/collections/hechos-de-prueba`, { method: 'DELETE' });
    expect(removed.ok).toBe(true);
  });

  test('lead from the list to the sentence that says so, and back', async () => {
    const { page, troubles } = await open(`/?${HERE}&place=16`, { map: false });
    const line = page.getByRole('list', { name: 'Incidentes' }).getByRole('link', { name: /Enfrentamiento/ });
    await line.getByText('3 muertos').waitFor();
    await line.click();
    const fact = page.getByRole('article', { name: 'Hecho' });
    await fact.getByText('Solo se sabe el municipio.').waitFor();
    await fact.getByText('12 de agosto de 2021').first().waitFor();
    await fact.getByRole('link', { name: /se enfrentaron/ }).click();
    const reader = page.getByRole('article', { name: 'Documento' });
    await reader.locator('[data-quoted]').first().waitFor();
    const quoted = await reader.locator('[data-quoted]').allTextContents();
    expect(quoted.join('')).toContain('Buenavista, Michoacán, se enfrentaron integrantes del CJNG');
    expect(quoted.join('')).not.toContain('Sierra Alta');
    expect(new URL(page.url()).searchParams.get('quote')).toMatch(/^\d+-\d+$/);
    await reader.getByRole('link', { name: 'Volver al hecho' }).click();
    await fact.getByRole('link', { name: 'Volver', exact: true }).click();
    await expect.poll(() => line.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(troubles).toEqual([]);
  });

  test('are chosen by group, found by any alias, and the choice is a chip and an address', async () => {
    const { page, troubles } = await open(`/?${HERE}&pane=filters`, { map: false });
    await page.getByText('1 incidente ·').waitFor();
    await page.getByRole('combobox', { name: 'Buscar un grupo por nombre o alias' }).fill('sinaloa');
    await page.getByRole('option', { name: /^Cártel de Sinaloa/ }).click();
    await page.getByText('0 incidentes ·').waitFor();
    expect(new URL(page.url()).searchParams.get('group')).toBe('cartel-de-sinaloa');
    await page.getByRole('link', { name: 'Volver', exact: true }).click();
    await page.getByText('Ningún hecho de esta clase').waitFor();
    await page.getByRole('button', { name: 'Quitar: Cártel de Sinaloa' }).click();
    await page.getByRole('link', { name: /Enfrentamiento/ }).waitFor();
    expect(new URL(page.url()).searchParams.has('group')).toBe(false);
    expect(troubles).toEqual([]);
  });

  test('told by two papers come apart and together again', async () => {
    const { page, troubles } = await open(`/?${HERE}&layer=deployment&place=07`, { map: false });
    await page.getByRole('link', { name: /Guardia Nacional · Migración/ }).click();
    const fact = page.getByRole('article', { name: 'Hecho' });
    await fact.getByText('Se tomó por el mismo hecho').waitFor();
    await fact.getByRole('button', { name: 'Separar esta fuente' }).click();
    await fact.getByText('La fuente quedó como hecho aparte.').waitFor();
    await fact.getByRole('button', { name: 'Deshacer la separación' }).click();
    await fact.getByRole('button', { name: 'Separar esta fuente' }).waitFor();
    expect(troubles).toEqual([]);
  });

  test('rejected ones leave the lists and can be brought back', async () => {
    const { page, troubles } = await open(`/?${HERE}&place=16`, { map: false });
    await page.getByRole('link', { name: /Enfrentamiento/ }).click();
    const fact = page.getByRole('article', { name: 'Hecho' });
    await fact.getByRole('textbox', { name: /Por qué/ }).fill('Es el mismo de la semana pasada.');
    await fact.getByRole('button', { name: 'Rechazar' }).click();
    await fact.getByText('No se muestra ni se cuenta.').waitFor();
    await fact.getByText('Es el mismo de la semana pasada.').waitFor();
    await fact.getByRole('link', { name: 'Volver', exact: true }).click();
    await page.getByText('Ningún hecho de esta clase').waitFor();
    await page.goBack();
    await fact.getByRole('button', { name: 'Deshacer' }).click();
    await fact.getByRole('button', { name: 'Verificar' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: /Enfrentamiento/ }).waitFor();
    expect(troubles).toEqual([]);
  });

  test('names no catalogue has are merged into a group, and that is taken back', async () => {
    const { page, troubles } = await open(`/?${HERE}&pane=review`, { ...PHONE, map: false });
    const name = page.getByRole('article', { name: 'Los de la Sierra Alta' });
    await name.getByRole('button', { name: 'Unir a otro' }).click();
    await name.getByRole('combobox').fill('familia mich');
    await page.getByRole('option', { name: /^La Familia Michoacana/ }).click();
    await page.getByText('es ahora otro nombre del grupo elegido').waitFor();
    await name.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await name.waitFor();
    expect(troubles).toEqual([]);
  });

  test('are kept as a table that says where each is from', async () => {
    const { page } = await open(`/?${HERE}&place=16`, { map: false });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).first().click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toMatch(/^atalaya-incident-\d{4}-\d\d-\d\d\.csv$/);
    expect(text).toContain('# Atalaya');
    expect(text).toContain('# Parte de Buenavista (SHA-256');
    expect(text).toMatch(/armed_clash,.*16012,Buenavista/);
  });

  test('of a group stand on its page by state and year, asked for once', async () => {
    const { page, requests, troubles } = await open(`/?${HERE}&pane=groups`, { map: false });
    await page.getByRole('searchbox', { name: 'Buscar un grupo por nombre o alias' }).fill('cjng');
    await page.getByRole('link', { name: /Cártel Jalisco Nueva Generación.*1 incidente/s }).click();
    const group = page.getByRole('article', { name: 'Grupo' });
    await group.getByRole('row', { name: /Michoacán/ }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => url.includes('/api/groups/cjng')).length).toBe(1);
    await group.getByRole('link', { name: 'Ver en el mapa' }).click();
    await page.getByRole('button', { name: 'Quitar: Cártel Jalisco Nueva Generación' }).waitFor();
    expect(troubles).toEqual([]);
  });

  test('leave statistical sentences apart, with their quote', async () => {
    const { page, troubles } = await open(`/?${HERE}&pane=claims&lang=en`, { map: false });
    const pane = page.getByRole('article', { name: 'Claims' });
    await pane.getByText('× 7').waitFor();
    await pane.getByRole('link', { name: /siete veces más soldados/ }).click();
    await page.locator('[data-quoted]').first().waitFor();
    expect(troubles).toEqual([]);
  });
});
