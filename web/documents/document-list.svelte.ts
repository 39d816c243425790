import type { DocumentSummary } from '#domain/document.ts';
import { getDocuments } from '../api/client.ts';
import type { Scope } from '../api/client.ts';
import { Resource } from '../state/resource.svelte.ts';

interface Loaded {
  readonly documents: readonly DocumentSummary[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** A list that grows page by page; a new scope begins it anew. */
export class DocumentList {
  readonly pages = new Resource<Loaded>();
  #scope: Scope | null = null;

  show(scope: Scope): void {
    this.#scope = scope;
    this.pages.load((signal) => getDocuments(scope, null, signal));
  }

  more = (): void => {
    const scope = this.#scope;
    const shown = this.pages.data;
    if (!scope || !shown?.nextCursor) return;
    this.pages.load(async (signal) => {
      const page = await getDocuments(scope, shown.nextCursor, signal);
      return { ...page, documents: [...shown.documents, ...page.documents] };
    });
  };
}
