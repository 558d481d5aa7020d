import * as fc from 'fast-check';
import { article } from '../../../test/article';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import {
  aCase, at, confirmed, consulted, corrected, correctionAsked, d, decided, extended, IDENTITY, office, OFFICER, opinion, refusedWith, reviewed, served, signed, submitted,
} from '../../../test/fixtures/case';
import { correctionLapsed as lapsed, delayed, reasonsAsked, reasonsGiven } from '../../../test/fixtures/steps';
import { addDays, civilDate } from '../calendar/civil-date';
import { workingDaysBetween } from '../calendar/working-days';
import { art, document } from '../statute/article';
import { caseClock, timely, type CaseClock } from './clock';
import type { CaseEvent, EventOf } from './event';
import { deadlinesOf } from './explanation';
import { foldCase } from './transition';

/** 2026年3月2日（星期一）收到，第20个工作日是3月30日；4月4日至6日清明放假。 */
const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')] as const;
const clockOf = (events: readonly CaseEvent[], today?: string): CaseClock => caseClock(aCase(...events), CALENDAR_TO_2026, today ? d(today) : undefined);
const after = (...events: readonly CaseEvent[]) => clockOf([...RECEIVED, ...events]);
const answer = (day: string, leaf: EventOf<'decided'>['leaf'] = 'granted') => [decided(day, leaf), reviewed(day), signed(day), served(day)];
const feeNoticed = (day: string, more: Partial<EventOf<'feeNoticed'>> = {}): CaseEvent =>
  ({ ...office(day), type: 'feeNoticed', tariff: 'pages', quantity: 100, fen: 70_000, ...more });

article(art(30), '在收到申请之日起7个工作日内一次性告知申请人作出补正', () => {
  test('3月11日是最后一天，3月12日就晚了', () => {
    expect(clockOf(RECEIVED).correctionNoticeDueOn).toBe('2026-03-11');
    expect(refusedWith(...RECEIVED, correctionAsked('2026-03-11'))).toBeUndefined();
    expect(refusedWith(...RECEIVED, correctionAsked('2026-03-12'))).toBe('correctionTooLate');
  });
  test('只能一次，补正以后也不能再告知', () => {
    expect(refusedWith(...RECEIVED, correctionAsked('2026-03-04'), corrected('2026-03-05'), correctionAsked('2026-03-06'))).toBe('correctionTwice');
  });
  test('要写明补正事项和合理的期限', () => {
    expect(refusedWith(...RECEIVED, { ...office('2026-03-04'), type: 'correctionAsked', items: [' '], workingDays: 10 })).toBe('correctionWithoutItems');
    for (const workingDays of [0, -1, 10.5, 1e9]) expect(refusedWith(...RECEIVED, correctionAsked('2026-03-04', workingDays))).toBe('periodNotWhole');
  });
  test('告知以后答复期限停着，申请人的期限从收到告知那天算', () => {
    expect(after(correctionAsked('2026-03-04'))).toMatchObject({ waitingFor: 'correction', applicantDueOn: '2026-03-18', bindingOn: '2026-03-18' });
    expect(after(correctionAsked('2026-03-04'))).not.toHaveProperty('dueOn');
  });
  test('邮寄的告知，送达以后才起算', () => {
    const posted: CaseEvent = { ...office('2026-03-04'), type: 'correctionAsked', items: ['写明年份'], workingDays: 10, posted: true };
    expect(after(posted)).not.toHaveProperty('applicantDueOn');
    expect(refusedWith(...RECEIVED, posted, lapsed('2026-03-30'))).toBe('notServedYet');
    const delivered: CaseEvent = { ...office('2026-03-09'), type: 'noticeServed', notice: 'correctionNotice' };
    expect(after(posted, delivered).applicantDueOn).toBe('2026-03-23');
  });
});

article(art(30), '答复期限自行政机关收到补正的申请之日起计算', () => {
  test('3月11日收到补正 → 4月9日届满', () => {
    expect(after(correctionAsked('2026-03-04'), corrected('2026-03-11'))).toMatchObject({ startOn: '2026-03-11', startedBy: 'correction', dueOn: '2026-04-09', safeOn: '2026-04-09' });
  });
  test('重新起算和那天新收到的一样', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 30 }), (offset, asked, waited) => {
      const [received, askedOn] = [addDays(civilDate('2019-01-07'), offset), addDays(civilDate('2019-01-07'), offset + asked)];
      const correctedOn = addDays(askedOn, waited);
      const events = [submitted(received), confirmed(received), correctionAsked(askedOn), corrected(correctedOn)];
      expect(clockOf(events).dueOn).toBe(clockOf([submitted(correctedOn), confirmed(correctedOn)]).dueOn);
    }));
  });
});

