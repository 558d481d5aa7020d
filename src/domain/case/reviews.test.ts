import { article } from '../../../test/article';
import {
  aCase, at, confirmed, correctionAsked, decided, legalityReviewed, refusedWith, returned, REVIEWER, reviewed, secrecyReviewed, signed, staff, submitted,
} from '../../../test/fixtures/case';
import { art } from '../statute/article';
import { concernWords } from '../statute/reviews';
import { allowedEvents, waitingFor } from './duties';
import type { CaseEvent } from './event';
import { reviewing, reviewsLeft } from './reviews';

const RECEIVED = [submitted('2026-09-08'), confirmed('2026-09-08')];
const DRAFT = [...RECEIVED, decided('2026-09-09')];
/** The agency also has 合法性审核. */
const DOUBLE: readonly CaseEvent[] = [...RECEIVED, { ...decided('2026-09-09'), legality: true } as CaseEvent];

article(art(17, 2), '对拟公开的政府信息进行审查', () => {
  test('保密审查通过，没有合法性审核的就等签发', () => {
    expect(aCase(...DRAFT, secrecyReviewed('2026-09-10'))).toMatchObject({ state: 'reviewed' });
    expect(reviewsLeft(aCase(...DRAFT))).toEqual(['secrecy']);
  });
  test('以前登记的审核没有写是哪一种，算保密审查', () => {
    expect(aCase(...DRAFT, reviewed('2026-09-10')).state).toBe('reviewed');
    expect(reviewsLeft(aCase(...DOUBLE, reviewed('2026-09-10')))).toEqual(['legality']);
  });
  test('涉及不涉及要明确回答，都不涉及也要说', () => {
    const silent: CaseEvent = { type: 'reviewed', kind: 'secrecy', at: at('2026-09-10'), by: REVIEWER, opinion: '同意。' };
    expect(refusedWith(...DRAFT, silent)).toBe('secrecyNotAnswered');
    expect(concernWords([])).toBe('不涉及国家秘密、商业秘密、个人隐私、内部信息');
    expect(concernWords(['stateSecret', 'privacy'])).toBe('涉及国家秘密、个人隐私');
  });
  test('涉及国家秘密的，写明谁作的保密审查结论', () => {
    const secret = [...RECEIVED, decided('2026-09-09', 'refused.stateSecret')];
    expect(refusedWith(...secret, { ...secrecyReviewed('2026-09-10', ['stateSecret']), secrecyReviewer: ' ' } as CaseEvent)).toBe('secrecyReviewerMissing');
    expect(aCase(...secret, secrecyReviewed('2026-09-10', ['stateSecret'])).state).toBe('reviewed');
  });
});

article(art(14), '依法确定为国家秘密的政府信息不予公开', () => {
  test('审查认为涉密，答复却要公开，通不过', () => {
    expect(refusedWith(...DRAFT, secrecyReviewed('2026-09-10', ['stateSecret']))).toBe('secretDisclosed');
    expect(refusedWith(...RECEIVED, decided('2026-09-09', 'partiallyGranted'), secrecyReviewed('2026-09-10', ['stateSecret']))).toBe('secretDisclosed');
    expect(refusedWith(...DRAFT, secrecyReviewed('2026-09-10', ['privacy', 'internal']))).toBeUndefined();
  });
  test('涉密的部分列为不公开的部分，就可以', () => {
    const parted = { ...decided('2026-09-09', 'partiallyGranted'), facts: { withheld: [{ what: '附件三', ground: 'refused.stateSecret', reason: '标有密级' }], secrecyReviewer: '保密员丁' } } as CaseEvent;
    expect(refusedWith(...RECEIVED, parted, secrecyReviewed('2026-09-10', ['stateSecret']))).toBeUndefined();
  });
});

article(art(17, 1), '建立健全政府信息公开审查机制，明确审查的程序和责任', () => {
  test('先保密审查，再合法性审核，都过了才等签发', () => {
    const once = aCase(...DOUBLE, secrecyReviewed('2026-09-10'));
    expect(once.state).toBe('decided');
    expect(reviewing(once)).toEqual({ kind: 'legality', both: true });
    expect(aCase(...DOUBLE, secrecyReviewed('2026-09-10'), legalityReviewed('2026-09-10'))).toMatchObject({ state: 'reviewed' });
    expect(refusedWith(...DOUBLE, secrecyReviewed('2026-09-10'), signed('2026-09-11'))).toBe('notAllowedNow');
  });
  test('次序不对、重复、不用做的都不收', () => {
    expect(refusedWith(...DOUBLE, legalityReviewed('2026-09-10'))).toBe('reviewOutOfTurn');
    expect(refusedWith(...DOUBLE, secrecyReviewed('2026-09-10'), secrecyReviewed('2026-09-10'))).toBe('reviewNotDue');
    expect(refusedWith(...DRAFT, legalityReviewed('2026-09-10'))).toBe('reviewNotDue');
  });
  test('哪一种在等，说得出来；做过一种的还可以做另一种，都不能签发', () => {
    expect(waitingFor(aCase(...DOUBLE), ['editor'], 'x')).toBe('等审核人做保密审查');
    const once = aCase(...DOUBLE, secrecyReviewed('2026-09-10'));
    expect(waitingFor(once, ['editor'], 'x')).toBe('等审核人做合法性审核');
    expect(allowedEvents(once, ['reviewer'], 'reviewer-1')).toEqual(expect.arrayContaining(['reviewed', 'returned']));
    const twice = aCase(...DOUBLE, secrecyReviewed('2026-09-10'), legalityReviewed('2026-09-10', staff('reviewer-2')));
    for (const member of ['officer-1', 'reviewer-1', 'reviewer-2']) expect(allowedEvents(twice, ['signatory'], member)).not.toContain('signed');
  });
  test('退回以后重新拟定，每一种审查都从头做', () => {
    const again = [...DOUBLE, secrecyReviewed('2026-09-10'), returned('2026-09-11')];
    expect(reviewsLeft(aCase(...again))).toEqual([]);
    expect(reviewsLeft(aCase(...again, { ...decided('2026-09-12'), legality: true } as CaseEvent))).toEqual(['secrecy', 'legality']);
  });
  test('逾期不补正的不再处理，也一样审核', () => {
    const lapsed: CaseEvent = { type: 'correctionLapsed', at: at('2026-10-20'), by: staff('officer-1'), on: at('2026-10-20').slice(0, 10) as never, reasons: '电话提醒两次，没有补正。', legality: true };
    expect(reviewing(aCase(...RECEIVED, correctionAsked('2026-09-09', 5), lapsed))).toEqual({ kind: 'secrecy', both: true });
  });
});
