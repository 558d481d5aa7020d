import type { Instant } from '@/domain/calendar/instant';

/** An action that was carried out; `at` is the cloud's clock, so that a phone with a wrong date shows the right one. */
export interface Done<T> {
  readonly ok: true;
  readonly value: T;
  readonly at: Instant;
  /** 日历版本 by which the dates in it are counted; absent where no dates are. A phone of another edition fetches the notices. */
  readonly calendar?: string;
}

/** A refusal with a sentence for the user; `reference` finds an unexpected error in the log. */
export interface Refused {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
  /** 依据, as cited to people: 《条例》第三十一条. */
  readonly article?: string;
  /** Path of the field that is wrong, e.g. applicant.phone. */
  readonly field?: string;
  /** Every wrong field with its sentence, when several are. */
  readonly problems?: readonly FieldProblem[];
  readonly reference?: string;
  /** When to try again, where waiting is all there is to do. */
  readonly retryAt?: Instant;
}

export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

export type Reply<T> = Done<T> | Refused;

/** An action of a function: what goes in, what comes back. */
export interface Exchange<Input, Value> {
  readonly input: Input;
  readonly value: Value;
}
