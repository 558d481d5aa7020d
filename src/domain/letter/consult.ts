import { fail, type Result } from '../result';
import { art } from '../statute/article';
import type { ConsultationKind } from '../statute/consultations';
import { TIME_LIMITS } from '../statute/time-limits';
import { body, filledIn, telling, you, youOf } from './builder';
import type { LetterContext } from './context';
import type { LetterConsultation, LetterInput } from './input';
import type { LetterBody } from './letter';
import { NOTICE_END, noticeOpening } from './opening';
import type { LetterRefusal } from './refusal';
import { cited, citedInFull, dayIn, inside, lastDayIn, paragraph, quoted, sentence } from './words';

type Built = Result<LetterBody, LetterRefusal>;

const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** The consultation a letter is about: the one named, else the last of its kinds. */
const consultation = (...kinds: readonly ConsultationKind[]) => ({ consultations, context }: LetterInput): LetterConsultation | undefined =>
  last(consultations.filter(({ sent }) => kinds.includes(sent.kind) && (!context.consultationId || context.consultationId === sent.consultationId)));

/** Who is asked learns what is at stake and not who applies. */
const asking = ({ context }: LetterInput, build: (recipient: NonNullable<LetterContext['recipient']>, atStake: string) => Built): Built =>
  filledIn('recipient', context.recipient, (recipient) => filledIn('atStake', context.atStake, (atStake) => build(recipient, atStake)));

const returnTo = ({ context: { agency } }: LetterInput): string => `请填写所附回执，寄送或者当面交到：${agency.address}，${agency.office}（电话：${agency.phone}）。`;

const REPLY_END = ['（签名或者盖章）：', '　　　　年　　月　　日'] as const;

/** 征求第三方意见书: what is at stake, fifteen working days, what silence means. @source 条例 arts. 15, 32 */
export const thirdPartyConsult = telling('thirdParty', consultation('thirdParty'), (input) => asking(input, (recipient, atStake) => {
  const third = youOf(recipient);
  return body([
    paragraph(`本机关收到一件政府信息公开申请，申请公开的信息涉及${third}，内容是：${quoted(atStake)}。公开该信息可能涉及${third}的商业秘密、个人隐私等合法权益。`, art(15)),
    paragraph(`依照${citedInFull([art(32)])}，现征求${third}的意见，请自收到本意见书之日起${TIME_LIMITS.thirdPartyOpinion.workingDays}个工作日内书面提出：同意公开、同意公开一部分，或者不同意公开；不同意公开的，请说明理由。`, art(32)),
    paragraph(`逾期没有提出意见的，由本机关依照《条例》的规定决定是否公开。${third}不同意公开且有合理理由的，本机关不予公开；但是，本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将公开的内容和理由书面告知${third}。`, art(32)),
    paragraph(returnTo(input), art(32)),
  ], {
    title: '第三方意见回执',
    lines: [`办理编号：${input.caseNumber}`, `涉及的信息：${inside(atStake)}`, '意见（选一项）：□同意公开　□同意公开一部分　□不同意公开', '同意公开的部分，或者不同意公开的理由：', `第三方${REPLY_END[0]}`, REPLY_END[1]],
  });
}));

const AGENCY_SILENCE = {
  jointMaker: { rules: [art(34)], words: `请自收到本函之日起${TIME_LIMITS.agencyOpinion.workingDays}个工作日内书面提出意见；逾期未提出意见的，视为同意公开。` },
  otherAgency: { rules: [art(11, 1), art(33, 3)], words: '请尽快书面提出意见；收到意见以前，本机关不视为同意，也不视为不同意。' },
} as const;

