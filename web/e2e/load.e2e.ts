import { expect, test } from 'vitest';
import { PAPER_COUNT } from './harness/papers.ts';
import { describePages } from './harness/pages.ts';

describePages('the page', (open) => {
  test('loads from its own server alone, without an error, and shows what was read', async () => {
    const { page, requests, troubles } = await open();
    await page.getByRole('heading', { level: 1, name: 'México' }).waitFor();
    await page.getByText(`${PAPER_COUNT} documentos`).first().waitFor();
    await page.getByRole('link', { name: /Tarjeta de Tapachula/ }).waitFor();
    const home = new URL(page.url()).origin;
    expect(requests.filter((url) => !url.startsWith(home) && !url.startsWith('blob:'))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('paints states by their documents and leaves silent ones as paper', async () => {
    const { page } = await open();
    const legend = page.getByRole('complementary', { name: 'Leyenda' });
    await legend.getByText('Sin documentos').waitFor();
    await legend.getByText('1 documento sin fecha').waitFor();
    const states = page.getByRole('main').locator('section').filter({ hasText: 'Estados' }).first();
    await expect.poll(() => states.getByRole('link').first().textContent()).toMatch(/Chiapas.*3/s);
    await page.getByText('27 estados sin documentos').waitFor();
  });

  test('works under the content security policy it is served with', async () => {
    const { page } = await open();
    const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const styled = await page.evaluate(() => document.querySelectorAll('[onclick],script:not([src])').length);
    expect(styled).toBe(0);
  });
});
