import type { Instant } from '@/domain/calendar/instant';
import { increment, type Transaction } from '../database';
import { numberKey } from './numbers';

/**
 * The next number of a series inside the write that uses it, so that a series has no gap at all: a write that is undone gives
 * its number back. Rivals meet and one tries again, so only for series that are used a few times a day.
 */
export async function nextSerial(transaction: Transaction, series: string, itemId: string, at: Instant): Promise<number> {
  const [counters, log] = [transaction.collection('counters'), transaction.collection('numberLog')];
  for (;;) {
    const stored = await counters.change({ _id: series }, { value: increment() });
    if (!stored) await counters.add({ _id: series, value: 1, settledTo: 0, seen: 0, seenAt: at });
    const value = stored ? Number(stored.value) : 1;
    if (await log.get(numberKey({ series, value }))) continue;
    await log.add({ _id: numberKey({ series, value }), series, value, state: 'used', itemId, at });
    return value;
  }
}
