/**
 * Something the server has: idle, loading, ready or failed, never an empty stand-in. While it loads
 * again the earlier data stays to be looked at; a newer `load` makes an older one's answer void.
 */
export class Resource<T> {
  status = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  data = $state.raw<T | null>(null);
  error = $state.raw<unknown>(null);
  /** Grows with every answer, also with one that says the same as the one before. */
  version = $state(0);
  #request: ((signal: AbortSignal) => Promise<T>) | null = null;
  #abort: AbortController | null = null;

  /** Starts a request and forgets the one under way. */
  load(request: (signal: AbortSignal) => Promise<T>): void {
    this.#request = request;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.status = 'loading';
    this.error = null;
    request(abort.signal).then(
      (data) => {
        if (abort.signal.aborted) return;
        this.data = data;
        this.version += 1;
        this.status = 'ready';
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        this.error = error;
        this.status = 'failed';
      },
    );
  }

  retry = (): void => {
    if (this.#request) this.load(this.#request);
  };

  /** Back to idle: nothing shown, nothing under way. */
  clear(): void {
    this.#abort?.abort();
    this.#request = null;
    this.data = null;
    this.error = null;
    this.status = 'idle';
  }
}
