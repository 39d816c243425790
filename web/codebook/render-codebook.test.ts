import { describe, expect, test } from 'vitest';
import { renderCodebook } from './render-codebook.ts';

const same = (href: string) => href;

describe('renderCodebook', () => {
  test('gives headings ids without accents and lists the second level', () => {
    const { title, sections, html } = renderCodebook('# Libro\n\n## Precisión del lugar\n\n### Menor', same);
    expect(title).toBe('Libro');
    expect(sections).toEqual([{ id: 'precision-del-lugar', text: 'Precisión del lugar' }]);
    expect(html).toContain('<h2 id="precision-del-lugar">Precisión del lugar</h2>');
  });

  test('frames tables so that a narrow screen can scroll them', () => {
    const { html } = renderCodebook('| a | b |\n| --- | --- |\n| 1 | `x` |', same);
    expect(html).toContain(
      '<div class="table" tabindex="0"><table><thead><tr><th>a</th><th>b</th></tr></thead>',
    );
    expect(html).toContain('<td><code>x</code></td>');
  });

  test('leads links to other files where the pages have them', () => {
    const { html } = renderCodebook('[In English](CODEBOOK.en.md)', () => './codebook.html');
    expect(html).toContain('<a href="./codebook.html">In English</a>');
  });

  test('leaves out the marks of generated tables', () => {
    expect(renderCodebook('<!-- table: forces -->\n\ntext', same).html).not.toContain('&lt;!--');
  });
});