article(art(30), '申请人无正当理由，逾期不补正的，视为放弃申请，行政机关不再处理该政府信息公开申请', () => {
  const asked = [...RECEIVED, correctionAsked('2026-03-04')];
  test('申请人的期限没有过，不能登记逾期', () => {
    expect(refusedWith(...asked, lapsed('2026-03-18'))).toBe('applicantPeriodRuns');
    expect(refusedWith(...asked, lapsed('2026-03-19'))).toBeUndefined();
  });
  test('不再处理告知书也要审核、签发、送达，答复那天办结', () => {
    const ended = aCase(...asked, lapsed('2026-03-19'), reviewed('2026-03-20'), signed('2026-03-20'), served('2026-03-23'));
    expect(ended).toMatchObject({ state: 'closed', outcome: 'other.correctionOverdue', closedOn: '2026-03-23' });
    expect(timely(caseClock(ended, CALENDAR_TO_2026))).toBeUndefined();
  });
  test('等补正的时候不能拟定别的答复', () => expect(refusedWith(...asked, decided('2026-03-10'))).toBe('notAllowedNow'));
  test('这种结果不能直接选', () => expect(refusedWith(...RECEIVED, decided('2026-03-10', 'other.correctionOverdue'))).toBe('missingRecord'));
  test('退回以后接着等补正', () => {
    expect(aCase(...asked, lapsed('2026-03-19'), { type: 'returned', at: at('2026-03-20'), by: { kind: 'staff', memberId: 'reviewer-1' }, reason: '申请人来过电话' }).state).toBe('awaitingCorrection');
  });
});

article(art(33, 3), '行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内', () => {
  test('3月6日发出、3月13日收到意见：9日至13日5个工作日不算，3月30日顺延到4月7日', () => {
    expect(after(consulted('2026-03-06', 'thirdParty', '2026-03-09'), opinion('2026-03-13')).dueOn).toBe('2026-04-07');
  });
  test('两次征求意见重叠的日子只扣一次：9日至17日7个工作日', () => {
    const two = [consulted('2026-03-06', 'thirdParty', '2026-03-09'), consulted('2026-03-10', 'otherAgency', undefined, 'c2'), opinion('2026-03-13'), opinion('2026-03-17', 'agrees', 'c2')];
    expect(after(...two).dueOn).toBe('2026-04-09');
  });
  test('还在征求意见，最后一天待定，最迟的一天按对方期限算', () => {
    const open = clockOf([...RECEIVED, consulted('2026-03-06', 'thirdParty', '2026-03-09')], '2026-03-16');
    expect(open).not.toHaveProperty('dueOn');
    expect(open).toMatchObject({ waitingFor: 'consultation', latestDueOn: '2026-04-22' });
  });
  test('别的机关没有期限，只有答复或者不再征求才结束', () => {
    const open = clockOf([...RECEIVED, consulted('2026-03-06', 'otherAgency', '2026-03-09')], '2026-12-01');
    expect(open).not.toHaveProperty('dueOn');
    expect(open).not.toHaveProperty('latestDueOn');
    expect(after(consulted('2026-03-06', 'otherAgency'), opinion('2026-03-13', 'calledOff')).dueOn).toBe('2026-04-07');
  });
  test('最后一天发出征求意见，收到意见的那天就是最后一天', () => {
    expect(after(consulted('2026-03-30', 'otherAgency'), opinion('2026-04-02')).dueOn).toBe('2026-04-02');
  });
  test('期限已经过了再征求意见，期限不变', () => {
    expect(after(consulted('2026-03-31', 'otherAgency'), opinion('2026-04-08')).dueOn).toBe('2026-03-30');
  });
  test('补正以前征求意见的日子，补正以后不再扣', () => {
    const events = [consulted('2026-03-03', 'otherAgency'), correctionAsked('2026-03-04'), opinion('2026-03-10'), corrected('2026-03-11')];
    expect(after(...events).dueOn).toBe('2026-04-09');
  });
  test('征求意见没有结束，不能拟定答复；还没发出的意见不能登记', () => {
    expect(refusedWith(...RECEIVED, consulted('2026-03-06', 'otherAgency'), decided('2026-03-09'))).toBe('consultationOpen');
    expect(refusedWith(...RECEIVED, opinion('2026-03-09'))).toBe('consultationUnknown');
  });
  test('征求意见只会让期限变晚，不会变早', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2000 }), fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 })), { maxLength: 4 }), (offset, asked) => {
      const start = addDays(civilDate('2019-01-07'), offset);
      const plain = clockOf([submitted(start), confirmed(start)]).dueOn ?? start;
      const moments = asked.flatMap(([from, days], index) => [
        { day: addDays(start, from), event: (day: string) => consulted(day, 'otherAgency', undefined, `c${index}`) },
        { day: addDays(start, from + days), event: (day: string) => opinion(day, 'agrees', `c${index}`) },
      ]).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      const folded = foldCase(IDENTITY, [submitted(start), confirmed(start), ...moments.map(({ day, event }) => event(day))], CALENDAR_TO_2026);
      if (!folded.ok) return;
      const due = caseClock(folded.value, CALENDAR_TO_2026).dueOn ?? start;
      expect(due >= plain).toBe(true);
      // Every day is moved by at most the days on which somebody was asked.
      const all = asked.reduce((sum, [from, days]) => sum + workingDaysBetween(addDays(start, from), addDays(start, from + days), CALENDAR_TO_2026), 0);
      expect(workingDaysBetween(plain, due, CALENDAR_TO_2026)).toBeLessThanOrEqual(all);
    }));
  });
});

