import type { FactKind } from '#domain/fact.ts';
import type { FactFeature } from '#domain/fact-list.ts';
import { getFacts } from '../../api/facts-client.ts';
import type { FactScope } from '../../api/facts-client.ts';
import { Resource } from '../../state/resource.svelte.ts';

interface Loaded {
  readonly features: readonly FactFeature[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** A list of facts of one kind that grows page by page; a new scope begins it anew. */
export class FactPages {
  readonly pages = new Resource<Loaded>();
  readonly #limit: number;
  #asked: { readonly kind: FactKind; readonly scope: FactScope } | null = null;

  constructor(limit = 30) {
    this.#limit = limit;
  }

  show(kind: FactKind, scope: FactScope): void {
    if (this.#asked && this.#asked.kind !== kind) this.pages.clear();
    this.#asked = { kind, scope };
    this.pages.load((signal) => getFacts(kind, scope, { cursor: null, limit: this.#limit }, signal));
  }

  more = (): void => {
    const asked = this.#asked;
    const shown = this.pages.data;
    if (!asked || !shown?.nextCursor) return;
    const { kind, scope } = asked;
    this.pages.load(async (signal) => {
      const page = await getFacts(kind, scope, { cursor: shown.nextCursor, limit: this.#limit }, signal);
      return { ...page, total: shown.total, features: [...shown.features, ...page.features] };
    });
  };
}
