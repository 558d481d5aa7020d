import tcb from '@cloudbase/node-sdk';
import type { CollectionName } from '../../cloudfunctions/_shared/schema';
import type { Database } from '../../cloudfunctions/_shared/database';

/** Documents of one request, and requests under way at once. */
const TOGETHER = 25;
const AT_ONCE = 40;

type Documents = readonly ({ readonly _id: string } & Readonly<Record<string, unknown>>)[];

/** @returns whether all of them are new and stand there now; what stood there before is left as it is */
async function added(name: CollectionName, documents: Documents): Promise<boolean> {
  // The product never adds many at once, so its own way to the database does not offer it.
  const reply: unknown = await tcb.init({ env: process.env.TCB_ENV ?? '' }).database().collection(name).add(JSON.parse(JSON.stringify(documents)) as object)
    .catch(() => ({ code: 'failed' }));
  return typeof reply !== 'object' || reply === null || !('code' in reply) || reply.code === undefined;
}

/** Puts many documents in place, new or not. @param told how many are done, after each request */
export async function putAll(db: Database, name: CollectionName, documents: Documents, told: (done: number) => void = () => undefined): Promise<void> {
  const parts = Array.from({ length: Math.ceil(documents.length / TOGETHER) }, (_, at) => documents.slice(at * TOGETHER, (at + 1) * TOGETHER));
  let [next, done] = [0, 0];
  const work = async () => {
    for (let part = parts[next]; part; part = parts[next]) {
      next += 1;
      if (!await added(name, part)) for (const { _id, ...fields } of part) await db.collection(name).put(_id, fields);
      done += part.length;
      told(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
