import tcb from '@cloudbase/node-sdk';
import type { TestCloud } from './test-cloud';

/** A place in a real environment that is the tests' own: the beginning of their collections' names and of their files' paths. */
export interface RealPlace {
  readonly env: string;
  readonly prefix: string;
}

/** Collections of a place; whatever is named otherwise is never touched. */
export const PLACE = /^smoke[a-z]{8}_/;

/** What `npm run smoke:cloud` says in SMOKE_ENV and SMOKE_PREFIX. */
export function realPlace({ SMOKE_ENV: env, SMOKE_PREFIX: prefix }: NodeJS.ProcessEnv): RealPlace | undefined {
  return env && prefix && PLACE.test(prefix) ? { env, prefix } : undefined;
}

type Db = TestCloud['db'];
interface Opens { collection(name: string): unknown }

/** The same, with another `collection`; everything else is the SDK's own. */
function placed<T extends Opens>(real: T, prefix: string, more: Readonly<Record<string, unknown>> = {}): T {
  const own: Readonly<Record<string, unknown>> = { collection: (name: string) => real.collection(`${prefix}${name}`), ...more };
  return new Proxy(real, {
    get(target, key) {
      if (typeof key === 'string' && Object.hasOwn(own, key)) return own[key];
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
}

function placedDatabase(db: Db, prefix: string): Db {
  return placed(db, prefix, {
    startTransaction: async () => placed(await db.startTransaction() as Opens, prefix),
    runTransaction: (work: (transaction: unknown) => Promise<unknown>, times?: number) => db.runTransaction((transaction: Opens) => work(placed(transaction, prefix)), times),
  });
}

/** A real environment in place of the local one, as the SDK's own variables name it. The files of the tests are gone after `close`. */
export function realCloud({ env, prefix }: RealPlace): TestCloud {
  const app = tcb.init({ env });
  const files: string[] = [];
  const uploadFile: typeof app.uploadFile = async (file, options) => {
    const answer = await app.uploadFile(file, options);
    files.push(answer.fileID);
    return answer;
  };
  const kept = new Proxy(app, { get: (target, key) => { const value: unknown = key === 'uploadFile' ? uploadFile : Reflect.get(target, key); return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value; } });
  return {
    get cloud(): never { throw new Error('a real environment is no local cloud; mark the test with localTest'); },
    env, place: `${prefix.replace('_', '')}/`, folder: '', app: kept, db: placedDatabase(app.database(), prefix),
    close: async () => { if (files.length > 0) await app.deleteFile({ fileList: [...new Set(files)] }); },
  };
}
