import { articleLabel, art, type ArticleRef } from '../statute/article';
import { fullDay, type CivilDate } from '../calendar/civil-date';
import { SECRECY_CONCERNS, type SecrecyConcern } from '../statute/reviews';
import { ITEM_STATES, type ItemState } from './item';
import type { ItemAction } from './life';
import { ITEM_REVIEWS, type ItemReviewKey } from './reviews';

/** Fields of the form, as refusals name them. */
type ItemField = 'content.madeOn' | 'content.category' | 'content.validUntil' | 'content.elsewhere' | 'changedOn' | 'period.by' | 'reason' | 'secrecy' | 'secrecy.because';

/** Why an item does not go on. */
export type ItemRefusal =
  | { readonly code: 'itemNotNow'; readonly action: ItemAction; readonly state: ItemState }
  | { readonly code: 'barred'; readonly by: 'wrote' | ItemReviewKey }
  /** @param own whether it would be so by the review that he is just doing */
  | { readonly code: 'nobodyToReview'; readonly review: ItemReviewKey; readonly own: boolean }
  | { readonly code: 'madeInFuture' | 'changedInFuture' | 'elsewhereInFuture'; readonly today: CivilDate }
  | { readonly code: 'publishedBeforeMade'; readonly madeOn: CivilDate; readonly publishedOn: CivilDate }
  | { readonly code: 'changedBeforeMade' | 'validBeforeMade' | 'periodBeforeMade' | 'elsewhereBeforeMade'; readonly madeOn: CivilDate }
  | { readonly code: 'categoryOfOthers' }
  | { readonly code: 'incomplete'; readonly missing: readonly string[] }
  | { readonly code: 'revisionReasonMissing' }
  | { readonly code: 'itemSecrecyNotAnswered' }
  | { readonly code: 'secretFound' }
  | { readonly code: 'becauseMissing'; readonly touches: readonly SecrecyConcern[] };

const ACTIONS: Readonly<Record<ItemAction, string>> = {
  save: '修改', submit: '提交审核', review: '审核', return: '退回', publish: '公开', revise: '修改', discard: '删除草稿', withdraw: '撤回',
};

/** 给用户看的一句话：发生了什么、怎么办. */
export function itemMessage(refusal: ItemRefusal): string {
  switch (refusal.code) {
    case 'itemNotNow': return refusal.action === 'publish' && refusal.state === 'reviewing'
      ? '三审还没有全部通过，不能公开，请等审核。'
      : `这条信息现在是“${ITEM_STATES[refusal.state].label}”，不能${ACTIONS[refusal.action]}，请刷新后再看。`;
    case 'barred': return refusal.by === 'wrote'
      ? '这篇内容你写过或者改过，要由别人审核。'
      : `这篇内容你已经做过${ITEM_REVIEWS[refusal.by].label}，三审要由三个人分别做，请另一位来审。`;
    case 'nobodyToReview': return refusal.own
      ? `没有办：这一审由你做，${ITEM_REVIEWS[refusal.review].label}就没有人能做了。三审要由三个没有写过的人分别做，请另一位来做这一审。`
      : `没有办：三审要由三个没有写过的人分别做，现在${ITEM_REVIEWS[refusal.review].label}没有人能做。请管理员添加人员，或者在单位设置里由县主管部门复审；几个人都写过的，也可以删除草稿，由一个人重新写。`;
    case 'madeInFuture': return `生成日期在今天（${fullDay(refusal.today)}）以后，还没有形成的信息不能登记，请核对日期。`;
    case 'changedInFuture': return `变更日期在今天（${fullDay(refusal.today)}）以后，请核对日期。`;
    case 'elsewhereInFuture': return '其他渠道的公开日期在今天以后，还没有公开的请先不填日期。';
    case 'publishedBeforeMade': return `公开日期（${fullDay(refusal.publishedOn)}）早于生成日期（${fullDay(refusal.madeOn)}），请核对生成日期。`;
    case 'changedBeforeMade': return `变更日期早于生成日期（${fullDay(refusal.madeOn)}），请核对。`;
    case 'validBeforeMade': return `有效期早于生成日期（${fullDay(refusal.madeOn)}），请核对。`;
    case 'periodBeforeMade': return `另有规定的期限早于生成或者变更的日期（${fullDay(refusal.madeOn)}），请核对。`;
    case 'elsewhereBeforeMade': return `其他渠道的公开日期早于生成日期（${fullDay(refusal.madeOn)}），请核对。`;
    case 'categoryOfOthers': return '这个类别是其他层级的机关公开的，请重新选择类别。';
    case 'incomplete': return `还没有写完：${refusal.missing.join('、')}。补齐以后再提交审核。`;
    case 'revisionReasonMissing': return '请写明为什么修改，公众会看到这句话。';
    case 'itemSecrecyNotAnswered': return `请先回答保密审查：是否涉及${Object.values(SECRECY_CONCERNS).map(({ label }) => label).join('、')}；都不涉及的，选“都不涉及”。`;
    case 'secretFound': return '涉及国家秘密的不能公开，请退回；已经写进来的，马上联系保密机构。';
    case 'becauseMissing': return `涉及${refusal.touches.map((one) => SECRECY_CONCERNS[one].label).join('、')}，请写明为什么可以公开（第三方同意、已经遮去、不公开会对公共利益造成重大影响），不能公开的请退回。`;
  }
}

/** The article behind a refusal. */
function itemRule(refusal: ItemRefusal): ArticleRef | undefined {
  switch (refusal.code) {
    case 'barred': case 'nobodyToReview': return art(17, 1);
    case 'itemSecrecyNotAnswered': return art(17, 2);
    case 'secretFound': return art(14);
    case 'becauseMissing': return SECRECY_CONCERNS[refusal.touches[0] ?? 'privacy'].rule;
    case 'categoryOfOthers': return art(21);
    case 'incomplete': return art(12, 3);
    case 'itemNotNow': return refusal.action === 'publish' ? art(17, 1) : undefined;
    case 'madeInFuture': case 'publishedBeforeMade': case 'changedInFuture': case 'changedBeforeMade': case 'periodBeforeMade': return art(26);
    default: return undefined;
  }
}

/** As it is cited to people. */
export const itemArticle = (refusal: ItemRefusal): string | undefined => {
  const rule = itemRule(refusal);
  return rule && articleLabel(rule);
};

/** The field of the form a refusal is about. */
export function itemField(refusal: ItemRefusal): ItemField | undefined {
  switch (refusal.code) {
    case 'madeInFuture': case 'publishedBeforeMade': return 'content.madeOn';
    case 'changedInFuture': case 'changedBeforeMade': return 'changedOn';
    case 'elsewhereInFuture': case 'elsewhereBeforeMade': return 'content.elsewhere';
    case 'validBeforeMade': return 'content.validUntil';
    case 'periodBeforeMade': return 'period.by';
    case 'categoryOfOthers': return 'content.category';
    case 'revisionReasonMissing': return 'reason';
    case 'itemSecrecyNotAnswered': case 'secretFound': return 'secrecy';
    case 'becauseMissing': return 'secrecy.because';
    default: return undefined;
  }
}
