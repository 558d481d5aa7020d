import { article } from '../../../../test/article';
import { APPLICANT, at, confirmed, consulted, corrected, correctionAsked, d, decided, office, OFFICER, opinion, refusalOf, refusedWith, submitted } from '../../../../test/fixtures/case';
import type { DecisionFacts } from '../../statute/decision-facts';
import { art } from '../../statute/article';
import type { LeafKey } from '../../statute/leaves';
import type { CaseEvent } from '../event';

/** 2026年3月2日是星期一。 */
const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
const draft = (day: string, leaf: LeafKey, facts?: DecisionFacts): CaseEvent => ({ type: 'decided', at: at(day), by: OFFICER, leaf, reasons: '理由见下。', ...(facts && { facts }) });
const part = (what: string, reason: string) => ({ what, ground: 'refused.processInfo', reason }) as const;
const unreachable: CaseEvent = { ...office('2026-03-11'), type: 'thirdPartyUnreachable', attempts: '三次去电无人接听，信件退回' };

article(art(37), '能够作区分处理的，行政机关应当向申请人提供可以公开的政府信息内容，并对不予公开的内容说明理由', () => {
  const partly = (...withheld: NonNullable<DecisionFacts['withheld']>) => refusalOf(...RECEIVED, draft('2026-03-10', 'partiallyGranted', { withheld }));
  test('部分公开，每一处不公开的都写明是什么、为什么', () => {
    expect(partly(part('讨论记录', '属于讨论记录'))).toBeUndefined();
    expect(partly(part('讨论记录', '属于讨论记录'), part('征求意见稿', '属于过程稿'))).toBeUndefined();
  });
  test.each([
    ['没有一处不公开', []], ['没有写是什么', [part(' ', '属于讨论记录')]], ['没有写为什么', [part('讨论记录', ' \n')]],
    ['两处里有一处没有写是什么', [part('讨论记录', '属于讨论记录'), part('', '属于过程稿')]], ['两处里有一处没有写为什么', [part('讨论记录', ''), part('征求意见稿', '属于过程稿')]],
  ])('%s，不是部分公开', (_, withheld) => expect(partly(...withheld)).toEqual({ code: 'nothingWithheld' }));
  test('连不公开的部分都没有提到，也不是', () => expect(refusalOf(...RECEIVED, draft('2026-03-10', 'partiallyGranted'))).toEqual({ code: 'nothingWithheld' }));
  test('全部公开的，没有不公开的部分', () => {
    expect(refusalOf(...RECEIVED, draft('2026-03-10', 'granted', { withheld: [part('讨论记录', '属于讨论记录')] }))).toEqual({ code: 'withheldBesidesPartial' });
    expect(refusedWith(...RECEIVED, draft('2026-03-10', 'granted', { withheld: [] }))).toBeUndefined();
  });
});

article(art(36, undefined, 3), '不予公开的，告知申请人不予公开并说明理由', () => {
  test('缺哪一项事实就说哪一项', () => {
    expect(refusalOf(...RECEIVED, draft('2026-03-10', 'refused.securityStability'))).toEqual({ code: 'missingFact', fact: 'harm' });
    expect(refusalOf(...RECEIVED, draft('2026-03-10', 'refused.securityStability', { harm: '会危及水库大坝的安全' }))).toBeUndefined();
  });
  test('没有告知补正、没有收到补正的，不能说补正以后仍不明确', () => {
    const unclear = (day: string) => draft(day, 'cannotProvide.stillUnclear', { stillUnclear: '没有写明是哪个村' });
    expect(refusalOf(...RECEIVED, unclear('2026-03-10'))).toEqual({ code: 'missingRecord', record: 'correctionAnswered' });
    expect(refusedWith(...RECEIVED, correctionAsked('2026-03-04'), corrected('2026-03-09'), unclear('2026-03-10'))).toBeUndefined();
  });
});

