import { ConfigurationError } from '../configuration-error';
import { blindIndex } from '../crypto/blind-index';
import { SealBrokenError } from '../crypto/envelope';
import { readIndexKey, readKeyring } from '../crypto/keyring';
import { sealer } from '../crypto/sealer';
import { DuplicateError, type Database } from '../database';
import type { KeySource } from '../keys/key-settings';
import { keySource } from '../keys/key-source';
import type { CaseKeys } from '../repositories/case-mapping';

const WORD = 'open';
const field = (id: string) => ({ collection: 'keyChecks', id, field: 'word' });

/** The first to use a key leaves a mark; whoever comes with another key of the same name is stopped. */
async function isSame(db: Database, id: string, mark: () => string, fits: (mark: string) => boolean): Promise<boolean> {
  const marks = db.collection('keyChecks');
  const known = await marks.get(id);
  if (known) return typeof known.mark === 'string' && fits(known.mark);
  try {
    await marks.add({ _id: id, mark: mark() });
    return true;
  } catch (error) {
    if (error instanceof DuplicateError) return isSame(db, id, mark, fits);
    throw error;
  }
}

function opens(work: () => string): boolean {
  try {
    return work() === WORD;
  } catch (error) {
    if (error instanceof SealBrokenError) return false;
    throw error;
  }
}

/**
 * Whether the keys are those of data that is still to come here: by the marks in its backup, and nothing is written.
 * @param fieldKey the key it was last sealed with
 * @throws ConfigurationError
 */
export async function checkKeysFor(marks: ReadonlyMap<string, string>, fieldKey: string, env: NodeJS.ProcessEnv = process.env, source: KeySource = keySource(env)): Promise<void> {
  const { fieldKeys, indexKey } = await source();
  const keyring = readKeyring(fieldKeys);
  const seals = sealer(keyring);
  if (marks.get('index') !== blindIndex(readIndexKey(indexKey)).idFrom('check')) throw new ConfigurationError('INDEX_KEY is not the key this data was written with');
  if (!keyring.keys.has(fieldKey)) throw new ConfigurationError(`FIELD_KEYS: key ${fieldKey} is not there`);
  for (const name of keyring.keys.keys()) {
    const mark = marks.get(`field-${name}`);
    if (mark !== undefined && !opens(() => seals.open(mark, field(`field-${name}`)))) throw new ConfigurationError(`FIELD_KEYS: key ${name} is not the key this data was written with`);
  }
}

/**
 * The keys of this deployment, compared with what the data was written with: another index key would find nobody
 * again, another field key would lock everyone's data.
 * @throws ConfigurationError
 */
export async function deploymentKeys(db: Database, env: NodeJS.ProcessEnv = process.env, source: KeySource = keySource(env)): Promise<Omit<CaseKeys, 'calendar'>> {
  const { fieldKeys, indexKey } = await source();
  const keyring = readKeyring(fieldKeys);
  const seals = sealer(keyring);
  const blind = blindIndex(readIndexKey(indexKey));
  const mark = blind.idFrom('check');
  if (!await isSame(db, 'index', () => mark, (known) => known === mark)) throw new ConfigurationError('INDEX_KEY is not the key this data was written with');
  const id = `field-${keyring.current}`;
  if (!await isSame(db, id, () => seals.seal(WORD, field(id)), (known) => opens(() => seals.open(known, field(id))))) {
    throw new ConfigurationError(`FIELD_KEYS: key ${keyring.current} is not the key this data was written with`);
  }
  return { sealer: seals, blind };
}
