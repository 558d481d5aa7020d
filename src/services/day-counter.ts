/** The calendar of this phone, as far as replies bring it up to date. */
export interface DayCounter {
  /** 日历版本 it counts by. */
  readonly edition: () => string;
  /** @param only the edition that is wanted; others are left aside @returns whether they were taken over */
  readonly adopt: (notices: unknown, only?: string) => boolean;
}

let counter: DayCounter | undefined;

/** The calendar says that it is there; only pages that count days carry it, and lists of what the cloud has counted do not. */
export const countDaysBy = (calendar: DayCounter): void => { counter = calendar; };

/** What counts days on this phone; absent until a page that does was opened. */
export const dayCounter = (): DayCounter | undefined => counter;
