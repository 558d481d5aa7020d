import { art } from '../statute/article';
import { CHANNELS, type ReceiptRule } from '../statute/channels';
import { TIME_LIMITS } from '../statute/time-limits';
import { body, telling, you } from './builder';
import type { LetterInput } from './input';
import { NOTICE_END, noticeOpening, received } from './opening';
import { cited, citedInFull, dayIn, inside, lastDayIn, listed, paragraph, sentence } from './words';

const FIXED: Record<ReceiptRule['receivedOn'], string> = { submission: '提交之日', signing: '本机关签收之日', confirmation: '双方确认之日' };

/** 怎样查询进度: on the phone it was filed with; by the code that was handed over with the number, of which nobody keeps a copy. */
function lookUp(input: LetterInput): string {
  const { clock: { channel }, context: { queryCode } } = input;
  if (queryCode) return `查询码：${queryCode}。凭申请编号和查询码可以查询办理进度，请妥善保管。`;
  if (channel === 'miniProgram' || channel === 'web') return '办理进度可以在提交申请的小程序“我的”里查询。';
  return `凭申请编号和登记时交给${you(input)}的查询码，可以查询办理进度；查询码遗失的，请联系本机关更换。`;
}

/** 登记回执: that it came, which day counts, until when it is answered. @source 条例 arts. 31, 33(2), 45 */
export const receipt = telling('receipt', ({ clock }) => clock.receivedOn, (input, receivedOn) => {
  const { channel, dueOn, provisional } = input.clock;
  const { receivedOn: by, rule } = CHANNELS[channel];
  return body([
    received(input),
    paragraph(`收到申请之日是${dayIn(receivedOn)}，依照${citedInFull([rule])}，以${FIXED[by]}为准。`, rule),
    paragraph(`本机关自收到申请之日起${TIME_LIMITS.reply.workingDays}个工作日内答复${dueOn ? `，最迟${lastDayIn(dueOn, provisional)}` : ''}。需要补正、征求意见或者延长答复期限的，另行告知。`, art(33, 2)),
    paragraph(lookUp(input), art(45)),
    NOTICE_END,
  ]);
});

/** 补正告知书: what is unclear, what to supply, until when, and what happens otherwise. @source 条例 art. 30 */
export const correctionNotice = telling('correction', ({ facts }) => facts.correction?.asked, (input, { items, workingDays }) => body([
  ...noticeOpening(input),
  paragraph(`${you(input)}的申请内容不明确，依照${cited([art(30)])}，需要补正以下事项：${listed(items)}`, art(30), art(29, 2)),
  paragraph(`请自收到本告知书之日起${workingDays}个工作日内一次补正，可以按原来的方式提交，也可以寄送或者当面交到：${input.context.agency.address}，${input.context.agency.office}。`, art(30)),
  paragraph('答复期限自本机关收到补正的申请之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理这件申请。', art(30)),
  paragraph(`不清楚怎样补正的，请拨打${input.context.agency.phone}，本机关给予指导和释明。`, art(30)),
  NOTICE_END,
]));

/** 说明理由告知书: the figures, and until when. @source 条例 art. 35 */
export const reasonsNotice = telling('reasons', ({ facts }) => facts.reasons?.asked, (input, { figures, workingDays }) => body([
  ...noticeOpening(input),
  paragraph(`${sentence(figures)}申请的数量、频次明显超过合理范围。依照${cited([art(35)])}，请${you(input)}自收到本告知书之日起${workingDays}个工作日内书面说明理由。`, art(35)),
  paragraph('理由不合理的，本机关不予处理；理由合理，但是无法在规定期限内答复的，本机关确定延迟答复的合理期限并告知。', art(35)),
  NOTICE_END,
]));

const newLastDay = ({ clock: { dueOn, latestDueOn, provisional } }: LetterInput): string => {
  if (dueOn) return `延长后，答复期限到${lastDayIn(dueOn, provisional)}届满。`;
  return `征求意见所需时间不计算在答复期限内，延长后的届满日待意见收到后确定${latestDueOn ? `，最迟${lastDayIn(latestDueOn, provisional)}` : ''}。`;
};

/** 延期答复告知书: the new last day, and that the head of the office agreed. @source 条例 art. 33(2) */
export const extensionNotice = telling('extension', ({ facts }) => facts.extension, (input, { workingDays, reason }) => body([
  ...noticeOpening(input),
  paragraph(`因${inside(reason)}，本机关不能在原定期限内答复。依照${cited([art(33, 2)])}，经本机关政府信息公开工作机构负责人同意，答复期限延长${workingDays}个工作日。${newLastDay(input)}`, art(33, 2)),
  NOTICE_END,
]));

/** 延迟答复告知书: the reasonable date. @source 条例 art. 35 */
export const delayNotice = telling('delay', ({ delay }) => delay, (input, { reason, until }) => body([
  ...noticeOpening(input),
  paragraph(`${you(input)}说明的理由合理，但是${inside(reason)}，本机关无法在${cited([art(33)])}规定的期限内答复。依照${cited([art(35)])}，本机关确定延迟到${lastDayIn(until, false)}以前答复。`, art(35), art(33)),
  NOTICE_END,
]));
