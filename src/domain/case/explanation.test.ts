import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { aCase, confirmed, consulted, corrected, correctionAsked, d, extended, opinion, submitted } from '../../../test/fixtures/case';
import { correctionPosted, delayed, feeNoticed, feePaid, reasonsAsked, reasonsGiven } from '../../../test/fixtures/steps';
import { articleLabel } from '../statute/article';
import type { CaseEvent } from './event';
import { deadlinesOf, type Deadline } from './explanation';

/** 2026年3月2日（星期一）提交，3月4日确认收到。 */
const SUBMITTED = submitted('2026-03-02');
const RECEIVED = [SUBMITTED, confirmed('2026-03-04')];

const all = (today: string, ...events: readonly CaseEvent[]) => deadlinesOf(aCase(...events), CALENDAR_TO_2026, d(today));
function one(key: Deadline['key'], today: string, ...events: readonly CaseEvent[]): Deadline {
  const found = all(today, ...events).find((deadline) => deadline.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
}
const keys = (today: string, ...events: readonly CaseEvent[]) => all(today, ...events).map(({ key }) => key);
/** Without the days, which explained-days.test.ts looks at; of them the first, the last and how many count. */
const told = ({ days, rules, ...rest }: Deadline) => ({
  ...rest, rules: rules.map(articleLabel), days: [days[0]?.date, days[days.length - 1]?.date, days.filter(({ counts }) => counts).length],
});

const REPLY_RULES = ['《条例》第三十三条第二款', '《条例》第三十一条第（三）项'];
const NOTICE = {
  key: 'correctionNotice', label: '补正告知期限', rules: ['《条例》第三十条'], from: '2026-03-04', fromWhy: '收到申请', workingDays: 7, on: '2026-03-13', provisional: false,
  steps: ['2026年3月4日（星期三）收到申请，第7个工作日是2026年3月13日（星期五）'], days: ['2026-03-05', '2026-03-13', 7],
};
const SAFE_STEP = '2026年3月2日（星期一）提交或者到达，法院可能从这一天算起，共20个工作日';

describe('答复期限和安全日', () => {
  test('晚两天确认：从哪一天起、依据哪一条、到哪一天，两个都写明', () => {
    expect(all('2026-03-10', ...RECEIVED).map(told)).toStrictEqual([
      {
        key: 'reply', label: '答复期限', rules: REPLY_RULES, from: '2026-03-04', fromWhy: '收到申请', workingDays: 20, on: '2026-04-01', provisional: false,
        steps: ['2026年3月4日（星期三）收到申请，共20个工作日', '最后一天是2026年4月1日（星期三）'], days: ['2026-03-05', '2026-04-01', 20],
      },
      {
        key: 'safe', label: '安全日', rules: ['《条例》第三十三条第二款', '最高人民法院指导案例26号'], from: '2026-03-02', fromWhy: '提交或者到达，法院可能从这一天算起',
        workingDays: 20, on: '2026-03-30', provisional: false, steps: [SAFE_STEP, '最后一天是2026年3月30日（星期一）'], days: ['2026-03-03', '2026-03-30', 20],
      },
      NOTICE,
    ]);
  });
  test('还没有确认：只有安全日', () => {
    expect(all('2026-03-10', SUBMITTED).map(told)).toMatchObject([{ key: 'safe', from: '2026-03-02', on: '2026-03-30', workingDays: 20, steps: [SAFE_STEP, '最后一天是2026年3月30日（星期一）'] }]);
  });
  test('两个落在同一天，只写一个：当天确认的，当面提交的', () => {
    expect(keys('2026-03-10', SUBMITTED, confirmed('2026-03-02'))).toStrictEqual(['reply', 'correctionNotice']);
    const inPerson = [submitted('2026-03-02', { channel: 'inPerson' }), confirmed('2026-03-04')];
    expect(keys('2026-03-10', ...inPerson)).toStrictEqual(['reply', 'correctionNotice']);
    expect(told(one('reply', '2026-03-10', ...inPerson)).rules).toEqual(['《条例》第三十三条第二款', '《条例》第三十一条第（一）项']);
  });
  test('安全日在年内，底线到了还没有公布放假安排的明年，只有底线是暂定', () => {
    const across = [submitted('2026-12-03'), confirmed('2026-12-04')];
    expect(one('reply', '2026-12-05', ...across)).toMatchObject({ on: '2027-01-04', provisional: true });
    expect(one('safe', '2026-12-05', ...across)).toMatchObject({ on: '2026-12-31', provisional: false });
  });
});

describe('重新起算', () => {
  test('收到补正那天重新算，原来从哪一天算也写着；不再有安全日', () => {
    const events = [...RECEIVED, correctionAsked('2026-03-05'), corrected('2026-03-11')];
    expect(keys('2026-03-12', ...events)).toStrictEqual(['reply', 'correctionNotice', 'correction']);
    expect(told(one('reply', '2026-03-12', ...events))).toMatchObject({
      from: '2026-03-11', fromWhy: '收到补正，重新起算', on: '2026-04-09', days: ['2026-03-12', '2026-04-09', 20],
      steps: ['2026年3月4日（星期三）收到申请，后来重新起算', '2026年3月11日（星期三）收到补正，重新起算，共20个工作日', '最后一天是2026年4月9日（星期四）'],
    });
  });
  test('缴费那天重新算', () => {
    expect(one('reply', '2026-03-26', ...RECEIVED, feeNoticed('2026-03-16'), feePaid('2026-03-25'))).toMatchObject({ from: '2026-03-25', fromWhy: '缴费，重新起算', on: '2026-04-23' });
  });
});

describe('申请人的期限', () => {
  test('等补正的时候，没有答复期限，写他的期限', () => {
    expect(all('2026-03-10', ...RECEIVED, correctionAsked('2026-03-05')).map(told)).toStrictEqual([NOTICE, {
      key: 'correction', label: '补正期限', rules: ['《条例》第三十条'], from: '2026-03-05', fromWhy: '收到补正告知', workingDays: 10, on: '2026-03-19', provisional: false,
      steps: ['2026年3月5日（星期四）收到补正告知，第10个工作日是2026年3月19日（星期四）'], days: ['2026-03-06', '2026-03-19', 10],
    }]);
    expect(keys('2026-03-10', ...RECEIVED, correctionPosted('2026-03-05'))).toStrictEqual(['correctionNotice']);
  });
  test('等缴费的时候也没有，清明放假不算', () => {
    const [notice, payment, ...more] = all('2026-03-17', ...RECEIVED, feeNoticed('2026-03-16')).map(told);
    expect([notice, more]).toEqual([NOTICE, []]);
    expect(payment).toMatchObject({ key: 'payment', label: '缴费期限', rules: ['国办函〔2020〕109号'], fromWhy: '收到收费通知', workingDays: 20, on: '2026-04-14', days: ['2026-03-17', '2026-04-14', 20] });
  });
  test('说明理由的时候答复期限照算；告知延迟以后写明延迟到哪一天', () => {
    const events = [...RECEIVED, reasonsAsked('2026-03-05'), reasonsGiven('2026-03-12'), delayed('2026-03-20', '2026-06-30')];
    expect(told(one('reasons', '2026-03-26', ...events))).toMatchObject({ label: '说明理由期限', rules: ['《条例》第三十五条'], from: '2026-03-05', fromWhy: '收到说明理由告知', on: '2026-03-19' });
    expect(one('reply', '2026-03-26', ...events).steps).toEqual([
      '2026年3月4日（星期三）收到申请，共20个工作日', '2026年3月20日（星期五）告知延迟到2026年6月30日（星期二）', '最后一天是2026年6月30日（星期二）',
    ]);
  });
});

describe('征求意见和延期', () => {
  const STARTED = '2026年3月4日（星期三）收到申请，共20个工作日';
  test('第三方还没有说话：最后一天不能确定，逐日算到最迟的一天；他自己的期限也写', () => {
    const events = [...RECEIVED, consulted('2026-03-06', 'thirdParty', '2026-03-09')];
    const [reply, safe, , theirs] = all('2026-03-16', ...events).map(told);
    expect(reply).toMatchObject({ steps: [STARTED, '2026年3月6日（星期五）征求第三方意见，最迟到2026年3月30日（星期一），这段时间不算'], days: ['2026-03-05', '2026-04-24', 20] });
    expect(reply).not.toHaveProperty('on');
    expect(safe).toMatchObject({ key: 'safe', days: [undefined, undefined, 0] });
    expect(theirs).toStrictEqual({
      key: 'opinion', consultationId: 'c1', label: '第三方意见期限', rules: ['《条例》第三十二条'], from: '2026-03-09', fromWhy: '对方收到征求意见书', workingDays: 15, on: '2026-03-30', provisional: false,
      steps: ['2026年3月9日（星期一）对方收到征求意见书，第15个工作日是2026年3月30日（星期一）'], days: ['2026-03-10', '2026-03-30', 15],
    });
  });
  test.each<[string, CaseEvent, string]>([
    ['第三方还没有收到征求意见书', consulted('2026-03-06', 'thirdParty'), '征求第三方意见'],
    ['别的机关没有期限', consulted('2026-03-06', 'otherAgency', '2026-03-09'), '征求其他机关意见'],
  ])('%s，谁也不知道到哪一天，就没有逐日，也没有对方的期限', (_, asked, what) => {
    expect(keys('2026-03-16', ...RECEIVED, asked)).toStrictEqual(['reply', 'safe', 'correctionNotice']);
    expect(one('reply', '2026-03-16', ...RECEIVED, asked)).toMatchObject({ steps: [STARTED, `2026年3月6日（星期五）${what}，还没有结束，这段时间不算`], days: [] });
  });
  test('意见来了：3月9日至13日5个工作日不算，4月1日顺延到4月9日', () => {
    expect(told(one('reply', '2026-03-16', ...RECEIVED, consulted('2026-03-06', 'otherAgency'), opinion('2026-03-13')))).toMatchObject({
      steps: [STARTED, '2026年3月6日（星期五）征求其他机关意见，到2026年3月13日（星期五），这段时间不算', '最后一天是2026年4月9日（星期四）'], days: ['2026-03-05', '2026-04-09', 20],
    });
  });
  test('延期写明哪一天告知、几天', () => {
    expect(one('reply', '2026-03-21', ...RECEIVED, extended('2026-03-20', 10)).steps).toEqual([STARTED, '2026年3月20日（星期五）延长10个工作日', '最后一天是2026年4月16日（星期四）']);
  });
  test('安全日过了以后的征求意见、延期，动不了安全日，也不写在安全日里；当天的写', () => {
    const late = [SUBMITTED, confirmed('2026-03-20')];
    const ends = (...events: readonly CaseEvent[]) => one('safe', '2026-04-20', ...late, ...events);
    expect(ends(consulted('2026-03-31', 'otherAgency'), opinion('2026-04-02'), extended('2026-04-03', 5))).toMatchObject({ on: '2026-03-30', steps: [SAFE_STEP, '最后一天是2026年3月30日（星期一）'] });
    expect(ends(consulted('2026-03-30', 'otherAgency'), opinion('2026-03-30')).steps).toContain('2026年3月30日（星期一）征求其他机关意见，到2026年3月30日（星期一），这段时间不算');
    expect(ends(extended('2026-03-30', 5))).toMatchObject({ on: '2026-04-07', steps: [SAFE_STEP, '2026年3月30日（星期一）延长5个工作日', '最后一天是2026年4月7日（星期二）'] });
  });
});
