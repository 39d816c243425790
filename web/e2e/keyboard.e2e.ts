import { expect, test } from 'vitest';
import { describePages } from './harness/pages.ts';

describePages('the keyboard', (open) => {
  test('reaches the panel past everything else by the skip link', async () => {
    const { page } = await open('/', { map: false });
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Saltar al panel' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
  });

  test('finds a municipality by its name and reads its paper', async () => {
    const { page } = await open('/', { map: false });
    const search = page.getByRole('combobox', { name: 'Buscar un estado o municipio' });
    await search.focus();
    await page.keyboard.type('tapach');
    await page.getByRole('option', { name: /Tapachula/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Tapachula' }).waitFor();
    await page.getByRole('link', { name: /Tarjeta de Tapachula/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('una patrulla encontró una brecha').waitFor();
  });

  test('shows where the focus is on every stop of the way through the page', async () => {
    const { page } = await open('/', { map: false });
    await page.getByRole('link', { name: /Papel hostil/ }).waitFor();
    const unmarked: string[] = [];
    for (let stop = 0; stop < 45; stop++) {
      await page.keyboard.press('Tab');
      const bare = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const own = [focused, ...focused.querySelectorAll('*')].flatMap((one) => [
          getComputedStyle(one),
          getComputedStyle(one, '::before'),
        ]);
        const around = [focused.parentElement, focused.parentElement?.parentElement].flatMap((one) =>
          one ? [getComputedStyle(one)] : [],
        );
        const ringed = [...own, ...around].some(
          (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        );
        return ringed ? null : focused.outerHTML.slice(0, 120);
      });
      if (bare) unmarked.push(bare);
    }
    expect(unmarked).toEqual([]);
  });

  test('moves and zooms the map', async () => {
    const { page } = await open('/?map=5/20/-99');
    await page.locator('section.map canvas').focus();
    await page.keyboard.press('Equal');
    await expect
      .poll(() => Number(new URL(page.url()).searchParams.get('map')?.split('/')[0]), { timeout: 30_000 })
      .toBeGreaterThan(5);
  });
});
