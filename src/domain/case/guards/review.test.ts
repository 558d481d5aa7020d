import { article } from '../../../../test/article';
import { at, confirmed, consulted, decided, OFFICER, opinion, refusalOf, refusedWith, REVIEWER, secrecyReviewed, submitted } from '../../../../test/fixtures/case';
import type { DecisionFacts } from '../../statute/decision-facts';
import { art } from '../../statute/article';
import type { CaseEvent } from '../event';

const RECEIVED = [submitted('2026-09-08'), confirmed('2026-09-08')];
const SECRET = { what: '附件三', ground: 'refused.stateSecret', reason: '标有密级' } as const;
const DRAFT_PAPER = { what: '征求意见稿', ground: 'refused.processInfo', reason: '属于过程稿' } as const;
const partly = (...withheld: NonNullable<DecisionFacts['withheld']>): CaseEvent =>
  ({ type: 'decided', at: at('2026-09-09'), by: OFFICER, leaf: 'partiallyGranted', reasons: '部分公开。', facts: { withheld, secrecyReviewer: '保密员丁' } });

article(art(14), '依法确定为国家秘密的政府信息，不予公开', () => {
  test('涉密的是不公开的几部分之一，可以；哪一部分都不是，通不过', () => {
    expect(refusedWith(...RECEIVED, partly(DRAFT_PAPER, SECRET), secrecyReviewed('2026-09-10', ['stateSecret']))).toBeUndefined();
    expect(refusalOf(...RECEIVED, partly(DRAFT_PAPER), secrecyReviewed('2026-09-10', ['stateSecret']))).toEqual({ code: 'secretDisclosed' });
  });
  test('本来就不公开的，审查认为涉密也可以', () => {
    expect(refusedWith(...RECEIVED, decided('2026-09-09', 'refused.internalAffairs'), secrecyReviewed('2026-09-10', ['stateSecret']))).toBeUndefined();
  });
});

article(art(15), '涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开', () => {
  const THIRD = { what: '附件二', ground: 'refused.thirdPartyRights', reason: '含有商业秘密' } as const;
  const asked = consulted('2026-09-08', 'thirdParty', '2026-09-08');
  const objects = opinion('2026-09-09', 'objects');
  const refusedFor = decided('2026-09-09', 'refused.thirdPartyRights');
  test('以第三方权益为由不公开，审查不能说“都不涉及”；勾选其中一样就可以', () => {
    expect(refusalOf(...RECEIVED, asked, objects, refusedFor, secrecyReviewed('2026-09-10', []))).toEqual({ code: 'secrecyContradicts', wanted: ['tradeSecret', 'privacy'] });
    expect(refusalOf(...RECEIVED, asked, objects, refusedFor, secrecyReviewed('2026-09-10', ['internal']))).toEqual({ code: 'secrecyContradicts', wanted: ['tradeSecret', 'privacy'] });
    expect(refusedWith(...RECEIVED, asked, objects, refusedFor, secrecyReviewed('2026-09-10', ['privacy']))).toBeUndefined();
  });
  test('只有一部分以它为由，也一样；国家秘密同理', () => {
    expect(refusedWith(...RECEIVED, asked, objects, partly(DRAFT_PAPER, THIRD), secrecyReviewed('2026-09-10', []))).toBe('secrecyContradicts');
    expect(refusalOf(...RECEIVED, partly(SECRET), secrecyReviewed('2026-09-10', ['privacy']))).toEqual({ code: 'secrecyContradicts', wanted: ['stateSecret'] });
    expect(refusedWith(...RECEIVED, partly(DRAFT_PAPER), secrecyReviewed('2026-09-10', []))).toBeUndefined();
  });
});

article(art(17, 2), '依照《中华人民共和国保守国家秘密法》对拟公开的政府信息进行审查', () => {
  test('涉及国家秘密，没有写谁作的结论', () => {
    const nobody: CaseEvent = { type: 'reviewed', kind: 'secrecy', at: at('2026-09-10'), by: REVIEWER, opinion: '涉密。', touches: ['stateSecret'] };
    expect(refusalOf(...RECEIVED, decided('2026-09-09', 'refused.stateSecret'), nobody)).toEqual({ code: 'secrecyReviewerMissing' });
  });
  test('不涉及国家秘密的，不用写', () => expect(refusedWith(...RECEIVED, decided('2026-09-09'), secrecyReviewed('2026-09-10', ['tradeSecret', 'privacy']))).toBeUndefined());
});
