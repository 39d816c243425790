import type { DocumentEvidence } from '#domain/evidence.ts';
import { t } from '../../messages/language.svelte.ts';

/** Where a reader finds the passage in the original: "página 3", "hoja «Agosto», celda B7"; empty for plain text. */
export function locatorText({
  page,
  sheet,
  cell,
}: Pick<DocumentEvidence, 'page' | 'sheet' | 'cell'>): string {
  const parts = [
    page === null ? null : t('evidence.page', { page }),
    sheet === null ? null : t('evidence.sheet', { sheet }),
    cell === null ? null : t('evidence.cell', { cell }),
  ];
  return parts.filter((part) => part !== null).join(', ');
}
