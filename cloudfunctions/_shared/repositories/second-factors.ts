import { PIN_TRIES } from '@/domain/people/pin';
import { increment, lt, type Database } from '../database';

/** A try that was counted before anybody knows whether it is right. */
type Try =
  | { readonly kind: 'counted'; readonly digest: string; readonly change: string | undefined; readonly left: number }
  | { readonly kind: 'none' | 'locked' };

/** 签批密码 as it is kept with the member. */
export interface SecondFactorRepository {
  /** Counts a try first: two guesses at the same moment are two. */
  readonly take: (memberId: string) => Promise<Try>;
  /** The try was right, so nothing is held against the member. */
  readonly passed: (memberId: string) => Promise<void>;
  /** @param change from which to which, as a digest */
  readonly set: (memberId: string, digest: string, change: string) => Promise<void>;
  /** The first one only. @returns false when there is one already */
  readonly setFirst: (memberId: string, digest: string) => Promise<boolean>;
  /** 解除: the old one goes, the member sets a new one. */
  readonly clear: (memberId: string) => Promise<void>;
}

export function secondFactorRepository(db: Database): SecondFactorRepository {
  const members = db.collection('members');
  return {
    take: async (memberId) => {
      const counted = await members.change({ _id: memberId, pinTries: lt(PIN_TRIES) }, { pinTries: increment() });
      if (typeof counted?.pin === 'string') {
        const { pin, pinChange, pinTries } = counted;
        return { kind: 'counted', digest: pin, change: typeof pinChange === 'string' ? pinChange : undefined, left: PIN_TRIES - Number(pinTries) };
      }
      return { kind: typeof (await members.get(memberId))?.pin === 'string' ? 'locked' : 'none' };
    },
    passed: async (memberId) => { await members.change({ _id: memberId }, { pinTries: 0 }); },
    set: async (memberId, pin, pinChange) => { await members.change({ _id: memberId }, { pin, pinChange, pinTries: 0 }); },
    setFirst: async (memberId, pin) => (await members.change({ _id: memberId, pin: null }, { pin, pinTries: 0 })) !== undefined,
    clear: async (memberId) => { await members.change({ _id: memberId }, { pin: undefined, pinChange: undefined, pinTries: undefined }); },
  };
}
