import { expect, test } from 'vitest';
import { PHONE, describePages } from './harness/pages.ts';

describePages('a phone', (open) => {
  test('shows map, sheet and slider without scrolling sideways', async () => {
    const { page, troubles } = await open('/', PHONE);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    await page.getByRole('slider', { name: 'Fin del periodo' }).waitFor();
    await page.getByRole('combobox', { name: 'Buscar un estado o municipio' }).waitFor();
    expect(troubles).toEqual([]);
  });

  test('gives a thumb 44 pixels to hold at either end of the window', async () => {
    const { page } = await open('/', { ...PHONE, map: false });
    for (const name of ['Inicio del periodo', 'Fin del periodo']) {
      const box = (await page.getByRole('slider', { name }).boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
  });

  test('opens the sheet for a place, and whole for a paper', async () => {
    const { page } = await open('/?place=30', { ...PHONE, map: false });
    await page.locator('.sheet.half').waitFor();
    await page.getByRole('link', { name: /Informe de Xalapa/ }).click();
    await page.locator('.sheet.full').waitFor();
    await page.getByText('dos tomas clandestinas').waitFor();
  });

  test('moves the sheet by its handle, with a finger and with keys', async () => {
    const { page } = await open('/', { ...PHONE, map: false });
    const handle = page.getByRole('button', { name: 'Ampliar el panel' });
    await handle.tap();
    await page.locator('.sheet.half').waitFor();
    await handle.focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('.sheet.peek').waitFor();
  });

  test('slides with a finger', async () => {
    const { page } = await open('/', { ...PHONE, map: false });
    const box = (await page.getByRole('slider', { name: 'Inicio del periodo' }).boundingBox())!;
    const touch = await page.context().newCDPSession(page);
    const y = box.y + box.height / 2;
    const at = (x: number) => [{ x, y }];
    const start = box.x + box.width / 2;
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(start) });
    for (let x = start; x < start + 150; x += 15) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^20(20|21)-/);
  });
});
