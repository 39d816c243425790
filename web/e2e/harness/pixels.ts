import type { Page } from 'playwright-core';

/** Shares of a piece of the page that have each of some colours (`#rrggbb`), give or take a little. */
export async function sharesOf(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
  colours: readonly string[],
): Promise<number[]> {
  const png = await page.screenshot({ clip, animations: 'disabled' });
  // The page's own content security policy would not let it read the picture.
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(countColours, { base64: png.toString('base64'), colours });
  } finally {
    await blank.close();
  }
}

/** Runs in the page. */
async function countColours({ base64, colours }: { base64: string; colours: readonly string[] }) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return colours.map((colour) => {
    const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
    let found = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (wanted.every((value, channel) => Math.abs(data[i + channel]! - value) < 24)) found++;
    }
    return (found * 4) / data.length;
  });
}
