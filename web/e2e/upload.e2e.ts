import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describePages } from './harness/pages.ts';

const PAPER = {
  name: 'subido.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Papel inventado para la prueba de subida. En Colima, Colima, no pasó nada.'),
};

/** Drops a file on the page, as a hand would. */
async function drop(page: Page, file: typeof PAPER): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, type, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type }));
      return data;
    },
    { name: file.name, type: file.mimeType, text: file.buffer.toString() },
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await page.getByText('Suelte para añadir a Atalaya').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

describePages('adding documents', (open) => {
  test('reads chosen files, names each that could not be read, and shows the new ones', async () => {
    const { page, troubles } = await open('/', { map: false });
    await page.getByRole('button', { name: 'Añadir documentos' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Añadir documentos' });
    await dialog.getByRole('textbox', { name: /Colección/ }).fill('Subida de prueba');
    await dialog
      .locator('input[type=file]')
      .setInputFiles([PAPER, { name: 'vacio.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }]);
    await dialog.getByText('1 documento nuevo, 1 no se pudo leer').waitFor();
    await dialog.getByText('vacio.txt').waitFor();
    await dialog.getByRole('button', { name: 'Ver en el mapa' }).click();
    await page.getByRole('link', { name: /subido/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('collection')).toBe('subida-de-prueba');
    expect(troubles).toEqual([]);

    await fetch(new URL('/api/collections/subida-de-prueba', page.url()), { method: 'DELETE' });
  });

  test('takes what is dropped anywhere on the page', async () => {
    const { page } = await open('/', { map: false });
    await drop(page, PAPER);
    const dialog = page.getByRole('dialog', { name: 'Añadir documentos' });
    await dialog.getByText('1 documento nuevo').waitFor();
    await fetch(new URL('/api/collections/mis-documentos', page.url()), { method: 'DELETE' });
  });
});
