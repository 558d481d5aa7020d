import { TIME_LIMITS, type TimeLimit } from './time-limits';

/** Whom an agency asks before it answers, and what silence means. */
export interface ConsultationRule {
  readonly label: string;
  /** Their own period from the day the letter reached them; without one only an answer or calling it off ends it. */
  readonly limit?: TimeLimit;
  /** agencyDecides: 由行政机关决定 · consents: 视为同意 · nothing: silence ends nothing */
  readonly silence: 'agencyDecides' | 'consents' | 'nothing';
}

/** 征求意见的三种对象. @source 条例 arts. 32, 33(3), 34 */
export const CONSULTATIONS = {
  thirdParty: { label: '征求第三方意见', limit: TIME_LIMITS.thirdPartyOpinion, silence: 'agencyDecides' },
  jointMaker: { label: '征求共同制作机关意见', limit: TIME_LIMITS.agencyOpinion, silence: 'consents' },
  otherAgency: { label: '征求其他机关意见', silence: 'nothing' },
} as const satisfies Record<string, ConsultationRule>;

export type ConsultationKind = keyof typeof CONSULTATIONS;

/** 意见: what comes back from whoever was asked. */
export const OPINIONS = {
  agrees: { label: '同意公开' },
  agreesInPart: { label: '同意公开一部分' },
  objects: { label: '不同意公开' },
  notHeld: { label: '没有这份信息' },
  notOurs: { label: '不归本单位管' },
  calledOff: { label: '不再征求' },
} as const satisfies Record<string, { readonly label: string }>;

export type Opinion = keyof typeof OPINIONS;
