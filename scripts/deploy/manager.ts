import { setTimeout as sleep } from 'node:timers/promises';
import CloudBase from '@cloudbase/manager-node';
import { PLACE } from '../../cloudfunctions/_local/contract-tests/real-cloud';
import type { FoundFunction, FoundIndex, FunctionSettings, Platform } from './platform';
import type { Variables } from './settings';
import { HANDLER, RUNTIME, type WantedFunction } from './wanted';

/** Who deploys; from the shell, never from a file. */
export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  readonly token?: string;
}

const PAGE = 100;
const TRIES = 5;
/** Answered at once, and right a moment later. @source cloud.tencent.com/document/api/876 公共错误码 */
const PASSING = /^RequestLimitExceeded|^ECONNRESET$|^ETIMEDOUT$|^EAI_AGAIN$/;

/** Asks again after a while where the platform says it was too often. */
async function patiently<T>(work: () => Promise<T>, wait: number, tries = TRIES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (tries <= 1 || !PASSING.test(code)) throw error;
    await sleep(wait);
    return patiently(work, wait * 2, tries - 1);
  }
}

const parsed = (text: unknown): unknown => {
  if (typeof text !== 'string') return text;
  try { return JSON.parse(text) as unknown; } catch { return text; }
};

/** The service tells a timer's cron as text or as JSON with the cron in it. */
function cronOf(description: string): string {
  const value = parsed(description);
  return typeof value === 'object' && value !== null && 'cron' in value ? String(value.cron) : description;
}

const functionOf = ({ name, timeout, memorySize, description, variables }: { readonly name: string } & FunctionSettings) =>
  ({ name, timeout, memorySize, description, envVariables: { ...variables }, installDependency: false, handler: HANDLER, runtime: RUNTIME });

const zipped = ({ code }: WantedFunction) => ({ ZipFile: Buffer.from(code.zip).toString('base64') });

interface Acl { readonly AclTag?: string }
type Detail = Awaited<ReturnType<CloudBase['functions']['getFunctionDetail']>>;

function functionFound(name: string, { Runtime, Handler, Timeout, MemorySize, Description, Environment, Triggers }: Detail): FoundFunction {
  const variables: Variables = Object.fromEntries((Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value] as const));
  return {
    name, runtime: Runtime, handler: Handler, timeout: Timeout, memorySize: MemorySize, description: Description ?? '', variables,
    timers: (Triggers ?? []).filter(({ Type }) => Type === 'timer').map(({ TriggerName, TriggerDesc }) => ({ name: TriggerName, cron: cronOf(TriggerDesc) })),
  };
}

function rules(manager: CloudBase, envId: string, ask: <T>(work: () => Promise<T>) => Promise<T>) {
  const call = <T>(Action: string, Param: object) => ask(() => manager.commonService('tcb').call({ Action, Param: { EnvId: envId, ...Param } }) as Promise<T>);
  return {
    access: async (CollectionName) => (await call<Acl>('DescribeDatabaseACL', { CollectionName })).AclTag ?? '',
    close: async (CollectionName) => { await call('ModifyDatabaseACL', { CollectionName, AclTag: 'ADMINONLY' }); },
    storageRule: async () => (await ask(() => manager.storage.getStorageAcl({ withRule: true }))).rule,
    setStorageRule: async (rule) => { await ask(() => manager.storage.setStorageAcl('CUSTOM', rule)); },
    functionRule: async () => {
      // The service of permissions, unlike the others, does not look the environment up by itself.
      await manager.currentEnvironment().lazyInit();
      const { Data } = await ask(() => manager.permission.describeResourcePermission({ resourceType: 'function' }));
      return parsed(Data.PermissionList[0]?.SecurityRule);
    },
    setFunctionRule: async (rule) => {
      await manager.currentEnvironment().lazyInit();
      await ask(() => manager.permission.modifyResourcePermission({ resourceType: 'function', permission: 'CUSTOM', securityRule: JSON.stringify(rule) }));
    },
  } satisfies Partial<Platform>;
}

