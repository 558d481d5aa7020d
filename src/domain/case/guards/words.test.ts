import { aCase, APPLICANT, at, confirmed, d, decided, office, OFFICER, refusalOf, refusedWith, reviewed, served, signed, submitted, withdrawn } from '../../../../test/fixtures/case';
import type { CaseEvent } from '../event';

const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
const CLOSED = [...RECEIVED, decided('2026-03-10'), reviewed('2026-03-10'), signed('2026-03-10'), served('2026-03-11')];
const entry = office('2026-03-12');

describe('要写明的字句，只打了空格就是没有写', () => {
  test.each<[string, readonly CaseEvent[], CaseEvent]>([
    ['about', RECEIVED, { ...entry, type: 'consultationSent', consultationId: 'c1', kind: 'thirdParty', about: ' ' }],
    ['attempts', RECEIVED, { ...entry, type: 'thirdPartyUnreachable', attempts: ' ' }],
    ['assistedBy', RECEIVED, { ...entry, type: 'assistAsked', assistId: 'a1', to: ' ' }],
    ['extended', RECEIVED, { ...entry, type: 'extended', workingDays: 5, approvedBy: 'head-1', reason: ' ' }],
    ['extended', RECEIVED, { ...entry, type: 'extensionAsked', workingDays: 5, reason: ' ' }],
    ['figures', RECEIVED, { ...entry, type: 'reasonsAsked', workingDays: 5, figures: ' ' }],
    ['withdrawnForApplicant', RECEIVED, { ...entry, type: 'withdrawn', reason: ' ' }],
    ['withdrawnForApplicant', RECEIVED, { ...entry, type: 'withdrawn' }],
    ['contactAttempted', [submitted('2026-03-02')], { ...entry, type: 'contactAttempted', words: ' ' }],
    ['reference', CLOSED, { ...entry, type: 'reopened', source: 'reconsideration', reference: ' ' }],
  ])('%s', (event, before, blank) => expect(refusalOf(...before, blank)).toEqual({ code: 'missingWords', event }));

  test('不同意延期、说明的理由、延迟答复，也要写明', () => {
    const asked: CaseEvent = { ...entry, type: 'extensionAsked', workingDays: 5, reason: '材料多' };
    expect(refusalOf(...RECEIVED, asked, { ...entry, type: 'extensionDeclined', reason: ' ' })).toEqual({ code: 'missingWords', event: 'extensionDeclined' });
    const reasons: CaseEvent = { ...entry, type: 'reasonsAsked', figures: '三个月42件', workingDays: 5 };
    const given = (words: string): CaseEvent => ({ type: 'reasonsGiven', at: at('2026-03-13'), by: APPLICANT, on: d('2026-03-13'), words });
    expect(refusalOf(...RECEIVED, reasons, given(' '))).toEqual({ code: 'missingWords', event: 'reasonsGiven' });
    expect(refusalOf(...RECEIVED, reasons, given('编写村志'), { ...office('2026-03-16'), type: 'delayed', until: d('2026-06-30'), reason: '' })).toEqual({ code: 'missingWords', event: 'delayed' });
  });
  test('申请人自己撤回，不用说为什么', () => expect(aCase(...RECEIVED, withdrawn('2026-03-12')).state).toBe('closed'));
});

describe('责令重新答复', () => {
  const reopened = (workingDays?: number): CaseEvent => ({ ...entry, type: 'reopened', source: 'reconsideration', reference: '昌乐政复决〔2026〕1号', ...(workingDays !== undefined && { workingDays }) });
  test('文书写了期限的，是整数个工作日', () => {
    for (const days of [0, 1.5, 251]) expect(refusalOf(...CLOSED, reopened(days))).toEqual({ code: 'periodNotWhole', max: 250 });
    for (const days of [1, 250]) expect(refusedWith(...CLOSED, reopened(days))).toBeUndefined();
  });
  test('归档以后也可以重新办理，再办结再归档', () => {
    const archived = (day: string): CaseEvent => ({ type: 'archived', at: at(day), by: OFFICER });
    const again = [...CLOSED, archived('2026-03-11'), reopened(), decided('2026-03-16'), reviewed('2026-03-16'), signed('2026-03-16'), served('2026-03-17')];
    expect(refusedWith(...again, archived('2026-03-18'))).toBeUndefined();
    expect(refusalOf(...again, archived('2026-03-18'), archived('2026-03-19'))).toEqual({ code: 'archivedTwice', archivedOn: '2026-03-18' });
  });
});

describe('协办', () => {
  const asked: CaseEvent = { ...entry, type: 'assistAsked', assistId: 'a1', to: '自然资源所' };
  const given = (assistId: string): CaseEvent => ({ ...office('2026-03-16'), type: 'assistGiven', assistId });
  test('请一次，收到那一次的', () => {
    expect(refusedWith(...RECEIVED, asked, given('a1'))).toBeUndefined();
    expect(refusalOf(...RECEIVED, asked, asked)).toEqual({ code: 'assistTwice' });
    expect(refusalOf(...RECEIVED, asked, given('a2'))).toEqual({ code: 'assistUnknown' });
  });
});
