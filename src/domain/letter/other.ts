import { fail } from '../result';
import { art, type ArticleRef } from '../statute/article';
import { answering, body, isLeaf, you } from './builder';
import type { LetterInput } from './input';
import { opening } from './opening';
import { cited, dayIn, lastDayIn, paragraph, sentence } from './words';

const MEASURES: ArticleRef = { law: 'feeMeasures', article: 6 };

/** Until when what was asked for had to come. */
function period({ periods }: LetterInput, of: 'correction' | 'payment'): string {
  const found = periods.filter((one) => one.of === of)[0];
  return found ? `，于${dayIn(found.servedOn)}送达，期限是${found.workingDays}个工作日，到${lastDayIn(found.end.date, found.end.provisional)}届满` : '';
}

/** 不再处理告知书: what was asked for, when the period ended, and that the application counts as given up. @source 条例 art. 30; 国办函〔2020〕109号 art. 6 */
export const noFurther = answering((input, answer) => {
  const paying = isLeaf(answer, 'other.feeOverdue');
  const asked = paying ? input.facts.fee?.asked : input.facts.correction?.asked;
  if (!asked) return fail({ code: 'notRecorded', what: 'lapse' });
  const rules = paying ? [art(42), MEASURES] : [art(30)];
  const told = `本机关于${dayIn(asked.on)}发出${paying ? '收费通知' : '补正告知'}${period(input, paying ? 'payment' : 'correction')}。`;
  const missed = paying ? `${you(input)}逾期没有缴纳信息处理费。` : `${you(input)}没有正当理由，逾期没有补正。`;
  return body([
    ...opening(input),
    paragraph(`${told}${missed}`, ...rules),
    paragraph(`依照${cited(rules)}，视为${you(input)}放弃申请，本机关不再处理这件政府信息公开申请。`, ...rules),
    paragraph(`说明：${sentence(answer.reasons)}`, ...rules),
  ]);
});

/** 其他处理告知书: what does not come under the Regulation. @source 条例 art. 2 */
export const notInformation = answering((input, { facts, reasons }) => body([
  ...opening(input),
  paragraph(`经审查：${sentence(facts.notInformation ?? '')}${cited([art(2)])}所称政府信息，是指行政机关在履行行政管理职能过程中制作或者获取的，以一定形式记录、保存的信息。`, art(2)),
  paragraph(`本机关对${you(input)}的申请不作为政府信息公开申请继续办理。说明：${sentence(reasons)}`, art(2)),
]));