article(art(32), '第三方应当自收到征求意见书之日起15个工作日内提出意见；逾期未提出意见的，由行政机关依照本条例的规定决定是否公开', () => {
  const silent = [...RECEIVED, consulted('2026-03-06', 'thirdParty', '2026-03-09')];
  test('3月9日收到，3月30日期满；那天还算在等，第二天起接着数', () => {
    expect(clockOf(silent, '2026-03-30').waitingFor).toBe('consultation');
    expect(clockOf(silent, '2026-03-31')).toMatchObject({ dueOn: '2026-04-22' });
    expect(refusedWith(...silent, decided('2026-03-30'))).toBe('consultationOpen');
    expect(refusedWith(...silent, decided('2026-03-31'))).toBeUndefined();
  });
  test('期满以后才来的意见照样登记，期限不再变', () => {
    expect(clockOf([...silent, opinion('2026-04-03', 'objects')]).dueOn).toBe('2026-04-22');
  });
  test('第三方同意的，不能以保护第三方为由不公开；不同意而公开的，要写明理由怎么审查', () => {
    expect(refusedWith(...silent, opinion('2026-03-13', 'agrees'), decided('2026-03-16', 'refused.thirdPartyRights'))).toBe('thirdPartyAgreed');
    expect(refusedWith(...silent, opinion('2026-03-13', 'objects'), decided('2026-03-16', 'refused.thirdPartyRights'))).toBeUndefined();
    expect(refusedWith(...silent, opinion('2026-03-13', 'objects'), decided('2026-03-16'))).toBe('missingFact');
  });
  test('没有征求意见的记录，不能以保护第三方为由不公开；联系不上的登记经过', () => {
    expect(refusedWith(...RECEIVED, decided('2026-03-16', 'refused.thirdPartyRights'))).toBe('missingRecord');
    expect(refusedWith(...RECEIVED, { ...office('2026-03-10'), type: 'thirdPartyUnreachable', attempts: '三次去电无人接听，信件退回' }, decided('2026-03-16', 'refused.thirdPartyRights'))).toBeUndefined();
  });
});

