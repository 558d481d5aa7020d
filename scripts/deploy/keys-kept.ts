import type { Variables } from './settings';

type Keys = Readonly<Record<string, unknown>>;

/** A key is text, or text with its algorithm; both spellings of the first algorithm are the same key. */
const material = (key: unknown): string =>
  JSON.stringify(typeof key === 'string' ? { algorithm: 'aes256gcm', key } : key, ['algorithm', 'key']);

/** The keys by their names; undefined where the setting is not readable here (ciphertext of a key service). */
function keysOf(setting: string): Keys | undefined {
  try {
    const { keys } = JSON.parse(setting) as { keys?: Keys };
    return keys;
  } catch {
    return undefined;
  }
}

function lost(before: string, after: string, dropped: readonly string[]): readonly string[] {
  const [old, now] = [keysOf(before), keysOf(after)];
  if (!old || !now) return [];
  return Object.keys(old).flatMap((id) => {
    if (!(id in now)) return dropped.includes(id) ? [] : [`FIELD_KEYS 里少了原来的密钥 ${id}：用它加密的个人信息会再也打不开。请把它加回来；“保存个人信息的密钥”那一页说旧密钥可以删掉以后，用 --drop-key ${id} 去掉。`];
    return material(old[id]) === material(now[id]) ? [] : [`FIELD_KEYS 里的密钥 ${id} 和环境里的不一样：换密钥要起一个新的名字，旧的留着。`];
  });
}

/**
 * What a deployment would lock away: keys that data was written with and that the shell no longer gives.
 * @param dropped names of keys that nothing is sealed with any more
 * @returns sentences without any value of a key
 */
export function keysLost(before: Variables, after: Variables, dropped: readonly string[]): readonly string[] {
  const index = before.INDEX_KEY && after.INDEX_KEY && before.INDEX_KEY !== after.INDEX_KEY
    ? ['INDEX_KEY 和环境里的不一样：换了它，按姓名、编号都查不到以前的申请，工作人员也都认不出。请用原来的。'] : [];
  return [...index, ...before.FIELD_KEYS && after.FIELD_KEYS ? lost(before.FIELD_KEYS, after.FIELD_KEYS, dropped) : []];
}
