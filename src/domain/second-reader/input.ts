import type { CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { CaseState, DisclosureCase } from '../case/case';
import type { CaseRefusal } from '../case/refusal';
import type { LetterKey } from '../statute/letters';

/** A letter that was issued, as far as it may contradict the case. */
export interface ReadLetter {
  readonly kind: LetterKey;
  /** Which event it tells of, see letter/due.ts. */
  readonly place: string;
  readonly number?: string;
  /** What the log of the series has under this 文号: this letter, another one, 作废, or nothing; absent without a 文号 of the series' form. */
  readonly logged?: 'this' | 'other' | 'void' | 'missing';
  readonly on: CivilDate;
  /** Whether it tells how to have the answer reviewed. */
  readonly remedy: boolean;
}

/** 统计用的记录: what is stored beside a case so that it is counted without being opened. */
export interface StoredKeys {
  readonly counted: boolean;
  readonly unconfirmed: boolean;
  readonly open: boolean;
  /** The days in its keys; absent where a key has none. */
  readonly receivedOn?: CivilDate;
  readonly closedOn?: CivilDate;
}

/** An earlier application of the same applicant that asks for the same. */
export interface Twin {
  readonly number: string;
  readonly answered: boolean;
}

/** 一件申请, with everything that is kept of it. */
export interface ReadCase {
  /** As it is stored. */
  readonly current: DisclosureCase;
  /** As its events have it; what could not have happened where they do not go together. */
  readonly derived: { readonly ok: true; readonly value: DisclosureCase } | { readonly ok: false; readonly error: CaseRefusal };
  readonly keys: StoredKeys;
  readonly keysDerived: StoredKeys;
  readonly letters: readonly ReadLetter[];
  /** 从台账转入: its papers are elsewhere. */
  readonly takenOver: boolean;
  /** 材料 that events name and that are not there. */
  readonly missingFiles: number;
  readonly twins: readonly Twin[];
}

export interface ReadingDay {
  readonly year: number;
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
}

/** Ended without an answer of its own. */
export const ENDED_OTHERWISE: readonly CaseState[] = ['split', 'forwarded', 'withdrawnUnconfirmed'];