function collections(manager: CloudBase, ask: <T>(work: () => Promise<T>) => Promise<T>) {
  const { database } = manager;
  return {
    collections: async () => {
      const names: string[] = [];
      for (;;) {
        const { Collections, Pager } = await ask(() => database.listCollections({ MgoLimit: PAGE, MgoOffset: names.length }));
        names.push(...Collections.map(({ CollectionName }) => CollectionName));
        if (Collections.length === 0 || names.length >= (Pager?.Total ?? 0)) return names;
      }
    },
    createCollection: async (name) => { await ask(() => database.createCollection(name)); },
    removeTestCollection: async (name) => {
      if (!PLACE.test(name)) throw new Error(`${name} 不是测试的集合，不删。`);
      await ask(() => database.deleteCollection(name));
    },
    indexes: async (collection) => ((await ask(() => database.describeCollection(collection))).Indexes ?? []).map(({ Name, Unique, Keys }): FoundIndex =>
      ({ name: Name, unique: Unique, fields: Keys.map((key) => ({ field: key.Name ?? '', direction: String(key.Direction) })) })),
    createIndexes: async (collection, indexes) => {
      const CreateIndexes = indexes.map(({ name, unique, fields }) => ({
        IndexName: name, MgoKeySchema: { MgoIsUnique: unique ?? false, MgoIndexKeys: fields.map(({ field, order }) => ({ Name: field, Direction: order === 'asc' ? '1' : '-1' })) },
      }));
      await ask(() => database.updateCollection(collection, { CreateIndexes }));
    },
    dropIndexes: async (collection, names) => { await ask(() => database.updateCollection(collection, { DropIndexes: names.map((IndexName) => ({ IndexName })) })); },
  } satisfies Partial<Platform>;
}

/**
 * One environment through 云开发's management interface.
 * @param wait milliseconds before the first repetition when it was asked too often
 */
export function managedPlatform(envId: string, credentials: Credentials, wait = 500): Platform {
  const manager = new CloudBase({ envId, ...credentials });
  const { functions, access } = manager;
  const ask = <T>(work: () => Promise<T>) => patiently(work, wait);
  return {
    ...collections(manager, ask), ...rules(manager, envId, ask),
    functions: async () => (await ask(() => functions.listAllFunctions({ envId }))).map(({ FunctionName = '' }) => FunctionName),
    function: async (name) => functionFound(name, await ask(() => functions.getFunctionDetail(name))),
    createFunction: async (fn, settings) => { await ask(() => functions.createFunction({ func: functionOf({ name: fn.name, ...settings }), code: zipped(fn) })); },
    updateCode: async (fn) => {
      await ask(() => functions.updateFunctionCode({ func: { name: fn.name, installDependency: false, handler: HANDLER, runtime: RUNTIME }, code: zipped(fn) }));
      await functions.waitFunctionActive(fn.name);
    },
    updateSettings: async (name, settings) => {
      await ask(() => functions.updateFunctionConfig(functionOf({ name, ...settings })));
      await functions.waitFunctionActive(name);
    },
    createTimers: async (name, timers) => { await ask(() => functions.createFunctionTriggers(name, timers.map((timer) => ({ name: timer.name, type: 'timer', config: timer.cron })))); },
    removeTimer: async (name, timer) => { await ask(() => functions.deleteFunctionTrigger(name, timer)); },
    // What does not say that it is closed is open: older environments do not tell.
    webService: async () => (await ask(() => access.getAccessList())).EnableService !== false,
    openWebService: async () => { await ask(() => access.switchAuth(true)); },
    paths: async () => ((await ask(() => access.getAccessList())).APISet ?? []).map(({ Path, Name }) => ({ path: Path, name: Name })),
    createPath: async (path, name) => { await ask(() => access.createAccess({ path, name, auth: false })); },
  };
}
