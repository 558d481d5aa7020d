import { resolve } from 'node:path';
import type { EnvironmentPlace } from './environment';
import type { Line } from './outcome';

/** `--data` of every command that works in an environment. */
export const DATA_FLAG = { value: '<文件夹>', about: '本机的数据文件夹；不写的，按命令行里的 TCB_ENV、TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY、FIELD_KEYS、INDEX_KEY 进云开发的环境。' } as const;

export const placeOf = ({ flags: { data }, folder }: Pick<Line, 'flags' | 'folder'>): EnvironmentPlace => ({ data: data === undefined ? undefined : resolve(folder, data) });