article(art(33, 2), '延长的期限最长不得超过20个工作日，应当经政府信息公开工作机构负责人同意并告知申请人', () => {
  test('3月30日告知延长20个工作日 → 4月28日；3月31日告知就晚了', () => {
    expect(after(extended('2026-03-30')).dueOn).toBe('2026-04-28');
    expect(refusedWith(...RECEIVED, extended('2026-03-31'))).toBe('toldTooLate');
  });
  test('只能一次，补正重新起算以后也不能再延', () => {
    expect(refusedWith(...RECEIVED, extended('2026-03-10', 5), extended('2026-03-20', 5))).toBe('extendedTwice');
    expect(refusedWith(...RECEIVED, extended('2026-03-03', 5), correctionAsked('2026-03-04'), corrected('2026-03-05'), extended('2026-03-20', 5))).toBe('extendedTwice');
  });
  test('21天、0天、半天都不行，没有负责人同意不行', () => {
    for (const days of [21, 0, -1, 10.5]) expect(refusedWith(...RECEIVED, extended('2026-03-10', days))).toBe('extensionTooLong');
    expect(refusedWith(...RECEIVED, { ...office('2026-03-10'), type: 'extended', workingDays: 10, reason: '材料多' })).toBe('extensionNotApproved');
  });
  test('延长和征求意见谁先谁后，最后一天一样', () => {
    const [sent, ended] = [consulted('2026-03-06', 'thirdParty', '2026-03-09'), opinion('2026-03-13')];
    expect(after(sent, ended, extended('2026-03-20', 10)).dueOn).toBe('2026-04-21');
    expect(after(extended('2026-03-05', 10), sent, ended).dueOn).toBe('2026-04-21');
  });
});

article(art(35), '有正当理由的，可以确定延迟答复的合理期限并告知申请人', () => {
  const reasoned = [reasonsAsked('2026-03-05'), reasonsGiven('2026-03-12')];
  test('说明理由的时候期限照算', () => expect(after(...reasoned).dueOn).toBe('2026-03-30'));
  test('理由合理，告知延迟到6月30日', () => expect(after(...reasoned, delayed('2026-03-20', '2026-06-30')).dueOn).toBe('2026-06-30'));
  test('没有说明理由、不比原来晚、告知晚了都不行', () => {
    expect(refusedWith(...RECEIVED, delayed('2026-03-20', '2026-06-30'))).toBe('delayWithoutReasons');
    expect(refusedWith(...RECEIVED, ...reasoned, delayed('2026-03-20', '2026-03-30'))).toBe('delayNotLater');
    expect(refusedWith(...RECEIVED, ...reasoned, delayed('2026-03-31', '2026-06-30'))).toBe('toldTooLate');
  });
  test('说明理由的期限没有过，不能说理由不合理；过了或者说明了才能', () => {
    expect(refusedWith(...RECEIVED, reasonsAsked('2026-03-05'), decided('2026-03-06', 'notProcessed.massRepeated'))).toBe('applicantPeriodRuns');
    expect(refusedWith(...RECEIVED, reasonsAsked('2026-03-05'), decided('2026-03-20', 'notProcessed.massRepeated'))).toBeUndefined();
    expect(refusedWith(...RECEIVED, reasonsAsked('2026-03-05'), reasonsGiven('2026-03-06'), decided('2026-03-09', 'notProcessed.massRepeated'))).toBeUndefined();
  });
  test('没有要求过说明理由，不能说理由不合理', () => expect(refusedWith(...RECEIVED, decided('2026-03-20', 'notProcessed.massRepeated'))).toBe('missingRecord'));
});

