import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describePages } from './harness/pages.ts';

const THUMBS = { start: 'Inicio del periodo', end: 'Fin del periodo', window: 'Mover el periodo' };
const thumb = (page: Page, which: keyof typeof THUMBS) => page.getByRole('slider', { name: THUMBS[which] });
const words = (page: Page, which: keyof typeof THUMBS) => thumb(page, which).getAttribute('aria-valuetext');

/** Drags from one share of the track's width to another, in many small steps. */
async function drag(page: Page, from: number, to: number, release = true): Promise<void> {
  const box = (await page.locator('.track').boundingBox())!;
  const y = box.y + box.height / 3;
  await page.mouse.move(box.x + box.width * from, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * to, y, { steps: 25 });
  if (release) await page.mouse.up();
}

describePages('the time slider', (open) => {
  test('says its ends in words', async () => {
    const { page } = await open('/', { map: false });
    await thumb(page, 'start').waitFor();
    expect(await words(page, 'start')).toBe('mayo de 2019');
    expect(await words(page, 'end')).toBe('marzo de 2022');
    expect(await words(page, 'window')).toBe('de mayo de 2019 a marzo de 2022');
  });

  test('asks the server nothing while it is dragged, and for the list once when it is let go', async () => {
    const { page, requests } = await open();
    await page.getByRole('link', { name: /Informe de Xalapa/ }).waitFor();
    const before = requests.length;
    await drag(page, 0.5, 0.85, false);
    await expect.poll(() => words(page, 'window')).toContain('2020');
    await page.getByText('La lista se actualiza al soltar el periodo').waitFor();
    expect(requests.slice(before)).toEqual([]);
    await page.mouse.up();
    await page.getByRole('link', { name: /Informe de Xalapa/ }).waitFor({ state: 'detached' });
    const after = requests.slice(before).filter((url) => url.includes('/api/'));
    expect(after.map((url) => new URL(url).pathname)).toEqual(['/api/documents']);
    expect(new URL(after[0]!).searchParams.get('from')).toMatch(/^20\d\d-\d\d$/);
  });

  test('counts by what the window holds and says what has no date', async () => {
    const { page } = await open('/?from=2021-08&to=2021-09', { map: false });
    const strip = page.getByRole('region', { name: 'Periodo' });
    await strip.getByText('2 documentos').waitFor();
    await strip.getByText('1 sin fecha, fuera del periodo').waitFor();
    await page.getByRole('button', { name: 'Todo el periodo' }).click();
    await strip.getByText('7 documentos').waitFor();
    await strip.getByText('con 1 sin fecha').waitFor();
    expect(new URL(page.url()).searchParams.has('from')).toBe(false);
  });

  test('obeys arrows, Page Up and Page Down, Home and End', async () => {
    const { page } = await open('/?from=2020-01&to=2020-12', { map: false });
    await thumb(page, 'start').focus();
    await page.keyboard.press('ArrowRight');
    expect(await words(page, 'start')).toBe('febrero de 2020');
    await page.keyboard.press('Home');
    expect(await words(page, 'start')).toBe('mayo de 2019');
    await thumb(page, 'end').focus();
    await page.keyboard.press('PageUp');
    expect(await words(page, 'end')).toBe('diciembre de 2021');
    await page.keyboard.press('End');
    expect(await words(page, 'end')).toBe('marzo de 2022');
    await page.keyboard.press('ArrowLeft');
    await thumb(page, 'start').focus();
    await page.keyboard.press('PageUp');
    await thumb(page, 'window').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await words(page, 'window')).toBe('de abril de 2020 a enero de 2022');
  });

  test('moves by whole quarters when the step is a quarter', async () => {
    const { page } = await open('/?from=2020-02&to=2020-11', { map: false });
    await page.getByRole('combobox', { name: 'Paso' }).selectOption({ label: 'Trimestre' });
    expect(await words(page, 'window')).toBe('de enero de 2020 a diciembre de 2020');
    await thumb(page, 'end').focus();
    await page.keyboard.press('ArrowRight');
    expect(await words(page, 'end')).toBe('marzo de 2021');
  });

  test('plays and pauses with the space bar, without a request while it plays', async () => {
    const { page, requests } = await open('/?from=2019-05&to=2019-08');
    await page.getByRole('combobox', { name: 'Velocidad' }).selectOption('4');
    await page.getByRole('link', { name: /Informe de Xalapa/ }).waitFor();
    const before = requests.length;
    await thumb(page, 'window').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pausar' }).waitFor();
    await expect.poll(() => words(page, 'start'), { timeout: 20_000 }).toBe('septiembre de 2019');
    expect(requests.slice(before)).toEqual([]);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Reproducir' }).waitFor();
  });

  test('draws a new window where there was none', async () => {
    const { page } = await open();
    await drag(page, 0.25, 0.5);
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^20(19|20)-/);
    expect(await words(page, 'start')).toMatch(/(2019|2020)$/);
    expect(await words(page, 'end')).toMatch(/2020$/);
  });
});
