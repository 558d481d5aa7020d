import { art } from '../statute/article';
import type { WithholdingLeaf } from '../statute/leaves';
import { answering, body, you } from './builder';
import { findingOf } from './grounds';
import { basisOf } from './letter-of';
import { opening } from './opening';
import { cited, paragraph, sentence } from './words';

/** 不予公开告知书: the ground and the reason. @source 条例 arts. 14–16, 32, 36 item 3 */
export const refuse = answering((input, { leaf, facts, reasons }) => {
  const basis = basisOf(leaf, facts);
  return body([
    ...opening(input),
    // Only leaves of 不予公开 have this letter.
    paragraph(`经审查，${you(input)}申请公开的信息${findingOf(leaf as WithholdingLeaf, facts, input)}。依照${cited(basis)}，本机关决定不予公开。`, ...basis),
    paragraph(`理由：${sentence(reasons)}`, art(36, undefined, 3)),
  ]);
});

/** 行政查询事项告知书: the law of access, and the office to go to. @source 条例 art. 36 item 7 */
export const administrativeInquiry = answering((input, { leaf, facts, reasons }) => {
  const basis = basisOf(leaf, facts);
  return body([
    ...opening(input),
    paragraph(`${you(input)}申请公开的信息属于工商、不动产登记资料等信息，有关法律、行政法规对信息的获取有特别规定。依照${cited(basis)}，请${you(input)}依照有关法律、行政法规的规定办理：${sentence(facts.accessLaw ?? '')}`, ...basis),
    paragraph(`说明：${sentence(reasons)}`, ...basis),
  ]);
});
