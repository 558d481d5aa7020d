import { art } from '../statute/article';
import { isTold } from '../statute/missing-facts';
import { answering, body, you } from './builder';
import type { LetterInput } from './input';
import { basisOf } from './letter-of';
import { opening } from './opening';
import { cited, dayIn, listed, paragraph, sentence } from './words';

/** 政府信息不存在告知书: how it was searched; a court may ask for it. @source 条例 art. 36 item 4 */
export const notExist = answering((input, { leaf, facts, reasons }) => {
  const basis = basisOf(leaf, facts);
  return body([
    ...opening(input),
    paragraph(`本机关进行了检索：${sentence(facts.search ?? '')}`, ...basis),
    paragraph(`经检索，没有${you(input)}申请公开的信息。依照${cited(basis)}，告知${you(input)}该政府信息不存在。`, ...basis),
    ...(isTold(facts, 'responsibleAgency') ? [paragraph(`${you(input)}可以向有关单位了解：${sentence(facts.responsibleAgency ?? '')}`, art(36, undefined, 5))] : []),
    paragraph(`说明：${sentence(reasons)}`, ...basis),
  ]);
});

/** 非本机关负责公开告知书: why, and whose it is. @source 条例 arts. 10, 36 item 5 */
export const notResponsible = answering((input, { leaf, facts, reasons }) => {
  const basis = [art(10), ...basisOf(leaf, facts)];
  return body([
    ...opening(input),
    paragraph(`${you(input)}申请公开的信息不属于本机关负责公开。理由：${sentence(reasons)}`, ...basis),
    paragraph(`依照${cited(basis)}，现将负责公开该信息的行政机关的名称、联系方式告知${you(input)}：${sentence(facts.responsibleAgency ?? '')}`, ...basis),
  ]);
});

/** 需加工分析告知书. @source 条例 art. 38 */
export const needsCreation = answering((input, { leaf, facts, reasons }) => {
  const basis = basisOf(leaf, facts);
  return body([
    ...opening(input),
    paragraph(`${you(input)}申请公开的内容没有现成的信息，需要本机关对现有政府信息进行加工、分析：${sentence(facts.whyCreation ?? '')}依照${cited(basis)}，本机关不予提供。`, ...basis),
    paragraph(`说明：${sentence(reasons)}`, ...basis),
  ]);
});

const asked = ({ facts: { correction } }: LetterInput): string => (correction
  ? `本机关于${dayIn(correction.asked.on)}一次性告知补正以下事项：${listed(correction.asked.items)}` : '');

/** 补正后仍不明确告知书: item by item what is still unclear. @source 条例 art. 30 */
export const stillUnclear = answering((input, { leaf, facts, reasons }) => {
  const basis = basisOf(leaf, facts);
  return body([
    ...opening(input),
    paragraph(`${asked(input)}补正后，申请内容仍不明确：${sentence(facts.stillUnclear ?? '')}`, ...basis),
    paragraph(`依照${cited(basis)}，申请内容应当明确；本机关根据现有内容无法确定所指的政府信息，无法提供。${you(input)}可以写明所需信息的名称、文号或者便于查询的其他特征后另行申请。`, ...basis, art(29, 2)),
    paragraph(`说明：${sentence(reasons)}`, ...basis),
  ]);
});
