import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import { between, type Collection, type Stored } from '../database';
import { pageOf, type KeyedList } from './lists';

/** Few calls for ten thousand applications, and no page that is too large for one answer. */
const MANY = 500;

async function* all(cases: Collection, list: KeyedList): AsyncGenerator<Stored> {
  let cursor: string | undefined;
  do {
    const page = await pageOf(cases, list, cursor, MANY);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** Applications of an agency received from one day to another, both included, then those of these days that nobody has confirmed. */
export async function* casesOfPeriod(cases: Collection, agencyId: string, from: CivilDate, to: CivilDate): AsyncGenerator<Stored> {
  const days = between(from, addDays(to, 1));
  yield* all(cases, { where: { agencyId, 'projection.counted': true, 'projection.receivedKey': days }, key: 'projection.receivedKey', direction: 'asc' });
  yield* all(cases, { where: { agencyId, 'projection.unconfirmed': true, 'projection.submittedKey': days }, key: 'projection.submittedKey', direction: 'asc' });
}
