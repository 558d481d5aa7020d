import * as fc from 'fast-check';
import { addDays } from '../calendar/civil-date';
import { CHINA_CALENDAR } from '../calendar/work-calendar';
import type { CaseEvent } from '../case/event';
import { aCase, at, confirmed, consulted, correctionAsked, d, decided, OFFICER, reviewed, served, signedOn, submitted } from '../../../test/fixtures/case';
import { history } from '../../../test/fixtures/history';
import { agendaOf, nextDuty } from './agenda';
import { dutyWords } from './duty-words';
import { glance, isMine, shelfOf, standsIn, WORK_FILTERS, type WorkFilter } from './shelf';

const START = [submitted('2026-03-02'), confirmed('2026-03-02')] as const;
const on = (day: string, events: readonly CaseEvent[], time = '10:00') => {
  const duty = nextDuty(aCase(...events), at(day, time), CHINA_CALENDAR);
  return { ...duty, ...dutyWords(duty, d(day)) };
};
const filed = (day: string, copyReceivedOn: string): CaseEvent => ({ type: 'remedyFiled', at: at(day), by: OFFICER, on: d(day), remedyId: 'r1', way: 'review', copyReceivedOn: d(copyReceivedOn) });

describe('今天先办什么，为什么', () => {
  test('待确认：超过4个工作小时，说等了多久', () => {
    expect(on('2026-03-02', [submitted('2026-03-02')], '11:00')).toMatchObject({ kind: 'confirm', level: 'near', by: '2026-03-03', notes: [] });
    expect(on('2026-03-02', [submitted('2026-03-02')], '17:00')).toMatchObject({ kind: 'confirm', level: 'late', notes: ['待确认已经过了5个工作小时'] });
  });

  test('第三十条：补正告知还剩几个工作日只是提示，答复期限才是约束；问过了就不再说', () => {
    const duty = on('2026-03-09', START);
    expect(duty).toMatchObject({ kind: 'answer', level: 'calm', by: '2026-03-30' });
    expect(duty.notes).toEqual(['要补正的话，补正告知还剩2个工作日（3月11日前）']);
    expect(on('2026-03-12', START).notes).toEqual([]);
    expect(on('2026-03-05', [...START, decided('2026-03-05')]).notes).toEqual([]);
  });

  test('答复：还剩五个工作日起快到期，过了就是逾期', () => {
    expect(on('2026-03-20', START)).toMatchObject({ level: 'calm', tag: '还剩6个工作日' });
    expect(on('2026-03-23', START)).toMatchObject({ level: 'near', tag: '还剩5个工作日' });
    expect(on('2026-03-30', START)).toMatchObject({ level: 'near', tag: '今天到期' });
    expect(on('2026-03-31', START)).toMatchObject({ level: 'late', tag: '逾期1个工作日' });
    expect(on('2026-03-24', signedOn('2026-03-02')).reason).toMatch(/^送达答复，/);
  });

  test('等申请人；他的期限过了，该登记；通知寄出没有登记送达，先登记', () => {
    const asked = [...START, correctionAsked('2026-03-09', 5)];
    expect(on('2026-03-10', asked)).toMatchObject({ kind: 'awaitApplicant', party: 'applicant', by: '2026-03-16' });
    expect(on('2026-03-17', asked)).toMatchObject({ kind: 'recordLapse', party: 'office', level: 'near' });
    const posted = [...START, { ...correctionAsked('2026-03-09', 5), posted: true } as CaseEvent];
    expect(on('2026-03-17', posted)).toMatchObject({ kind: 'recordNoticeDelivery', party: 'office' });
  });

  test('征求意见：说对方的期限；不知道对方哪天收到，先登记', () => {
    expect(on('2026-03-10', [...START, consulted('2026-03-05', 'thirdParty', '2026-03-06')])).toMatchObject({ kind: 'awaitOpinion', party: 'others', by: '2026-03-27', reason: '等对方的意见，对方的期限还剩13个工作日（3月27日）。' });
    expect(on('2026-03-10', [...START, consulted('2026-03-05', 'thirdParty')])).toMatchObject({ kind: 'recordConsultationDelivery', party: 'office' });
    expect(on('2026-04-01', [...START, consulted('2026-03-05', 'thirdParty', '2026-03-06')])).toMatchObject({ kind: 'answer', party: 'office' });
  });

  test('行政复议法第四十八条：收到副本之日起10日内提出书面答复，办结的案件也要办', () => {
    const events = [...signedOn('2026-03-02'), served('2026-03-03'), filed('2026-03-20', '2026-03-20')];
    expect(on('2026-03-27', events)).toMatchObject({ kind: 'replyToRemedy', party: 'office', level: 'near', by: '2026-04-03', reason: '行政复议答复还剩5个工作日（4月3日），到时候要交答复书和证据。' });
    expect(on('2026-04-07', events)).toMatchObject({ kind: 'awaitRemedy', party: 'others' });
  });
});

