import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { PHONE, describePages } from './harness/pages.ts';

const INTERACTIVE = new Set(
  'button link textbox searchbox combobox checkbox radio slider switch tab menuitem option'.split(' '),
);

/** Roles of what can be used but has no name, by Chromium's own accessibility tree. */
async function nameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const used = nodes.filter((node) => !node.ignored && INTERACTIVE.has(String(node.role?.value)));
  expect(used.length).toBeGreaterThan(10);
  return used
    .filter((node) => !String(node.name?.value ?? '').trim())
    .map((node) => String(node.role?.value));
}

describePages('names for those who do not see the page', (open) => {
  test.each([
    ['the whole', '/', {}],
    ['a place', '/?place=07', {}],
    ['in English', '/?lang=en', {}],
    ['on a phone', '/?place=07', PHONE],
  ])('everything that can be used has one: %s', async (_, path, options) => {
    const { page } = await open(path, { ...options, map: false });
    await page.locator('.document-link').first().waitFor();
    expect(await nameless(page)).toEqual([]);
  });

  test.each(['pane=filters', 'pane=groups', 'pane=review', 'pane=claims', 'about=cjng'])(
    'everything that can be used has one: %s',
    async (what) => {
      const { page, troubles } = await open(`/?${what}`, { map: false });
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await nameless(page)).toEqual([]);
      expect(troubles).toEqual([]);
    },
  );

  test('everything that can be used has one: a document', async () => {
    const { page } = await open('/?place=07', { map: false });
    await page.getByRole('link', { name: /Tarjeta de Tapachula/ }).click();
    await page.locator('[data-mention]').first().waitFor();
    expect(await nameless(page)).toEqual([]);
  });

  test('the page has its landmarks and one first heading', async () => {
    const { page } = await open('/', { map: false });
    for (const role of ['banner', 'main', 'search'] as const) {
      expect(await page.getByRole(role).count(), role).toBeGreaterThan(0);
    }
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Mapa de hechos y documentos' }).count()).toBeGreaterThan(
      0,
    );
  });
});
