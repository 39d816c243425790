import type { Block } from '../../structure/structure.ts';
import type { PlaceSlot } from '../masked.ts';
import type { EventDate } from './date-event.ts';
import type { EventDraft } from './event-draft.ts';

/** A sentence that waits, as it may only lend a place or a day. */
export interface Lender {
  readonly block: Block;
  /** Whether it may say more of an event than where or when it was, as the story stands now. */
  mayAdd(): boolean;
  /** Reads all that it says. */
  read(): void;
  /** Takes the story where it says, and nothing else. */
  lendPlace(): void;
  /** The day it puts the story on. */
  lentDate(): EventDate | null;
}

/** What earlier sentences lend to the next: where and when the story is, and its last event. */
export class Story {
  last: EventDraft | null = null;
  private lastPlace: PlaceSlot | null = null;
  private lastDate: EventDate | null = null;
  /** Sentences after the last that was read. */
  private waiting: Lender[] = [];
  /** Sentences of earlier blocks whose place, or whose day, nobody has asked for. */
  private unreadPlaces: Lender[] = [];
  private unreadDates: Lender[] = [];

  get place(): PlaceSlot | null {
    const unread = this.unreadPlaces;
    if (unread.length > 0) {
      this.unreadPlaces = [];
      for (const one of unread) one.lendPlace();
    }
    return this.lastPlace;
  }

  get date(): EventDate | null {
    while (this.unreadDates.length > 0) {
      const date = this.unreadDates.pop()!.lentDate();
      if (date) this.goOn(date);
    }
    return this.lastDate;
  }

  /** The story goes on in a place; a state says less than what is known. */
  goTo(place: PlaceSlot): void {
    if (place.code.length > 2) {
      this.unreadPlaces = [];
      this.lastPlace = place;
    } else if (this.place === null) this.lastPlace = place;
  }

  goOn(date: EventDate): void {
    this.unreadDates = [];
    this.lastDate = date;
  }

  wait(one: Lender): void {
    this.waiting.push(one);
  }

  /** Reads what waits before a sentence of a block: of earlier blocks, where nothing may add to an event, only when asked. */
  catchUp(block: Block): void {
    const { waiting } = this;
    if (waiting.length === 0) return;
    this.waiting = [];
    const all = waiting.some((one) => one.block !== block && one.mayAdd());
    for (const one of waiting)
      if (all || one.block === block) one.read();
      else {
        this.unreadPlaces.push(one);
        this.unreadDates.push(one);
      }
  }
}
