import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { d } from '../../../test/fixtures/case';
import { explainedDays, type PausedDays } from './explained-days';

const days = (start: string, end: string, ...pauses: readonly PausedDays[]) => explainedDays(d(start), d(end), pauses, CALENDAR_TO_2026);
const whys = (...of: Parameters<typeof days>) => days(...of).map(({ date, why }) => `${date.slice(5)} ${why}`);

describe('一天一天和挂历对得上', () => {
  test('2026年国庆：9月30日起，放假到10月7日，10月10日星期六上班', () => {
    expect(days('2026-10-06', '2026-10-11')).toStrictEqual([
      { date: '2026-10-07', counts: false, reason: 'holiday', name: '国庆节', why: '国庆节放假，不算', provisional: false },
      { date: '2026-10-08', counts: true, reason: 'weekday', number: 1, why: '第1个工作日', provisional: false },
      { date: '2026-10-09', counts: true, reason: 'weekday', number: 2, why: '第2个工作日', provisional: false },
      { date: '2026-10-10', counts: true, reason: 'makeUp', number: 3, why: '调休上班，第3个工作日', provisional: false },
      { date: '2026-10-11', counts: false, reason: 'weekend', why: '周末，不算', provisional: false },
    ]);
  });
  test('放假安排没有公布的那一年，每一天都写暂定', () => {
    expect(whys('2026-12-30', '2027-01-04')).toEqual([
      '12-31 第1个工作日', '01-01 元旦放假，不算（暂定）', '01-02 周末，不算（暂定）', '01-03 周末，不算（暂定）', '01-04 第2个工作日（暂定）',
    ]);
  });
  test('起算日不在里面，同一天起止就没有日子', () => expect(days('2026-03-02', '2026-03-02')).toEqual([]));
});

describe('征求意见的日子停着不算', () => {
  const asked: PausedDays = { kind: 'thirdParty', from: d('2026-03-04'), to: d('2026-03-09') };
  test('发出的那天算，收到意见的那天不算，中间的周末还是周末', () => {
    expect(days('2026-03-03', '2026-03-10', asked)).toStrictEqual([
      { date: '2026-03-04', counts: true, reason: 'weekday', number: 1, why: '第1个工作日', provisional: false },
      { date: '2026-03-05', counts: false, reason: 'paused', why: '征求第三方意见，不算', provisional: false },
      { date: '2026-03-06', counts: false, reason: 'paused', why: '征求第三方意见，不算', provisional: false },
      { date: '2026-03-07', counts: false, reason: 'weekend', why: '周末，不算', provisional: false },
      { date: '2026-03-08', counts: false, reason: 'weekend', why: '周末，不算', provisional: false },
      { date: '2026-03-09', counts: false, reason: 'paused', why: '征求第三方意见，不算', provisional: false },
      { date: '2026-03-10', counts: true, reason: 'weekday', number: 2, why: '第2个工作日', provisional: false },
    ]);
  });
  test('还没有结束的，一直不算', () => {
    const open: PausedDays = { kind: 'otherAgency', from: d('2026-03-04') };
    expect(whys('2026-03-03', '2026-03-06', open)).toEqual(['03-04 第1个工作日', '03-05 征求其他机关意见，不算', '03-06 征求其他机关意见，不算']);
  });
  test('先后征求两家，各自的日子各自写', () => {
    const joint: PausedDays = { kind: 'jointMaker', from: d('2026-03-09'), to: d('2026-03-10') };
    expect(whys('2026-03-05', '2026-03-11', asked, joint)).toEqual([
      '03-06 征求第三方意见，不算', '03-07 周末，不算', '03-08 周末，不算', '03-09 征求第三方意见，不算', '03-10 征求共同制作机关意见，不算', '03-11 第1个工作日',
    ]);
  });
  test('放假安排没有公布的日子停着，也写暂定', () => {
    expect(whys('2026-12-31', '2027-01-04', { kind: 'otherAgency', from: d('2026-12-30') }).pop()).toBe('01-04 征求其他机关意见，不算（暂定）');
  });
});