article(document('feeMeasures'), '申请人应当在收到收费通知次日起20个工作日内缴纳费用，逾期未缴纳的视为放弃申请', () => {
  test('3月16日收到通知 → 4月14日以前缴费', () => expect(after(feeNoticed('2026-03-16'))).toMatchObject({ waitingFor: 'payment', applicantDueOn: '2026-04-14' }));
  test('3月25日缴费，重新起算 → 4月23日', () => expect(after(feeNoticed('2026-03-16'), { ...office('2026-03-25'), type: 'feePaid' }).dueOn).toBe('2026-04-23'));
  test('4月14日以前不能算逾期；逾期的不再处理', () => {
    const unpaid = (day: string): CaseEvent => ({ ...office(day), type: 'feeLapsed', reasons: '逾期未缴纳。' });
    expect(refusedWith(...RECEIVED, feeNoticed('2026-03-16'), unpaid('2026-04-14'))).toBe('applicantPeriodRuns');
    expect(aCase(...RECEIVED, feeNoticed('2026-03-16'), unpaid('2026-04-15'), reviewed('2026-04-15'), signed('2026-04-15'), served('2026-04-16'))).toMatchObject({ outcome: 'other.feeOverdue', closedOn: '2026-04-16' });
  });
  test.each([
    ['金额和标准对不上', { fen: 69_999 }, 'feeAmount'], ['免费的数量', { quantity: 30, fen: 0 }, 'feeFree'], ['0页', { quantity: 0, fen: 0 }, 'feeRefused'],
    ['10.5页', { quantity: 10.5 }, 'feeRefused'], ['本月第10件不收费', { tariff: 'pieces', quantity: 10, fen: 0 }, 'feeFree'], ['本月第11件100元', { tariff: 'pieces', quantity: 11, fen: 10_000 }, undefined],
    ['本月第31件200元，不是累计的2200元', { tariff: 'pieces', quantity: 31, fen: 220_000 }, 'feeAmount'], ['算两件的第31、32件', { tariff: 'pieces', quantity: 32, before: 30, fen: 40_000 }, undefined],
    ['负数', { quantity: -1 }, 'feeRefused'], ['十亿页', { quantity: 1e9 }, 'feeRefused'],
  ] as const)('%s', (_, more, code) => expect(refusedWith(...RECEIVED, feeNoticed('2026-03-16', more))).toBe(code));
  test('一件只能收一次，期限过了不能再收', () => {
    expect(refusedWith(...RECEIVED, feeNoticed('2026-03-16'), { ...office('2026-03-17'), type: 'feePaid' }, feeNoticed('2026-03-18'))).toBe('feeTwice');
    expect(refusedWith(...RECEIVED, feeNoticed('2026-03-31'))).toBe('toldTooLate');
  });
});

describe('拆分、重新处理、归档', () => {
  const closed = [...RECEIVED, ...answer('2026-03-20')];
  const reopened = (more: Partial<EventOf<'reopened'>> = {}): CaseEvent => ({ ...office('2026-06-01'), type: 'reopened', source: 'reconsideration', reference: '昌乐政复决〔2026〕1号', ...more });
  const split = (day: string, into: readonly string[]): CaseEvent => ({ ...office(day), type: 'split', into });

  test('拆分成两件以上，在收到申请的那一年', () => {
    expect(aCase(...RECEIVED, split('2026-03-10', ['第2号', '第3号']))).toMatchObject({ state: 'split' });
    expect(refusedWith(...RECEIVED, split('2026-03-10', ['第2号']))).toBe('splitTooFew');
    expect(refusedWith(...RECEIVED, split('2026-03-10', ['第2号', '第2号']))).toBe('splitTooFew');
    expect(refusedWith(submitted('2025-12-25'), confirmed('2025-12-25'), split('2026-01-05', ['第2号', '第3号']))).toBe('splitOtherYear');
  });
  test('责令重新答复：从收到文书那天算20个工作日，或者文书写的期限；表三仍然是第一次的结果和年份', () => {
    const again = aCase(...closed, reopened());
    expect(again).toMatchObject({ state: 'inProgress', outcome: 'granted', closedOn: '2026-03-20' });
    expect(caseClock(again, CALENDAR_TO_2026)).toMatchObject({ startedBy: 'order', startOn: '2026-06-01', dueOn: '2026-06-30' });
    expect(caseClock(aCase(...closed, reopened({ workingDays: 15 })), CALENDAR_TO_2026).dueOn).toBe('2026-06-23');
    const second = aCase(...closed, reopened(), ...answer('2026-06-10', 'refused.internalAffairs'));
    expect(second).toMatchObject({ state: 'closed', outcome: 'granted', closedOn: '2026-03-20', decision: { leaf: 'refused.internalAffairs' } });
    expect(caseClock(second, CALENDAR_TO_2026)).toMatchObject({ answeredOn: '2026-06-10', dueOn: '2026-06-30' });
  });
  test('没有办结的不能重新处理，归档只能一次', () => {
    expect(refusedWith(...RECEIVED, reopened())).toBe('notAllowedNow');
    const archived: CaseEvent = { type: 'archived', at: at('2026-03-23'), by: OFFICER };
    expect(aCase(...closed, archived).state).toBe('closed');
    expect(refusedWith(...closed, archived, archived)).toBe('archivedTwice');
  });
});

