import { article } from '../../../test/article';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { aCase, APPLICANT, at, confirmed, consulted, d, extended, office, opinion, submitted } from '../../../test/fixtures/case';
import { art } from '../statute/article';
import { caseClock } from './clock';
import { runEnd } from './due';
import type { CaseEvent, EventOf } from './event';
import { factsOf } from './facts';

/** 2026年3月2日（星期一）收到，第20个工作日是3月30日；4月4日至6日清明放假。 */
const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
const clockOf = (events: readonly CaseEvent[], today?: string) => caseClock(aCase(...RECEIVED, ...events), CALENDAR_TO_2026, today ? d(today) : undefined);
const asked = (day: string, id: string): CaseEvent => consulted(day, 'otherAgency', undefined, id);

article(art(33, 3), '行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内', () => {
  test('一次里面套着两次：9日至20日10个工作日只扣一次，3月30日顺延到4月14日', () => {
    const nested = [asked('2026-03-06', 'c1'), asked('2026-03-09', 'c2'), opinion('2026-03-13', 'agrees', 'c2'), asked('2026-03-16', 'c3'), opinion('2026-03-17', 'agrees', 'c3'), opinion('2026-03-20', 'agrees', 'c1')];
    expect(clockOf(nested).dueOn).toBe('2026-04-14');
  });
  test('前后不相接的两次，各扣各的：10日至11日、17日至18日共4个工作日 → 4月3日', () => {
    expect(clockOf([asked('2026-03-09', 'c1'), opinion('2026-03-11', 'agrees', 'c1'), asked('2026-03-16', 'c2'), opinion('2026-03-18', 'agrees', 'c2')]).dueOn).toBe('2026-04-03');
  });
  test('哪一次先记下来的都一样', () => {
    const facts = factsOf(aCase(...RECEIVED, asked('2026-03-06', 'c1'), opinion('2026-03-10', 'agrees', 'c1'), asked('2026-03-16', 'c2'), opinion('2026-03-18', 'agrees', 'c2')));
    const [run] = facts.runs;
    const endOf = (moves: NonNullable<typeof run>['moves']) => run && runEnd({ ...run, moves }, run.startOn, facts, d('2026-03-18'), CALENDAR_TO_2026).due?.date;
    expect(endOf(run?.moves ?? [])).toBe('2026-04-03');
    expect(endOf([...(run?.moves ?? [])].reverse())).toBe('2026-04-03');
  });
  test('最后一天发出、还没有回来，星期六告知的延期照样有效：3月31日至4月8日6个工作日不算，再加10个 → 4月22日', () => {
    expect(clockOf([asked('2026-03-30', 'c1'), extended('2026-04-04', 10), opinion('2026-04-08', 'agrees', 'c1')]).dueOn).toBe('2026-04-22');
  });
  test('对方的期限到4月21日，一直不说话的，再加延期的10个工作日 → 最迟5月8日', () => {
    expect(clockOf([consulted('2026-03-30', 'thirdParty', '2026-03-30'), extended('2026-04-04', 10)]).latestDueOn).toBe('2026-05-08');
  });
  test('同时问两家，一家有期限、一家没有，最迟的一天也说不准', () => {
    const both = clockOf([consulted('2026-03-06', 'thirdParty', '2026-03-09'), asked('2026-03-10', 'c2')], '2026-03-16');
    expect(both).toMatchObject({ waitingFor: 'consultation', pauses: [{ kind: 'thirdParty', to: '2026-03-30' }, { kind: 'otherAgency' }] });
    expect(both).not.toHaveProperty('latestDueOn');
    expect(both).not.toHaveProperty('dueOn');
    expect(both.pauses[1]).not.toHaveProperty('to');
  });
});

article(art(35), '可以确定延迟答复的合理期限并告知申请人', () => {
  const reasonsGiven: CaseEvent = { type: 'reasonsGiven', at: at('2026-03-09'), by: APPLICANT, on: d('2026-03-09'), words: '编写村志需要' };
  const reasoned: readonly CaseEvent[] = [{ ...office('2026-03-05'), type: 'reasonsAsked', figures: '三个月提出42件', workingDays: 10 }, reasonsGiven];
  const delayed: EventOf<'delayed'> = { ...office('2026-03-12'), type: 'delayed', until: d('2026-04-20'), reason: '数量大' };
  test('延迟以前征求意见的日子已经算在延迟里；告知以后还在问的，13日至20日6个工作日不算 → 4月28日', () => {
    expect(clockOf([...reasoned, asked('2026-03-10', 'c1'), delayed, opinion('2026-03-20', 'agrees', 'c1')])).toMatchObject({ dueOn: '2026-04-28', pauses: [{ from: '2026-03-12', to: '2026-03-20' }] });
  });
  test('告知以后才问的，从发出那天起不算：17日至20日4个工作日 → 4月24日', () => {
    expect(clockOf([...reasoned, delayed, asked('2026-03-16', 'c1'), opinion('2026-03-20', 'agrees', 'c1')]).dueOn).toBe('2026-04-24');
  });
  test('延迟以前已经有了意见的，就是告知的那一天', () => {
    expect(clockOf([...reasoned, asked('2026-03-10', 'c1'), opinion('2026-03-11', 'agrees', 'c1'), delayed]).dueOn).toBe('2026-04-20');
  });
});
