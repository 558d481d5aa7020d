import type { CaseEventType } from '../case/event';
import { art, type ArticleRef } from '../statute/article';
import type { LetterKey } from '../statute/letters';
import { TIME_LIMITS } from '../statute/time-limits';

/** 停在这里: something must happen first, then the wizard is taken up again. */
export interface WizardStop {
  readonly label: string;
  /** What to do now. */
  readonly todo: string;
  readonly rules: readonly ArticleRef[];
  /** The document it needs. */
  readonly letter?: LetterKey;
  /** The step of the case that does it. */
  readonly event?: CaseEventType;
}

const { correctionNotice, thirdPartyOpinion, agencyOpinion } = TIME_LIMITS;

/** 每一个停下来的地方. */
export const STOPS = {
  askCorrection: {
    label: '先告知补正', event: 'correctionAsked', rules: [art(30)], letter: 'correctionNotice',
    todo: `请在收到申请之日起${correctionNotice.workingDays}个工作日内一次性告知补正，写明补什么、多长时间补、不补的后果。`,
  },
  awaitCorrection: { label: '等申请人补正', event: 'corrected', rules: [art(30)], todo: '补正期限还没有到，请等申请人补正；收到补正那天登记，期限重新计算。' },
  excuseCorrection: { label: '等申请人补正', event: 'corrected', rules: [art(30)], todo: '有正当理由的不能按放弃处理，请把理由登记下来，和申请人商定补正的日期再等。' },
  split: { label: '先拆分', event: 'split', rules: [art(36)], todo: '几样信息的答复各不相同，请拆分成几件，每一件各走一遍、各有一个结果。' },
  recordCorrection: { label: '转为更正申请', rules: [art(41)], letter: 'recordCorrectionReply', todo: '这是要求更正记录，不是要信息。请向申请人说明，他同意的，一步转为更正：申请按“其他处理—其他”办结，更正另外编号、不计入表三。' },
  askReasons: { label: '先要求说明理由', event: 'reasonsAsked', rules: [art(35)], letter: 'reasonsNotice', todo: '请书面要求申请人说明理由，写明数量、次数和说明的期限；答复期限照样计算。' },
  awaitReasons: { label: '等申请人说明理由', event: 'reasonsGiven', rules: [art(35)], todo: '说明理由的期限还没有到，请等申请人说明；答复期限照样计算，注意不要超期。' },
  search: { label: '先检索', rules: [art(36, undefined, 4)], todo: '请先检索，把谁检索、检索了哪里、用什么方法、什么时间记下来。' },
  consultJoint: {
    label: '先征求共同制作机关意见', event: 'consultationSent', rules: [art(34)], letter: 'jointConsult',
    todo: `请书面征求一起制作的机关的意见，对方收到之日起${agencyOpinion.workingDays}个工作日没有回复视为同意；这段时间不计入答复期限。`,
  },
  awaitJoint: { label: '等共同制作机关的意见', event: 'consultationEnded', rules: [art(34)], todo: '请等意见收到或者期限届满，登记以后再往下走。' },
  consultThirdParty: {
    label: '先征求第三方意见', event: 'consultationSent', rules: [art(32)], letter: 'thirdPartyConsult',
    todo: `请书面征求第三方的意见，对方收到之日起${thirdPartyOpinion.workingDays}个工作日内提出；这段时间不计入答复期限，并告知申请人。`,
  },
  awaitThirdParty: { label: '等第三方的意见', event: 'consultationEnded', rules: [art(32)], todo: '请等意见收到或者期限届满，登记以后再往下走。' },
  askSecrecyAuthority: { label: '先请保密行政管理部门确定', event: 'consultationSent', rules: [art(17, 3)], todo: '是不是国家秘密拿不准，请报有关主管部门或者保密行政管理部门确定，得到书面意见以后再往下走。' },
  referAuthority: { label: '先报主管部门确定', event: 'consultationSent', rules: [art(17, 3)], todo: '能不能公开拿不准，请依照规定报有关主管部门确定，得到书面意见以后再往下走。' },
} as const satisfies Record<string, WizardStop>;

export type StopKey = keyof typeof STOPS;
