import { article } from '../../../test/article';
import {
  aCase, APPLICANT, at, confirmed, decided, extended, legalityReviewed, office, OFFICER, refusalOf, refusedWith, returned, REVIEWER, reviewed, secrecyReviewed, served, SIGNATORY, signed, signedOn, staff, submitted,
} from '../../../test/fixtures/case';
import { art } from '../statute/article';
import { allowedEvents } from './duties';
import type { CaseEvent } from './event';
import { barredBy, peopleOf, stepOf } from './people';

const DRAFT = [submitted('2026-09-08'), confirmed('2026-09-08'), decided('2026-09-09')];
const DOUBLE: readonly CaseEvent[] = [...DRAFT.slice(0, 2), { ...decided('2026-09-09'), legality: true } as CaseEvent];
const by = <Event extends CaseEvent>(event: Event, memberId: string): Event => ({ ...event, by: staff(memberId) });

article(art(17, 1), '建立健全政府信息公开审查机制，明确审查的程序和责任', () => {
  test('记下这一稿谁拟定、谁审核过', () => {
    expect(peopleOf(aCase(...DRAFT.slice(0, 2)))).toEqual({});
    expect(peopleOf(aCase(...DRAFT))).toEqual({ decided: 'officer-1' });
    expect(peopleOf(aCase(...DOUBLE, secrecyReviewed('2026-09-10'), legalityReviewed('2026-09-10', staff('reviewer-2'))))).toEqual({ decided: 'officer-1', reviewed: ['reviewer-1', 'reviewer-2'] });
  });
  test('退回的稿、责令重新答复以前的答复，不再约束谁', () => {
    expect(peopleOf(aCase(...DRAFT, reviewed('2026-09-10'), returned('2026-09-10', SIGNATORY)))).toEqual({});
    const reopened: CaseEvent = { ...office('2026-10-12'), type: 'reopened', source: 'reconsideration', reference: '昌乐政复决〔2026〕1号' };
    expect(peopleOf(aCase(...signedOn('2026-09-08'), served('2026-09-09'), reopened))).toEqual({});
    expect(peopleOf(aCase(...DRAFT, returned('2026-09-10'), decided('2026-09-11', 'granted', staff('officer-2'))))).toEqual({ decided: 'officer-2' });
  });
  test('退回以后，原来拟定的人可以再拟定', () => expect(allowedEvents(aCase(...DRAFT, returned('2026-09-10')), ['officer'], 'officer-1')).toContain('decided'));
  test('逾期不补正、逾期未缴费的不再处理告知书，登记的人就是拟定的人，不能自己审核', () => {
    const fee: CaseEvent = { ...office('2026-03-16'), type: 'feeNoticed', tariff: 'pages', quantity: 100, fen: 70_000 };
    const unpaid = [submitted('2026-03-02'), confirmed('2026-03-02'), fee, { ...office('2026-04-15'), type: 'feeLapsed', reasons: '逾期未缴纳。' } as const];
    expect(peopleOf(aCase(...unpaid))).toEqual({ decided: 'officer-1' });
    expect(refusalOf(...unpaid, reviewed('2026-04-16', OFFICER))).toEqual({ code: 'samePerson', first: 'decided', second: 'reviewed' });
  });
  test('审核以后告知延期、登记协办的人，没有审核过，可以签发', () => {
    const assist: CaseEvent = { ...office('2026-09-08'), type: 'assistAsked', assistId: 'a1', to: '自然资源所' };
    const given: CaseEvent = { ...office('2026-09-11'), type: 'assistGiven', assistId: 'a1' };
    const before = [...DRAFT.slice(0, 2), assist, ...DRAFT.slice(2), reviewed('2026-09-10')];
    expect(refusedWith(...before, by(extended('2026-09-11', 5), 'signatory-1'), by(given, 'signatory-1'), signed('2026-09-11'))).toBeUndefined();
  });
  test('申请人自己登记的，不算哪个工作人员', () => {
    const opinion: CaseEvent = { type: 'consultationSent', at: at('2026-09-08'), by: OFFICER, on: office('2026-09-08').on, consultationId: 'c1', kind: 'otherAgency', about: '补偿明细' };
    const answered: CaseEvent = { ...office('2026-09-08'), type: 'consultationEnded', consultationId: 'c1', opinion: 'agrees', by: { kind: 'consulted', consultationId: 'c1' } };
    expect(peopleOf(aCase(...DRAFT.slice(0, 2), opinion, answered, ...DRAFT.slice(2)))).toEqual({ decided: 'officer-1' });
    expect(refusedWith(...DRAFT, { type: 'withdrawn', at: at('2026-09-10'), by: APPLICANT })).toBeUndefined();
  });
});

describe('岗位分离', () => {
  test.each([
    ['decided', 'officer-1', undefined], ['decided', 'reviewer-1', undefined],
    ['reviewed', 'officer-1', 'decided'], ['reviewed', 'reviewer-1', undefined], ['reviewed', 'other', undefined],
    ['signed', 'officer-1', 'decided'], ['signed', 'reviewer-1', 'reviewed'], ['signed', 'other', undefined],
  ] as const)('%s 由 %s：做过的 %s', (step, member, first) => {
    expect(barredBy({ decided: 'officer-1', reviewed: ['reviewer-1'] }, step, member)).toBe(first);
  });
  test('还没有人审核过的，谁也没有审核过', () => {
    expect(barredBy({ decided: 'officer-1' }, 'signed', 'reviewer-1')).toBeUndefined();
    expect(barredBy({}, 'signed', 'reviewer-1')).toBeUndefined();
  });
  test('待审核的退回算审核那一步，待签发的退回算签发那一步', () => {
    expect(refusalOf(...DRAFT, returned('2026-09-10', OFFICER))).toEqual({ code: 'samePerson', first: 'decided', second: 'reviewed' });
    expect(refusalOf(...DRAFT, reviewed('2026-09-10'), returned('2026-09-11', REVIEWER))).toEqual({ code: 'samePerson', first: 'reviewed', second: 'signed' });
    expect(refusedWith(...DOUBLE, secrecyReviewed('2026-09-10'), returned('2026-09-11', REVIEWER))).toBeUndefined();
  });
  test.each([
    ['decided', 'inProgress', 'decided'], ['correctionLapsed', 'awaitingCorrection', 'decided'], ['feeLapsed', 'awaitingPayment', 'decided'],
    ['reviewed', 'decided', 'reviewed'], ['returned', 'decided', 'reviewed'], ['returned', 'reviewed', 'signed'], ['signed', 'reviewed', 'signed'], ['signed', 'decided', 'signed'],
    ['served', 'signed', undefined], ['receiptConfirmed', 'submitted', undefined],
  ] as const)('%s（%s）是 %s', (event, state, step) => expect(stepOf(event, state)).toBe(step));
});