describe('轮到谁', () => {
  const mine = (events: readonly CaseEvent[], roles: Parameters<typeof glance>[2]['roles'], memberId: string, day = '2026-03-05') => {
    const current = aCase(...events);
    return isMine(shelfOf(current, at(day), CHINA_CALENDAR), { today: d(day), roles, memberId });
  };
  const draft = [...START, decided('2026-03-04')];

  test('拟定的人不审核，审核的人不签发', () => {
    expect(mine(draft, ['reviewer'], 'reviewer-1')).toBe(true);
    expect(mine(draft, ['reviewer'], 'officer-1')).toBe(false);
    expect(mine([...draft, reviewed('2026-03-04')], ['signatory'], 'reviewer-1')).toBe(false);
    expect(mine([...draft, reviewed('2026-03-04')], ['signatory', 'officer'], 'signatory-1')).toBe(true);
  });

  test('等申请人的时候不是经办人的事，期限一过就是', () => {
    const asked = [...START, correctionAsked('2026-03-09', 5)];
    expect(mine(asked, ['officer'], 'officer-1', '2026-03-10')).toBe(false);
    const shelf = shelfOf(aCase(...asked), at('2026-03-09'), CHINA_CALENDAR);
    expect(isMine(shelf, { today: d('2026-03-16'), roles: ['officer'], memberId: 'x' })).toBe(false);
    expect(isMine(shelf, { today: d('2026-03-17'), roles: ['officer'], memberId: 'x' })).toBe(true);
  });
});

test('存着的位置过几天仍然对：同一件案件，今天存的和那天看的在同样的列表里', () => {
  fc.assert(fc.property(history, fc.integer({ min: 0, max: 90 }), ({ current }, later) => {
    const last = current.events[current.events.length - 1] ?? current.events[0];
    const today = addDays(d(last.at.slice(0, 10)), later);
    const [kept, fresh] = [shelfOf(current, last.at, CHINA_CALENDAR), shelfOf(current, at(today), CHINA_CALENDAR)];
    if (today > kept.holdsUntil) return;
    const seen = glance(today, CHINA_CALENDAR, { roles: ['officer', 'reviewer', 'signatory', 'officeHead'], memberId: 'member-1' });
    for (const filter of Object.keys(WORK_FILTERS) as WorkFilter[]) {
      expect([filter, standsIn(filter, kept, false, seen)]).toEqual([filter, standsIn(filter, fresh, false, seen)]);
    }
    expect(kept.bindsOn).toBe(fresh.bindsOn);
  }), { numRuns: 300 });
});

test('每一种要做的事都说得出为什么', () => {
  fc.assert(fc.property(history, fc.integer({ min: 0, max: 60 }), ({ current }, later) => {
    const last = current.events[current.events.length - 1] ?? current.events[0];
    const today = addDays(d(last.at.slice(0, 10)), later);
    for (const duty of agendaOf(current, at(today), CHINA_CALENDAR).duties) {
      const { reason, tag } = dutyWords(duty, today);
      expect(reason).toMatch(/。$/);
      expect(reason).not.toMatch(/undefined|。。/);
      expect(tag.length).toBeGreaterThan(1);
    }
  }), { numRuns: 200 });
});
