import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { Outcome } from '../refusal';

/** What is known about one call before its use case runs. */
export interface Call {
  readonly action: string;
  /** From the platform's context, e.g. `wx:<openid>`; absent when the caller has not signed in. */
  readonly identity?: string;
  /** Address the call came from, as the platform saw it; only to slow down guessing, kept nowhere as it is. */
  readonly source?: string;
  /** The cloud's clock when the call arrived; every stamp of this call. */
  readonly at: Instant;
  readonly today: CivilDate;
  readonly requestId: string;
}

/** One action of a function. Expected refusals are values; what throws is a fault. */
export type UseCase<Input, Value, Cloud, C extends Call = Call> = (input: Input, call: C, cloud: Cloud) => Promise<Outcome<Value>>;