article(art(15), '第三方同意公开或者行政机关认为不公开会对公共利益造成重大影响的，予以公开', () => {
  const first = consulted('2026-03-06', 'thirdParty', '2026-03-06');
  const second = consulted('2026-03-06', 'thirdParty', '2026-03-06', 'c2');
  test('都同意了，不能以保护第三方为由不公开，哪怕只是其中一部分', () => {
    const withheld = [{ what: '附件二', ground: 'refused.thirdPartyRights', reason: '属于商业秘密' }] as const;
    expect(refusalOf(...RECEIVED, first, opinion('2026-03-10'), draft('2026-03-12', 'partiallyGranted', { withheld }))).toEqual({ code: 'thirdPartyAgreed' });
    expect(refusedWith(...RECEIVED, first, opinion('2026-03-10', 'objects'), draft('2026-03-12', 'partiallyGranted', { withheld }))).toBeUndefined();
  });
  test('两家一家同意、一家不同意，可以', () => {
    const both = [...RECEIVED, first, second, opinion('2026-03-10'), opinion('2026-03-11', 'objects', 'c2')];
    expect(refusedWith(...both, decided('2026-03-12', 'refused.thirdPartyRights'))).toBeUndefined();
  });
  test('一家同意、一家不再征求，就是都同意了', () => {
    const both = [...RECEIVED, first, second, opinion('2026-03-10'), opinion('2026-03-11', 'calledOff', 'c2')];
    expect(refusalOf(...both, decided('2026-03-12', 'refused.thirdPartyRights'))).toEqual({ code: 'thirdPartyAgreed' });
  });
  test('别的机关的意见不是第三方的意见', () => {
    const asked = (how: 'agrees' | 'objects') => [...RECEIVED, consulted('2026-03-06', 'otherAgency'), opinion('2026-03-10', how), unreachable];
    expect(refusedWith(...asked('agrees'), decided('2026-03-12', 'refused.thirdPartyRights'))).toBeUndefined();
    expect(refusedWith(...asked('objects'), decided('2026-03-12'))).toBeUndefined();
  });
});

article(art(32), '第三方不同意公开且有合理理由的，行政机关不予公开', () => {
  const objected = [...RECEIVED, consulted('2026-03-06', 'thirdParty', '2026-03-06'), opinion('2026-03-10', 'objects')];
  test('不同意而公开的，写明怎么审查的', () => {
    expect(refusalOf(...objected, draft('2026-03-12', 'granted', { withinPublicInterest: ' ' }))).toEqual({ code: 'missingFact', fact: 'withinPublicInterest' });
    expect(refusedWith(...objected, draft('2026-03-12', 'granted', { withinPublicInterest: '涉及全村饮水安全' }))).toBeUndefined();
  });
});

article(art(35), '行政机关认为申请理由不合理的，告知申请人不予处理', () => {
  const asked = (posted?: true): CaseEvent => ({ ...office('2026-03-06'), type: 'reasonsAsked', figures: '三个月提出42件', workingDays: 10, ...(posted && { posted }) });
  const refuse = (day: string) => decided(day, 'notProcessed.massRepeated');
  test('说明理由的期限到3月20日，那天还不能说不合理，第二个工作日可以', () => {
    expect(refusalOf(...RECEIVED, asked(), refuse('2026-03-20'))).toEqual({ code: 'applicantPeriodRuns', dueOn: '2026-03-20', article: 'reasons' });
    expect(refusedWith(...RECEIVED, asked(), refuse('2026-03-23'))).toBeUndefined();
  });
  test('看的是说明理由的期限，不是以前补正的期限', () => {
    const again = [...RECEIVED, correctionAsked('2026-03-04', 5), corrected('2026-03-05'), asked()];
    expect(refusalOf(...again, refuse('2026-03-12'))).toEqual({ code: 'applicantPeriodRuns', dueOn: '2026-03-20', article: 'reasons' });
  });
  test('邮寄的要求还不知道哪天送到，不能说不合理；说明了就可以', () => {
    expect(refusalOf(...RECEIVED, asked(true), refuse('2026-03-30'))).toEqual({ code: 'notServedYet' });
    const given: CaseEvent = { type: 'reasonsGiven', at: at('2026-03-12'), by: APPLICANT, on: d('2026-03-12'), words: '编写村志' };
    expect(refusedWith(...RECEIVED, asked(true), given, refuse('2026-03-13'))).toBeUndefined();
  });
});