describe('责令重新答复以后', () => {
  const again: readonly CaseEvent[] = [...RECEIVED, ...answer('2026-03-20'), { ...office('2026-06-01'), type: 'reopened', source: 'reconsideration', reference: '昌乐政复决〔2026〕1号' }];
  const fee: CaseEvent = { ...office('2026-06-03'), type: 'feeNoticed', tariff: 'pages', quantity: 68, fen: 38_000 };
  test('收费通知照样停住期限，逾期未缴的退回以后接着等', () => {
    const waiting = clockOf([...again, fee]);
    expect(waiting).toMatchObject({ waitingFor: 'payment', applicantDueOn: '2026-07-02' });
    expect(waiting).not.toHaveProperty('dueOn');
    const unpaid: CaseEvent = { ...office('2026-07-13'), type: 'feeLapsed', reasons: '逾期未缴纳。' };
    expect(aCase(...again, fee, unpaid, { type: 'returned', at: at('2026-07-14'), by: { kind: 'staff', memberId: 'reviewer-1' }, reason: '再催一次' }).state).toBe('awaitingPayment');
    expect(timely(clockOf([...again, fee, unpaid, reviewed('2026-07-14'), signed('2026-07-14'), served('2026-07-14')]))).toBeUndefined();
  });
  test('重新处理以前在等的补正，重新处理以后不再等', () => {
    const asked = [...RECEIVED, correctionAsked('2026-03-04'), lapsed('2026-03-19'), reviewed('2026-03-20'), signed('2026-03-20'), served('2026-03-20')];
    expect(clockOf([...asked, ...again.slice(-1)])).toMatchObject({ dueOn: '2026-06-30' });
    expect(clockOf([...asked, ...again.slice(-1)])).not.toHaveProperty('waitingFor');
  });
  test('答复过的不能再拆分', () => {
    expect(refusedWith(...again, { ...office('2026-06-03'), type: 'split', into: ['第2号', '第3号'] })).toBe('splitAnswered');
  });
});

describe('征求意见和延迟、安全日', () => {
  test('确认得晚、安全日已过，征求意见的时候仍然是在等意见', () => {
    const current = clockOf([submitted('2026-03-02'), confirmed('2026-03-20'), consulted('2026-04-02', 'thirdParty', '2026-04-03')]);
    expect(current.waitingFor).toBe('consultation');
    expect(current).not.toHaveProperty('dueOn');
  });
  test('正在没有期限地征求意见，延迟答复也不能比原来早，不能超过一年', () => {
    const asked = [...RECEIVED, reasonsAsked('2026-03-05'), reasonsGiven('2026-03-09'), consulted('2026-03-10', 'otherAgency')];
    expect(refusedWith(...asked, delayed('2026-03-12', '2026-03-13'))).toBe('delayNotLater');
    expect(refusedWith(...asked, delayed('2026-03-12', '9900-12-31'))).toBe('delayTooLong');
  });
});

describe('为什么是这些日子', () => {
  test('每个期限逐日写明算不算、为什么，算的日子加起来就是天数', () => {
    const current = aCase(...RECEIVED, correctionAsked('2026-03-04'), corrected('2026-03-11'), consulted('2026-03-16', 'thirdParty', '2026-03-17'), opinion('2026-03-20'), extended('2026-04-01', 10));
    const deadlines = deadlinesOf(current, CALENDAR_TO_2026);
    expect(deadlines.map(({ key, on }) => [key, on])).toEqual([
      ['reply', '2026-04-29'], ['correctionNotice', '2026-03-11'], ['correction', '2026-03-18'], ['opinion', '2026-04-08'],
    ]);
    const [reply] = deadlines;
    expect(reply?.days.filter((day) => day.counts)).toHaveLength(30);
    expect(reply?.days[reply.days.length - 1]).toMatchObject({ date: '2026-04-29', number: 30 });
    expect(reply?.days.find((day) => day.date === '2026-03-18')).toMatchObject({ counts: false, why: '征求第三方意见，不算' });
    expect(reply?.days.find((day) => day.date === '2026-04-06')).toMatchObject({ counts: false, why: '清明节放假，不算' });
    expect(reply?.steps.join('；')).toMatch(/2026年3月2日（星期一）收到申请，后来重新起算；2026年3月11日（星期三）收到补正，重新起算，共20个工作日.*征求第三方意见.*延长10个工作日；最后一天是2026年4月29日/);
  });
});
