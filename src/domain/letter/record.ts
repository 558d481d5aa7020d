import { fail } from '../result';
import { art, document } from '../statute/article';
import { LETTERS } from '../statute/letters';
import { SERVICE_WAYS, type ServiceWay } from '../statute/service';
import { body, filledIn, you, type LetterBuilder } from './builder';
import type { LetterContext, RecordCorrection } from './context';
import type { LetterInput } from './input';
import { letterOf } from './letter-of';
import { NOTICE_END } from './opening';
import { cited, citedInFull, dayIn, field, inside, paragraph, quoted, sentence } from './words';

const RULE = document('serviceReply');
const DAY: Record<(typeof SERVICE_WAYS)[ServiceWay]['answeredOn'], string> = { posting: '交邮日期', signing: '签收日期', opening: '在线可以打开的日期' };

/** The document that is served: the one named, else the answer of the case. */
function servedDocument({ context, decision }: LetterInput): string | undefined {
  const numbered = (number: string | undefined) => (number ? `（${number}）` : '');
  if (context.served) return `《${context.served.title}》${numbered(context.served.number)}`;
  return decision && `《${LETTERS[letterOf(decision.leaf, decision.facts)].title}》${numbered(context.number)}`;
}

const place = (way: ServiceWay | undefined, { applicant, recipient }: LetterContext): string | undefined =>
  (way === 'online' ? '在线' : (recipient ?? applicant).address);

/** 送达回证: what was served on whom, how, and which day counts; what is not known is filled in by hand. @source 国办公开办函〔2016〕235号 */
export const serviceReceipt: LetterBuilder = (input) => {
  const { context, facts: { served } } = input;
  const way = served?.way ?? context.way;
  const { label, answeredOn } = way ? SERVICE_WAYS[way] : { label: undefined, answeredOn: 'signing' as const };
  return body([
    field('受送达人', context.recipient?.name ?? context.applicant.name),
    field('申请编号', input.caseNumber),
    field('送达文书', servedDocument(input)),
    field('送达方式', label),
    field('送达地点', place(way, context)),
    paragraph(`${DAY[answeredOn]}：${served ? dayIn(served.answeredOn) : '　　　　年　　月　　日'}（以这一天为答复之日，依据${cited([RULE])}）`, RULE),
    ...(way === 'post' ? [field('邮件号（邮政企业）', context.mailNumber), field('收到日期', served?.deliveredOn && dayIn(served.deliveredOn))] : []),
    field('受送达人或者代收人签名、盖章', way === 'online' ? '在线送达，以打开记录为准' : undefined),
    field('送达人', undefined),
    field('备注', undefined),
  ]);
};

const RESULTS: Record<RecordCorrection['result'], (asked: string, agency: string) => string> = {
  corrected: () => '经审核属实，本机关已经更正。',
  kept: () => '经审核，记录与事实相符或者没有证据证明不准确，本机关不予更正。',
  passedOn: (asked, agency) => `该记录不属于本机关职能范围，本机关已经把${asked}更正申请转送有权更正的${agency}处理。`,
  referred: (asked, agency) => `该记录不属于本机关职能范围，请${asked}向有权更正的${agency}提出。`,
};

/** 更正答复书: what was said to be wrong, and what became of it. @source 条例 art. 41 */
export const recordCorrectionReply: LetterBuilder = (input) => filledIn('recordCorrection', input.context.recordCorrection, ({ receivedOn, asked, result, reasons, agency }) => {
  const elsewhere = result === 'passedOn' || result === 'referred';
  if (elsewhere && !agency?.trim()) return fail({ code: 'notFilledIn', what: 'responsibleAgency' });
  const whose = result === 'passedOn' ? `${you(input)}的` : you(input);
  return body([
    paragraph(`${you(input)}要求更正政府信息记录的申请，本机关于${dayIn(receivedOn)}收到。${you(input)}提出的内容是：${quoted(asked)}。`, art(41)),
    paragraph(`依照${citedInFull([art(41)])}，现答复如下：${RESULTS[result](whose, inside(agency ?? ''))}`, art(41)),
    paragraph(`理由：${sentence(reasons)}`, art(41)),
    NOTICE_END,
  ]);
});
