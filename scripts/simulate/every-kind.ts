import type { Arrival, Deed } from './plan';

interface Scene {
  readonly arrival: Arrival;
  /** Where 信息处理费 is charged. */
  readonly charges?: true;
  /** `after`: so many days after it came in; on the same day without it, so that no period is over. */
  readonly deeds: readonly (Deed & { readonly after?: number })[];
}

const ANSWER = [{ do: 'review' }, { do: 'sign' }, { do: 'issue' }] as const satisfies readonly Deed[];
const GRANT = [{ do: 'decide', leaf: 'granted' }, ...ANSWER, { do: 'serve' }] as const satisfies readonly Deed[];
/** Longer than any period an applicant has, and than the time between two days of work. */
const LONG = 100;

/** 每一种事至少一次: however few applications are drawn, everything that can happen to one happens in these. */
export const EVERY_KIND: readonly Scene[] = [
  { arrival: 'online', deeds: [
    { do: 'edit' }, { do: 'confirm' }, { do: 'addMaterial' }, { do: 'consultByPost', whom: 'thirdParty' }, { do: 'consultArrived' }, { do: 'opinionByLink', opinion: 'objects' },
    { do: 'askExtension' }, { do: 'extend' }, { do: 'decide', leaf: 'refused.thirdPartyRights' }, { do: 'return' }, { do: 'decide', leaf: 'refused.thirdPartyRights' }, ...ANSWER, { do: 'serve' },
    { do: 'remedy', way: 'review', after: LONG }, { do: 'remedyEnd', result: 'corrected', after: LONG }, { do: 'reopen', after: LONG }, ...GRANT.map((deed) => ({ ...deed, after: LONG })), { do: 'archive', after: LONG },
  ] },
  { arrival: 'ordinaryMail', deeds: [
    { do: 'tryContact' }, { do: 'confirm' }, { do: 'askCorrectionByPost' }, { do: 'noticeArrived' }, { do: 'lapseCorrection', after: LONG }, ...ANSWER.map((deed) => ({ ...deed, after: LONG })),
    { do: 'serveByPost', after: LONG }, { do: 'received', after: LONG },
  ] },
  { arrival: 'inPerson', deeds: [
    { do: 'assist' }, { do: 'assistGiven' }, { do: 'unreachable' }, { do: 'askExtension' }, { do: 'declineExtension' }, { do: 'askReasons' }, { do: 'giveReasons' }, { do: 'delay' }, ...GRANT,
  ] },
  { arrival: 'online', deeds: [{ do: 'confirm' }, { do: 'askCorrection' }, { do: 'correctOwn' }, { do: 'decide', leaf: 'cannotProvide.stillUnclear' }, ...ANSWER, { do: 'serve' }] },
  { arrival: 'online', charges: true, deeds: [{ do: 'confirm' }, { do: 'fee' }, { do: 'payOwn' }, { do: 'paymentMissing' }, { do: 'pay' }, { do: 'split' }, ...GRANT] },
  { arrival: 'inPerson', charges: true, deeds: [{ do: 'fee' }, { do: 'lapseFee', after: LONG }, ...[...ANSWER, { do: 'serve' } as const].map((deed) => ({ ...deed, after: LONG }))] },
  { arrival: 'online', deeds: [{ do: 'confirm' }, { do: 'withdrawOwn' }] },
  { arrival: 'online', deeds: [{ do: 'forward' }] },
];
