import { fail } from '../result';
import { art } from '../statute/article';
import { LEAVES } from '../statute/leaves';
import { DELIVERIES, FORMS } from '../statute/provision';
import { isTold } from '../statute/missing-facts';
import { answering, body, you, type Answer } from './builder';
import { findingOf } from './grounds';
import type { LetterInput } from './input';
import type { LetterParagraph } from './letter';
import { basisOf } from './letter-of';
import { opening } from './opening';
import { cited, inside, paragraph, sentence } from './words';

/** 怎样提供: what was told, else the files with the letter, in the form and by the way the applicant asked for, where he said so; without either nothing is given. */
function provision({ context: { attachments = [], attachmentsLater, form, delivery } }: LetterInput, { facts }: Answer): string | undefined {
  if (isTold(facts, 'provision')) return sentence(facts.provision ?? '');
  if (attachments.length === 0 && !attachmentsLater) return undefined;
  const [shape, way] = [form !== 'unstated' && form ? `以${FORMS[form]}的形式` : '', delivery !== 'unstated' && delivery ? `按“${DELIVERIES[delivery]}”的途径` : ''];
  const how = shape || way ? `${[shape, way].filter(Boolean).join('、')}提供` : undefined;
  return how ? `现随本告知书提供，${how}。` : '现随本告知书提供。';
}

const reasons = ({ reasons: words }: Answer): LetterParagraph => paragraph(`说明：${sentence(words)}`, art(36));

/** A third party objected, and the information is disclosed all the same. */
const override = ({ facts }: Answer): readonly LetterParagraph[] => (isTold(facts, 'withinPublicInterest')
  ? [paragraph(`该信息涉及第三方，第三方没有同意公开。经审查：${sentence(facts.withinPublicInterest ?? '')}`, art(15), art(32))] : []);

/** 予以公开告知书: the information, or where, how and when it can be had. @source 条例 arts. 36 items 1 and 2, 40 */
export const grant = answering((input, answer) => {
  const { facts, leaf } = answer;
  const basis = basisOf(leaf, facts);
  if (isTold(facts, 'publishedAt')) {
    return body([
      ...opening(input),
      paragraph(`经审查，${you(input)}申请公开的信息已经主动公开。依照${cited(basis)}，现将获取该信息的方式、途径告知${you(input)}：${sentence(facts.publishedAt ?? '')}`, ...basis),
      reasons(answer),
    ]);
  }
  const how = provision(input, answer);
  if (!how) return fail({ code: 'notFilledIn', what: 'provision' });
  return body([
    ...opening(input), ...override(answer),
    paragraph(`经审查，${you(input)}申请公开的信息可以公开。依照${cited(basis)}，本机关决定予以公开。`, ...basis),
    paragraph(`提供的方式、途径和时间：${how}`, art(36, undefined, 2), art(40)),
    reasons(answer),
  ]);
});

/** 部分公开告知书: what is given, what is not, and why, part by part. @source 条例 arts. 14–16, 37 */
export const partialGrant = answering((input, answer) => {
  const { facts } = answer;
  const parts = facts.withheld ?? [];
  const how = provision(input, answer);
  if (!how) return fail({ code: 'notFilledIn', what: 'provision' });
  return body([
    ...opening(input), ...override(answer),
    paragraph(`经审查，${you(input)}申请公开的信息中含有不予公开的内容，能够作区分处理。依照${cited([art(37)])}，本机关决定部分公开。`, art(37)),
    paragraph(`一、可以公开的内容：除下列内容以外的部分。提供的方式、途径和时间：${how}`, art(36, undefined, 2), art(37), art(40)),
    paragraph('二、不予公开的内容和理由：', art(37)),
    ...parts.map(({ what, ground, reason }, index) => {
      const { rules } = LEAVES[ground];
      return paragraph(`（${index + 1}）${inside(what)}：${findingOf(ground, facts, input)}，依照${cited(rules)}，不予公开。理由：${sentence(reason)}`, ...rules);
    }),
    reasons(answer),
  ]);
});
