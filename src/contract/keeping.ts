import './zod-setup';
import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));

export const keyStateInput = z.strictObject({ agencyId });

/** 密钥: under which key personal data lies, and whether an earlier one may go. */
export interface KeyState {
  /** Name of the key that seals now; the key itself is nowhere but in the settings of the functions. */
  readonly key: string;
  /** Since when it seals; absent while the hourly job has not seen it. */
  readonly since?: Instant;
  /** Earlier keys that are still in the settings. */
  readonly others: number;
  /** moving: not everything is under the current key, or nobody has looked yet · moved: earlier keys may go */
  readonly state: 'moving' | 'moved';
  /** Since when everything is under the current key. */
  readonly movedAt?: Instant;
  /** Records that still have to be looked at in this pass; absent between two passes. */
  readonly left?: number;
  /** Records that no key opened when they were last gone through. */
  readonly broken: number;
}

/** 保存个人信息的密钥, in the function of the staff. */
export interface KeepingActions {
  readonly keyState: Exchange<z.infer<typeof keyStateInput>, KeyState>;
}
