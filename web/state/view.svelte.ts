import { EMPTY_VIEW, VIEW_PARAMETERS, formatView, parseView } from './view-state.ts';
import type { ViewState } from './view-state.ts';

/**
 * The view as the address bar has it. A step a reader may want to undo is pushed, so that back and
 * forward retrace it; what changes all the time (camera, time window) replaces.
 */
export class View {
  #state = $state.raw<ViewState>(EMPTY_VIEW);
  readonly #extra: URLSearchParams;
  /** Grows when the reader goes back or forward: then the address leads and the map follows. */
  arrivals = $state(0);

  constructor() {
    this.#state = parseView(location.search);
    this.#extra = unknownParameters(location.search);
    window.addEventListener('popstate', () => {
      this.#state = parseView(location.search);
      this.arrivals += 1;
    });
  }

  get current(): ViewState {
    return this.#state;
  }

  /** Address of the view with some of it changed: what a link to it points at. */
  href(change: Partial<ViewState>): string {
    return this.#address(this.#after(change));
  }

  go(change: Partial<ViewState>): void {
    this.#write(change, 'pushState');
  }

  replace(change: Partial<ViewState>): void {
    this.#write(change, 'replaceState');
  }

  #write(change: Partial<ViewState>, how: 'pushState' | 'replaceState'): void {
    const next = this.#after(change);
    const address = this.#address(next);
    if (address === this.#address(this.#state)) return;
    this.#state = next;
    history[how](null, '', address);
  }

  /** A point belongs to the place it was picked in: with another place it goes. */
  #after(change: Partial<ViewState>): ViewState {
    return { ...this.#state, ...('place' in change && { at: null }), ...change };
  }

  #address(view: ViewState): string {
    const query = formatView(view);
    const extra = this.#extra.toString();
    const joined = extra && (query ? `${query}&${extra}` : `?${extra}`);
    return location.pathname + (joined || query);
  }
}

/** Parameters that are not the view's (`render=fast` of a test) stay in the address. */
function unknownParameters(search: string): URLSearchParams {
  const others = [...new URLSearchParams(search)].filter(([name]) => !VIEW_PARAMETERS.includes(name));
  return new URLSearchParams(others);
}
