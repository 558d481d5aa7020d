import { recordMark, type MarkedCollection } from '../chain/record-mark';
import type { Migration } from './migration';

/** The moment of the last event of a year's report. */
function changedAt({ events }: Readonly<Record<string, unknown>>): { readonly changedAt?: string } {
  const last: unknown = Array.isArray(events) ? events[events.length - 1] : undefined;
  return typeof last === 'object' && last !== null && 'at' in last && typeof last.at === 'string' ? { changedAt: last.at } : {};
}

/** 更正等申请, 主动公开的信息, 年报的编写: records from before there were marks, and reports from before they said when they changed. */
export const recordsMarked: Migration = {
  number: 4, about: '更正等申请、主动公开的信息、年报的编写：封口', collections: ['requests', 'items', 'yearReports'] satisfies MarkedCollection[],
  moved: (document, { blind }, _at, collection) => {
    // One that has a mark is changed by nobody but whoever writes it.
    if (document.mark !== undefined) return undefined;
    const whole = { ...document, ...(collection === 'yearReports' && document.changedAt === undefined && changedAt(document)) };
    return { ...whole, mark: recordMark(blind, collection as MarkedCollection, document._id, whole) };
  },
};
