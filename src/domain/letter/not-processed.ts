import { art } from '../statute/article';
import { isTold } from '../statute/missing-facts';
import { answering, body, you } from './builder';
import type { LetterInput } from './input';
import { basisOf } from './letter-of';
import { opening } from './opening';
import { cited, dayIn, paragraph, quoted, sentence } from './words';

/** 不予重复处理告知书: number and date of the earlier answer. @source 条例 art. 36 item 6 */
export const duplicate = answering((input, { leaf, facts, reasons }) => {
  const basis = basisOf(leaf, facts);
  return body([
    ...opening(input),
    paragraph(`就${you(input)}申请公开的相同政府信息，本机关已经答复：${sentence(facts.earlierAnswer ?? '')}依照${cited(basis)}，对${you(input)}的重复申请，本机关不予重复处理。`, ...basis),
    paragraph(`说明：${sentence(reasons)}`, ...basis),
  ]);
});

/** 信访、投诉、举报类告知书: may name the channel. @source 条例 art. 39(1) */
export const petition = answering((input, { leaf, facts, reasons }) => {
  const basis = basisOf(leaf, facts);
  return body([
    ...opening(input),
    paragraph(`${you(input)}以政府信息公开申请的形式进行信访、投诉、举报等活动。理由：${sentence(reasons)}依照${cited(basis)}，本机关不作为政府信息公开申请处理。`, ...basis),
    ...(isTold(facts, 'channel') ? [paragraph(`${you(input)}可以通过以下渠道提出：${sentence(facts.channel ?? '')}`, ...basis)] : []),
  ]);
});

/** 公开出版物告知书: where to get it. @source 条例 art. 39(2) */
export const publication = answering((input, { leaf, facts, reasons }) => {
  const basis = basisOf(leaf, facts);
  return body([
    ...opening(input),
    paragraph(`${you(input)}申请的内容是要求提供政府公报、报刊、书籍等公开出版物。依照${cited(basis)}，本机关不予处理，现将获取的途径告知${you(input)}：${sentence(facts.publicationSource ?? '')}`, ...basis),
    paragraph(`说明：${sentence(reasons)}`, ...basis),
  ]);
});

function reasonsGiven(input: LetterInput): string {
  const { facts: { reasons }, reasonsGiven: given } = input;
  if (!reasons) return '';
  const asked = `本机关于${dayIn(reasons.asked.on)}要求${you(input)}说明理由，`;
  return given ? `${asked}${you(input)}于${dayIn(given.on)}说明的理由是：${quoted(given.words)}。` : `${asked}${you(input)}没有说明。`;
}

/** 不予处理告知书: the figures, and how the reasons were judged. @source 条例 art. 35 */
export const massRepeated = answering((input, { leaf, facts, reasons }) => {
  const basis = basisOf(leaf, facts);
  return body([
    ...opening(input),
    paragraph(`${sentence(facts.figures ?? '')}申请的数量、频次明显超过合理范围。${reasonsGiven(input)}`, ...basis),
    paragraph(`经审查，理由不合理：${sentence(reasons)}依照${cited(basis)}，本机关不予处理。`, ...basis),
  ]);
});

/** 确认、重新出具类不予处理告知书; no article of its own, by analogy. @source 国办公开办函〔2021〕30号; 条例 arts. 2, 36 item 6 */
export const reconfirm = answering((input, { leaf, facts, reasons }) => {
  const near = [art(2), art(36, undefined, 6)];
  return body([
    ...opening(input),
    paragraph(`${you(input)}申请的内容是要求本机关确认或者重新出具${you(input)}已经获取的信息，不是申请获取政府信息。参照${cited(near)}，本机关不予处理。`, ...near, ...basisOf(leaf, facts)),
    paragraph(`理由：${sentence(reasons)}`, ...near),
  ]);
});
