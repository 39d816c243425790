import type { IngestReport, IngestedFile } from '#domain/ingest-report.ts';
import type { PlaceCode } from '#domain/ids.ts';

/** Files listed one by one; past it only those with a problem are, up to as many again. */
const MAX_LISTED = 10_000;

/** Counts what becomes of files, in constant memory however many there are. */
export class ReportBuilder {
  readonly #collection: string;
  readonly #listed: IngestedFile[] = [];
  readonly #problems: IngestedFile[] = [];
  readonly #places = new Set<PlaceCode>();
  #documents = 0;
  #stored = 0;
  #mentions = 0;
  #notPlaced = 0;
  #facts = 0;
  #failed = 0;
  #skipped = 0;
  #omitted = 0;

  constructor(collection: string) {
    this.#collection = collection;
  }

  add(
    file: IngestedFile,
    { notPlaced = 0, facts = 0, isNew = false }: { notPlaced?: number; facts?: number; isNew?: boolean } = {},
  ): void {
    if (file.problem !== null) this.#failed++;
    if (file.id !== null) this.#documents++;
    if (isNew) this.#stored++;
    this.#mentions += file.mentions;
    this.#notPlaced += notPlaced;
    this.#facts += facts;
    const list = file.problem === null ? this.#listed : this.#problems;
    if (list.length < MAX_LISTED) list.push(file);
    else this.#omitted++;
  }

  addPlaces(codes: Iterable<PlaceCode>): void {
    for (const code of codes) this.#places.add(code);
  }

  skip(): void {
    this.#skipped++;
  }

  build({ interrupted }: { interrupted: boolean }): IngestReport {
    return {
      collection: this.#collection,
      documents: this.#documents,
      stored: this.#stored,
      mentions: this.#mentions,
      places: this.#places.size,
      placeCodes: [...this.#places].toSorted(),
      notPlaced: this.#notPlaced,
      facts: this.#facts,
      failed: this.#failed,
      files: [...this.#problems, ...this.#listed],
      ...(this.#omitted > 0 ? { filesOmitted: this.#omitted } : {}),
      ...(this.#skipped > 0 ? { skipped: this.#skipped } : {}),
      ...(interrupted ? { interrupted } : {}),
    };
  }
}
