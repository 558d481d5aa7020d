/** The settings that hold keys, as they are read: FIELD_KEYS and INDEX_KEY. */
interface KeySettings {
  readonly fieldKeys: string | undefined;
  readonly indexKey: string | undefined;
}

/** 密钥来源: where the keys of a deployment come from, asked once a process. */
export type KeySource = () => Promise<KeySettings>;
