import { article } from '../../../test/article';
import { art } from './article';
import { askedFacts } from './asked-facts';
import { LEAF_KEYS, LEAVES } from './leaves';

/** search|responsibleAgency! for one of two that is needed, provision for what may be told. */
const asked = (...of: Parameters<typeof askedFacts>): readonly string[] => askedFacts(...of).map(({ keys, needed }) => `${keys.join('|')}${needed ? '!' : ''}`);

article(art(36, undefined, 4), '经检索没有所申请公开信息的，告知申请人该政府信息不存在', () => {
  test('写检索的经过，或者写负责公开的单位，只问一次', () => expect(asked('cannotProvide.notHeld')).toEqual(['search|responsibleAgency!']));
});

article(art(36, undefined, 2), '可以公开的，提供该信息，或者告知获取的方式、途径和时间', () => {
  test('公开在哪里、怎样提供可以写，都不是非写不可', () => expect(asked('granted')).toEqual(['publishedAt', 'provision', 'withinPublicInterest']));
});

article(art(37), '能够作区分处理的，提供可以公开的内容，并对不予公开的内容说明理由', () => {
  test('要的事实在前，每一部分的依据要的只问一次', () => {
    expect(asked('partiallyGranted')).toEqual(['provision', 'withinPublicInterest']);
    expect(asked('partiallyGranted', ['refused.stateSecret', 'refused.thirdPartyRights', 'refused.stateSecret']))
      .toEqual(['secrecyReviewer!', 'provision', 'withinPublicInterest', 'unreachable']);
  });
  test('不是部分公开的，不问别的依据', () => expect(asked('notProcessed.duplicate', ['refused.stateSecret'])).toEqual(['earlierAnswer!']));
});

test.each(LEAF_KEYS.map((leaf) => [LEAVES[leaf].label, leaf] as const))('%s：每项事实最多问一次', (_, leaf) => {
  const keys = askedFacts(leaf).flatMap((question) => question.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
