import { expect, test } from 'vitest';
import { describePages, drawn, pointOf } from './harness/pages.ts';

const CAMERA = { zoom: 5, latitude: 18, longitude: -95 };
const AT_CAMERA = '/?map=5/18/-95';
const IN_CHIAPAS = [-92.6, 16.4] as const;
const IN_THE_PACIFIC = [-96, 14.2] as const;

describePages('from the map to the passage', (open) => {
  test('a click on a state opens its papers, a paper opens at the place that is named', async () => {
    const { page, troubles } = await open(AT_CAMERA);
    const { x, y } = await pointOf(page, IN_CHIAPAS, CAMERA);
    await page.mouse.click(x, y);
    await page.getByRole('heading', { level: 1, name: 'Chiapas' }).waitFor();
    expect(new URL(page.url()).searchParams.get('place')).toBe('07');
    await page.getByRole('link', { name: /Tarjeta de Tapachula/ }).click();
    const reader = page.getByRole('article', { name: 'Documento' });
    await reader.getByText('una patrulla encontró una brecha').waitFor();
    const marked = reader.locator('[data-mention][aria-pressed="true"]');
    expect(await marked.textContent()).toContain('Tapachula');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(troubles).toEqual([]);
  });

  test('says on demand why a name was taken for a place, and steps to the next', async () => {
    const { page } = await open('/?place=07', { map: false });
    await page.getByRole('link', { name: /Tarjeta de Tapachula/ }).click();
    const inspector = page.getByRole('complementary', { name: 'Mención' });
    await inspector.getByText('Tapachula, Chiapas', { exact: true }).waitFor();
    await inspector.getByText('Por qué').click();
    await inspector.getByText('Confianza').waitFor();
    expect(await inspector.getByText(/\d+\s?%/).count()).toBeGreaterThan(0);
    const first = new URL(page.url()).searchParams.get('mention');
    await inspector.getByRole('button', { name: 'Mención siguiente' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('mention')).not.toBe(first);
  });

  test('going back retraces the steps and going forward repeats them', async () => {
    const { page } = await open();
    await page
      .getByRole('link', { name: /Veracruz/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Veracruz' }).waitFor();
    await page.getByRole('link', { name: /Informe de Xalapa/ }).click();
    await page.getByText('dos tomas clandestinas').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Veracruz' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'México' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Veracruz' }).waitFor();
  });

  test('an address brings back place, window, camera, level and document', async () => {
    const { page } = await open('/?place=07&from=2021-08&to=2021-09&level=municipality&map=7/16.5/-92.5');
    await page.getByRole('heading', { level: 1, name: 'Chiapas' }).waitFor();
    await page.getByRole('link', { name: /Novedades de Tuxtla/ }).click();
    await page.getByText('puesto de revisión').waitFor();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await drawn(page);
    await page.getByText('puesto de revisión').waitFor();
    await page.getByText('de agosto de 2021 a septiembre de 2021').waitFor();
    expect(await page.getByRole('radio', { name: 'Municipios' }).isChecked()).toBe(true);
    expect(page.url()).toBe(address);
  });

  test('going back also brings back where the map was', async () => {
    const { page } = await open('/?map=5/20/-99');
    await page.getByRole('combobox', { name: 'Buscar un estado o municipio' }).fill('tapachula');
    await page.getByRole('option', { name: /Tapachula/ }).click();
    await expect
      .poll(() => Number(new URL(page.url()).searchParams.get('map')?.split('/')[0]), { timeout: 30_000 })
      .toBeGreaterThan(6);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('map')).toBe('5/20/-99');
    await page.getByText('Documentos por estado').waitFor();
  });

  test('a click on the sea goes back to the whole', async () => {
    const { page } = await open(`${AT_CAMERA}&place=07`);
    await page.getByRole('heading', { level: 1, name: 'Chiapas' }).waitFor();
    const { x, y } = await pointOf(page, IN_THE_PACIFIC, CAMERA);
    await page.mouse.click(x, y);
    await page.getByRole('heading', { level: 1, name: 'México' }).waitFor();
  });

  test('shows what a paper holds as text, never as a page', async () => {
    const { page } = await open('/?place=31', { map: false });
    await page.getByRole('link', { name: /Papel hostil/ }).click();
    const reader = page.getByRole('article', { name: 'Documento' });
    await reader.getByText('<script>window.hacked = true</script>').waitFor();
    expect(await reader.locator('script, img').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});
