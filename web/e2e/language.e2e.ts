import { expect, test } from 'vitest';
import { describePages } from './harness/pages.ts';

describePages('the language', (open) => {
  test('changes all of the page at once and stays for the next visit', async () => {
    const { page } = await open('/', { map: false });
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.getByRole('radio', { name: 'EN' }).check({ force: true });
    await page.getByRole('heading', { level: 1, name: 'Mexico' }).waitFor();
    await page.getByText('Documents by state').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    const ends = page.getByRole('slider', { name: 'Start of the period' });
    expect(await ends.getAttribute('aria-valuetext')).toBe('May 2019');
    await page.goto(new URL('/', page.url()).href);
    await page.getByRole('heading', { level: 1, name: 'Mexico' }).waitFor();
  });

  test('of a link wins over the one kept from before', async () => {
    const { page } = await open('/?lang=en', { map: false });
    await page.getByRole('heading', { level: 1, name: 'Mexico' }).waitFor();
  });
});
