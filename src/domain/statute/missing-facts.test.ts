import { article } from '../../../test/article';
import { art } from './article';
import { DECISION_FACT_KEYS, type DecisionFacts } from './decision-facts';
import { LEAF_KEYS, LEAVES, type Leaf } from './leaves';
import { missingFacts, missingRecords } from './missing-facts';

article(art(36, undefined, 4), '经检索没有所申请公开信息的，告知申请人该政府信息不存在', () => {
  test.each<[string, DecisionFacts | undefined, readonly string[]]>([
    ['什么都没写', undefined, ['search']],
    ['只写了空格', { search: ' 　\n' }, ['search']],
    ['写了检索的经过', { search: '办公室检索了2020年以来的收发文登记。' }, []],
    ['写了负责公开的单位', { responsibleAgency: '县自然资源局' }, []],
  ])('不掌握信息，%s', (_, facts, missing) => expect(missingFacts('cannotProvide.notHeld', facts)).toEqual(missing));
});

article(art(37), '能够作区分处理的，提供可以公开的内容，并对不予公开的内容说明理由', () => {
  test('每一部分的理由要的事实都要有，重复的只说一次', () => {
    const part = (ground: NonNullable<DecisionFacts['withheld']>[number]['ground']) => ({ what: '附件二', ground, reason: '见决定。' });
    const withheld = [part('refused.stateSecret'), part('refused.securityStability'), part('refused.stateSecret'), part('refused.internalAffairs')];
    expect(missingFacts('partiallyGranted', { withheld })).toEqual(['secrecyReviewer', 'harm']);
    expect(missingFacts('partiallyGranted', { withheld, secrecyReviewer: '王明', harm: '公共安全' })).toEqual([]);
  });
});

article(art(32), '依申请公开的政府信息公开会损害第三方合法权益的，行政机关应当书面征求第三方的意见', () => {
  const part = { what: '附件二', ground: 'refused.thirdPartyRights', reason: '涉及隐私。' } as const;
  test.each<[string, Parameters<typeof missingRecords>, readonly string[]]>([
    ['没有征求过', ['refused.thirdPartyRights', undefined, []], ['thirdPartyConsulted']],
    ['征求过', ['refused.thirdPartyRights', undefined, ['thirdPartyConsulted']], []],
    ['联系不上，写了每一次联系', ['refused.thirdPartyRights', { unreachable: '三次打电话没有人接。' }, []], []],
    ['只是部分涉及第三方，没有征求过', ['partiallyGranted', { withheld: [part, part] }, []], ['thirdPartyConsulted']],
    ['别的结果', ['cannotProvide.stillUnclear', { unreachable: '三次打电话没有人接。' }, []], ['correctionAnswered']],
  ])('%s', (_, given, missing) => expect(missingRecords(...given)).toEqual(missing));
});

test.each(LEAF_KEYS.map((leaf) => [LEAVES[leaf].label, leaf] as const))('%s：表里要的事实一件不少，写全了就不缺', (_, leaf) => {
  const needs = (LEAVES[leaf] as Leaf).needs ?? [];
  expect(missingFacts(leaf, undefined)).toHaveLength(needs.length);
  expect(missingFacts(leaf, Object.fromEntries(DECISION_FACT_KEYS.map((key) => [key, '已经写明'])))).toEqual([]);
});
