import { article } from '../../../test/article';
import { answerFacts } from './answer-facts';
import { art } from './article';
import { DECISION_FACT_KEYS, type DecisionFacts } from './decision-facts';

article(art(36), '对政府信息公开申请，行政机关根据下列情况分别作出答复', () => {
  test('申请人看到答复所依据的事实；保密审查人、联系第三方的经过、与指引不一致的理由留在案卷里', () => {
    const all: DecisionFacts = Object.fromEntries(DECISION_FACT_KEYS.map((key) => [key, '写明的事实']));
    const kept = DECISION_FACT_KEYS.filter((key) => !(key in (answerFacts(all) ?? {})));
    expect(kept).toEqual(['secrecyReviewer', 'unreachable', 'contraryToWizard']);
  });
  test('没有可以告诉的，就没有这一栏', () => {
    expect(answerFacts(undefined)).toBeUndefined();
    expect(answerFacts({ secrecyReviewer: '王明', search: ' ' })).toBeUndefined();
  });
});

article(art(37), '对不予公开的内容说明理由', () => {
  test('不公开的每一部分都告诉申请人', () => {
    const withheld = [{ what: '附件二', ground: 'refused.stateSecret', reason: '已经定密' }] as const;
    expect(answerFacts({ secrecyReviewer: '王明', withheld })).toEqual({ withheld });
  });
});
