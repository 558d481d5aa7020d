import { instant } from '@/domain/calendar/instant';
import { migrate } from '../../cloudfunctions/_shared/migrations/migrate';
import { inEnvironment } from './environment';
import { placeOf } from './environment-flags';
import { answer, failing, type Line, type Outcome } from './outcome';

/** 数据迁移 to its end, see cloudfunctions/_shared/migrations/migrate.ts. */
export async function migrateAll(line: Line): Promise<Outcome> {
  return inEnvironment(placeOf(line), async ({ db, keys }) => {
    const done = await migrate(db, await keys(), instant(Date.now()), () => undefined, Number.POSITIVE_INFINITY);
    return (done.pending.length === 0 ? answer : failing)(done);
  });
}
