import type { MarkedCollection } from '../chain/record-mark';
import type { Stored } from '../database';

/** Days of a marked record, as the record itself says them. */
export interface RecordDays {
  /** When it came to be; one from before there were marks gets its own from a migration, whatever was done with it meanwhile. */
  readonly begun?: string;
  /** On which day's seal it is listed as it is now; absent where it is listed by none. */
  readonly listed?: string;
}

type Raw = Readonly<Record<string, unknown>>;

const DAY = /^\d{4}-\d{2}-\d{2}/;
const dayOf = (value: unknown): string | undefined => (typeof value === 'string' ? DAY.exec(value)?.[0] : undefined);
const partOf = (value: unknown): Raw => (typeof value === 'object' && value !== null ? value as Raw : {});
const firstOf = (events: unknown): unknown => (Array.isArray(events) ? partOf(events[0]).at : undefined);

function eventsOf(text: unknown): unknown {
  try {
    return partOf(JSON.parse(String(text))).events;
  } catch {
    // What cannot be read is told for that.
    return undefined;
  }
}

function moments(collection: MarkedCollection, stored: Stored): readonly [begun: unknown, listed: unknown] {
  switch (collection) {
    case 'requests': return [stored.submittedAt, stored.key];
    case 'items': {
      const { state, key } = partOf(stored.shelf);
      return [firstOf(eventsOf(stored.text)), state === 'published' || state === 'withdrawn' ? key : undefined];
    }
    case 'yearReports': return [firstOf(stored.events), stored.changedAt];
    case 'reports': return [stored.publishedAt, stored.changedKey];
  }
}

export function recordDays(collection: MarkedCollection, stored: Stored): RecordDays {
  const [begun, listed] = moments(collection, stored).map(dayOf);
  return { ...(begun !== undefined && { begun }), ...(listed !== undefined && { listed }) };
}