/** 征求意见函 to a joint maker, whose silence is consent, or to another agency, whose silence is nothing. @source 条例 arts. 11(1), 33(3), 34 */
export const jointConsult = telling('consultation', consultation('jointMaker', 'otherAgency'), (input, { sent }) => asking(input, (_, atStake) => {
  const kind = sent.kind === 'jointMaker' ? 'jointMaker' : 'otherAgency';
  const { rules, words } = AGENCY_SILENCE[kind];
  const how = kind === 'jointMaker' ? '由本机关牵头、贵单位共同制作' : '涉及贵单位';
  return body([
    paragraph(`本机关收到一件政府信息公开申请，申请公开的信息${how}，内容是：${quoted(atStake)}。`, ...rules),
    paragraph(`依照${citedInFull(rules)}，现征求贵单位的意见：是否同意公开；不同意公开的，请写明理由和依据。${words}`, ...rules),
    paragraph(returnTo(input), ...rules),
  ], {
    title: '机关意见回执',
    lines: [`办理编号：${input.caseNumber}`, `涉及的信息：${inside(atStake)}`, '意见（选一项）：□同意公开　□同意公开一部分　□不同意公开　□没有该信息　□不归本单位公开', '理由和依据：', `单位${REPLY_END[0]}`, REPLY_END[1]],
  });
}));

/** 协办函: who is asked to search or check, until when. @source 条例 art. 11 */
export const assistLetter = telling('assist', ({ facts, context }) => last([...facts.assists.values()].filter(({ asked }) => !context.assistId || context.assistId === asked.assistId)), (input, { asked }) =>
  filledIn('atStake', input.context.atStake, (atStake) => body([
    paragraph(`本机关正在办理一件政府信息公开申请（办理编号：${input.caseNumber}），申请公开的内容是：${quoted(atStake)}。`, art(11)),
    paragraph(`依照${citedInFull([art(11)])}，请${inside(asked.to)}协助检索、核实，并提供有关材料或者书面意见${asked.wantedOn ? `，于${lastDayIn(asked.wantedOn, false)}以前函复` : '，尽快函复'}。协办的时间计算在答复期限内。`, art(11)),
    paragraph(`函复请寄送或者交到：${input.context.agency.address}，${input.context.agency.office}（电话：${input.context.agency.phone}）。`),
  ])));

const WHY: Record<ConsultationKind, string> = {
  thirdParty: '一旦公开可能损害第三方的合法权益，本机关正在书面征求第三方的意见',
  jointMaker: '由本机关和其他行政机关共同制作，本机关正在征求共同制作机关的意见',
  otherAgency: '涉及其他机关，本机关正在征求有关机关的意见',
};

/** 征求意见告知书 to the applicant: that the time is not counted, unless the period was over before. @source 条例 art. 33(3) */
export const thirdPartyConsultInfo = telling('consultation', consultation('thirdParty', 'jointMaker', 'otherAgency'), (input, { sent, uncounted }) => body([
  ...noticeOpening(input),
  paragraph(`${you(input)}申请公开的信息${WHY[sent.kind]}，征求意见书已于${dayIn(sent.on)}发出。${uncounted
    ? `依照${cited([art(33, 3)])}，征求意见所需时间不计算在答复期限内。意见收到或者征求意见的期限届满后，答复期限继续计算，本机关在剩余的期限内答复。`
    : '发出征求意见书时，答复期限已经届满。意见收到或者征求意见的期限届满后，本机关尽快答复。'}`, art(33, 3)),
  NOTICE_END,
]));

/** 依申请公开告知书 to a third party that objected: what is disclosed, and why. @source 条例 arts. 15, 32 */
export const thirdPartyDecision = telling('thirdParty', consultation('thirdParty'), (input, { sent, ended, end }) => asking(input, (recipient, atStake) => {
  const third = youOf(recipient);
  const { leaf, facts: told } = input.decision ?? {};
  const reason = leaf === 'granted' || leaf === 'partiallyGranted' ? (told?.withinPublicInterest ?? '') : '';
  if (reason.trim() === '') return fail({ code: 'notRecorded', what: 'override' });
  const objected = ended?.opinion === 'objects' && end.endedBy === 'opinion' ? `${third}不同意公开${ended.words ? `，理由是：${quoted(ended.words)}` : ''}` : `没有得到${third}同意公开的意见`;
  return body([
    paragraph(`本机关办理的一件政府信息公开申请，申请公开的信息涉及${third}，内容是：${quoted(atStake)}。本机关于${dayIn(sent.on)}书面征求${third}的意见，${objected}。`, art(32)),
    paragraph(`经审查：${sentence(reason)}`, art(32)),
    paragraph(`依照${citedInFull([art(15), art(32)])}，本机关决定予以公开。公开的内容是：${inside(atStake)}。现将决定公开的内容和理由书面告知${third}。`, art(15), art(32)),
    NOTICE_END,
  ]);
}));
