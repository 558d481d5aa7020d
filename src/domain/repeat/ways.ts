import type { CivilDate } from '../calendar/civil-date';
import { formatDate } from '../calendar/civil-date';
import { marginalFee, type FeeBill } from '../fee/fee';
import { FEE_TARIFFS } from '../fee/tariffs';
import { art, document, type ArticleRef } from '../statute/article';
import { likeness, LIKE_FROM } from './like-text';

/** An earlier application of the same applicant, as far as a comparison needs it. */
export interface EarlierApplication {
  readonly id: string;
  readonly number: string;
  readonly description: string;
  readonly submittedOn: CivilDate;
  /** 答复日; absent while it has none. */
  readonly answeredOn?: CivilDate;
}

/** How like it is, 0 to 1. */
export type Likened<Earlier extends EarlierApplication> = Earlier & { readonly likeness: number };

/** 内容相近的: the earlier applications that ask for about the same, the likest first. */
export const alike = <Earlier extends EarlierApplication>(description: string, earlier: readonly Earlier[]): readonly Likened<Earlier>[] => earlier
  .map((one) => ({ ...one, likeness: likeness(description, one.description) }))
  .filter((one) => one.likeness >= LIKE_FROM)
  .sort((a, b) => b.likeness - a.likeness || (a.submittedOn < b.submittedOn ? 1 : -1));

/** The first of a month that costs something: what is below it nobody calls many. @source 国办函〔2020〕109号 art. 4(1) */
const FREE_PIECES = FEE_TARIFFS.pieces.tiers[0].to;

/** 可以怎么办: proposed only; a person decides. */
export interface Way {
  readonly key: 'duplicate' | 'reasons' | 'fee';
  readonly what: string;
  readonly rules: readonly ArticleRef[];
  /** 事实 of the outcome, ready to be taken over. */
  readonly fact?: string;
}

interface Seen {
  readonly alike: readonly EarlierApplication[];
  /** 本自然月第几件, this one included. */
  readonly nthOfMonth: number;
  readonly feeSwitch: boolean;
}

const earlierWords = ({ number, answeredOn }: EarlierApplication & { readonly answeredOn: CivilDate }): string =>
  `${number}，${formatDate(answeredOn)}已经答复`;

/**
 * What the law leaves open in view of what was asked before and how much: a duplicate only when the earlier one was
 * answered (art. 36(6)); reasons and a fee only above what the tariff calls free (arts. 35, 42).
 */
export function waysFor({ alike: found, nthOfMonth, feeSwitch }: Seen): readonly Way[] {
  const answered = found.find((one): one is EarlierApplication & { readonly answeredOn: CivilDate } => one.answeredOn !== undefined);
  const many = nthOfMonth > FREE_PIECES;
  return [
    ...(answered ? [{
      key: 'duplicate', what: '要的确实是同一份信息的，可以告知不予重复处理，写明以前那件的编号和答复日期；有新的内容就照常办理。',
      rules: [art(36, undefined, 6)], fact: earlierWords(answered),
    } as const] : []),
    ...(many ? [{ key: 'reasons', what: `这个自然月已经是第${nthOfMonth}件；觉得数量、频次明显超过合理范围的，可以要求说明理由，期限照常走。`, rules: [art(35)] } as const] : []),
    ...(many && feeSwitch ? [{ key: 'fee', what: '可以按件收取信息处理费；按件和按量只能选一种，通知要在答复期限内发出。', rules: [art(42), document('feeMeasures')] } as const] : []),
  ];
}

/** 按件计收 of the application that is the nth of its month, with its arithmetic. */
export function feeOfNth(nth: number): FeeBill | undefined {
  const bill = marginalFee(nth - 1, nth);
  return bill.ok ? bill.value : undefined;
}
