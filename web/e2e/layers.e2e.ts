import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { FactPage } from '#domain/fact-list.ts';
import { LIGHT } from '../theme/tokens.ts';
import { PHONE, describePages, pointOf } from './harness/pages.ts';
import { sharesOf } from './harness/pixels.ts';

/** The fictional sample has facts of every kind. */
const SAMPLE = 'collection=muestra-ficticia';
const sampleUrl = () => new URL('/api/collections/muestra-ficticia', inject('serverUrl')!);

async function facts(kind: string) {
  const url = new URL(`/api/facts?${SAMPLE}&kind=${kind}&limit=500`, inject('serverUrl')!);
  return FactPage.parse(await (await fetch(url)).json()).features;
}

async function labelPoint(code: string): Promise<[number, number]> {
  const { places } = (await (await fetch(new URL('/api/places', inject('serverUrl')!))).json()) as {
    places: { code: string; labelPoint: [number, number] }[];
  };
  return places.find((place) => place.code === code)!.labelPoint;
}

const legend = (page: Page) => page.getByRole('complementary', { name: 'Leyenda' });
const strip = (page: Page) => page.getByRole('region', { name: 'Periodo' });
const at = ([longitude, latitude]: readonly number[], zoom: number) => ({
  camera: { zoom, latitude: latitude!, longitude: longitude! },
  map: `map=${zoom}/${latitude!.toFixed(4)}/${longitude!.toFixed(4)}`,
});

describePages('the layers of facts', (open) => {
  beforeAll(async () => {
    await fetch(sampleUrl(), { method: 'POST' });
  });
  afterAll(async () => {
    await fetch(sampleUrl(), { method: 'DELETE' });
  });

  test('open on what happened, and are switched by their legend, which bars and lists follow', async () => {
    const { page, requests, troubles } = await open(`/?${SAMPLE}`);
    await strip(page)
      .getByText(/\d+ incidentes/)
      .waitFor();
    await legend(page).getByText('Homicidios').waitFor();
    await legend(page).getByRole('checkbox', { name: 'Presencia' }).check();
    await strip(page)
      .getByText(/\d+ grupos presentes/)
      .waitFor();
    await legend(page).getByText('Grupos presentes por estado').waitFor();
    await legend(page).getByRole('checkbox', { name: 'Despliegues' }).check();
    await strip(page)
      .getByText(/\d+ elementos al mes/)
      .waitFor();
    await legend(page).getByText('Guardia Nacional').waitFor();
    await legend(page).getByRole('checkbox', { name: 'Documentos' }).check();
    await strip(page)
      .getByText(/\d+ documentos/)
      .waitFor();
    expect(await legend(page).getByRole('checkbox', { name: 'Presencia' }).isChecked()).toBe(false);
    expect(new URL(page.url()).searchParams.get('layer')).toBe('documents,deployment,incident');
    await page.goBack();
    await strip(page)
      .getByText(/\d+ elementos al mes/)
      .waitFor();
    const home = new URL(page.url()).origin;
    expect(requests.filter((url) => !url.startsWith(home) && !url.startsWith('blob:'))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('slide without asking the server for anything', async () => {
    const { page, requests } = await open(`/?${SAMPLE}&layer=deployment,incident,presence&from=2019&to=2019`);
    await page.locator('.fact-link').first().waitFor();
    const box = (await page.locator('.track').boundingBox())!;
    const drag = (share: number) =>
      page.mouse.move(box.x + box.width * share, box.y + box.height / 3, { steps: 20 });
    await drag(0.05);
    const before = requests.length;
    await page.mouse.down();
    await drag(0.6);
    const counted = strip(page).locator('p.window');
    const first = await counted.textContent();
    await drag(0.9);
    await expect.poll(() => counted.textContent()).not.toBe(first);
    expect(requests.slice(before)).toEqual([]);
    await page.mouse.up();
  });

  test('lead from the mark of an incident to its evidence and to the document, open at the quote', async () => {
    const [incident] = (await facts('incident')).filter(({ geometry }) => geometry !== null);
    const [longitude, latitude] = incident!.geometry!.coordinates;
    const { camera, map } = at([longitude, latitude], 9);
    const { page, troubles } = await open(`/?${SAMPLE}&layer=incident&${map}`);
    const spot = await pointOf(page, [longitude, latitude], camera);
    await page.mouse.click(spot.x, spot.y);
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBeNull();
    await page.locator('.fact-link').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('fact')).not.toBeNull();
    const evidence = page.locator('.evidence-quote').first();
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    const quote = plain((await evidence.locator('q').textContent())!);
    await evidence.click();
    const marks = page.locator('[data-quoted]');
    const mark = marks.first();
    await mark.waitFor();
    expect(quote.length).toBeGreaterThan(10);
    expect(plain((await marks.allTextContents()).join('')).slice(0, 30)).toBe(quote.slice(0, 30));
    await expect.poll(() => mark.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(800);
    expect(troubles).toEqual([]);
  });

  test('hatch an area where several chosen groups are, in the colours of both', async () => {
    const present = (await facts('presence')).map(({ properties }) => properties);
    const groupsOf = new Map<string, Set<string>>();
    for (const one of present) {
      if (one.kind !== 'presence' || one.place.code?.length !== 5 || one.ended) continue;
      const groups = groupsOf.get(one.place.code) ?? new Set<string>();
      groupsOf.set(one.place.code, groups.add(one.group));
    }
    const [code, groups] = [...groupsOf].find(([, found]) => found.size > 1)!;
    const point = await labelPoint(code);
    const { camera, map } = at(point, 10);
    const asked = [...groups].slice(0, 2).join(',');
    const { page } = await open(`/?${SAMPLE}&layer=presence&level=municipality&group=${asked}&${map}`);
    await legend(page).getByText('rayado: varios grupos a la vez').waitFor();
    const { x, y } = await pointOf(page, point, camera);
    const clip = { x: x - 60, y: y + 12, width: 120, height: 60 };
    await expect
      .poll(async () => Math.min(...(await sharesOf(page, clip, LIGHT.category.slice(0, 2)))))
      .toBeGreaterThan(0.05);
  });

  test('can be switched on a phone too', async () => {
    const { page, troubles } = await open(`/?${SAMPLE}`, PHONE);
    await legend(page).getByRole('button', { name: 'Incidentes' }).tap();
    await legend(page).getByRole('checkbox', { name: 'Despliegues' }).check();
    await strip(page)
      .getByText(/\d+ elementos al mes/)
      .waitFor();
    expect(troubles).toEqual([]);
  });
});
