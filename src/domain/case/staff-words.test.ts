import { article } from '../../../test/article';
import { confirmed, consulted, correctionAsked, d, reviewed, served, signed, signedOn, submitted } from '../../../test/fixtures/case';
import { applicantStep, staffStep, task } from '../../../test/fixtures/step';
import { correctionLapsed, correctionPosted, feeLapsed, feeNoticed, forwarded, posted, split } from '../../../test/fixtures/steps';
import { art, document } from '../statute/article';
import { dayWords, lateWords, leftWords } from './day-words';
import type { CaseEvent } from './event';
import { nextStepWords } from './next-step';

type Events = readonly CaseEvent[];

const RECEIVED: Events = [submitted('2026-03-02'), confirmed('2026-03-02')];
const ASKED: Events = [...RECEIVED, correctionAsked('2026-03-04')];
const BILLED: Events = [...RECEIVED, feeNoticed('2026-03-16')];
const STOPPED = '答复期限停着，收到以后重新计算。';

describe('等申请人的时候，告诉工作人员等到哪一天、到了怎么办', () => {
  test.each<[string, Events, string, string, string, string, string]>([
    ['等补正', ASKED, '2026-03-10', '等申请人补正，他的期限到3月18日。', STOPPED, '等补正', 'calm'],
    ['补正期限快到', ASKED, '2026-03-11', '等申请人补正，他的期限到3月18日。', STOPPED, '等补正', 'near'],
    ['补正最后一天', ASKED, '2026-03-18', '等申请人补正，他的期限到3月18日。', STOPPED, '等补正', 'near'],
    ['补正期限过了', ASKED, '2026-03-19', '申请人补正的期限3月18日已经过了。', '核对有没有正当理由；没有的，登记逾期未补正，不再处理。', '逾期未补正', 'near'],
    ['告知寄出了', [...RECEIVED, correctionPosted('2026-03-04')], '2026-03-20', '等申请人补正，还没有登记他哪一天收到通知。', '请登记送达日期，他的期限从那天算。', '等补正', 'near'],
    ['等缴费', BILLED, '2026-03-20', '等申请人缴费，他的期限到4月14日。', STOPPED, '等缴费', 'calm'],
    ['缴费最后一天', BILLED, '2026-04-14', '等申请人缴费，他的期限到4月14日。', STOPPED, '等缴费', 'near'],
    ['缴费期限过了', BILLED, '2026-04-15', '申请人缴费的期限4月14日已经过了。', '核对有没有正当理由；没有的，登记逾期未缴费，不再处理。', '逾期未缴费', 'near'],
    ['收费通知寄出了', [...RECEIVED, posted(feeNoticed('2026-03-16'))], '2026-03-20', '等申请人缴费，还没有登记他哪一天收到通知。', '请登记送达日期，他的期限从那天算。', '等缴费', 'near'],
  ])('%s', (_, events, today, headline, detail, tag, level) => {
    expect(task(events, today)).toEqual({ headline, detail, tag });
    expect(staffStep(events, today).level).toBe(level);
  });
});

article(art(33, 3), '征求第三方和其他机关意见所需时间不计算在前款规定的期限内', () => {
  const detail = '征求意见的时间不算在答复期限里。';
  test('第三方不说话，最迟4月22日', () => {
    const events = [...RECEIVED, consulted('2026-03-06', 'thirdParty', '2026-03-09')];
    expect(task(events, '2026-03-16')).toEqual({ headline: '正在征求意见，最迟4月22日答复。', detail, tag: '征求意见中' });
    expect(staffStep(events, '2026-03-16').overdue).toBe(false);
  });
  test('别的机关没有期限，等多久都不算逾期', () => {
    const events = [...RECEIVED, consulted('2026-03-06', 'otherAgency')];
    expect(task(events, '2026-06-16')).toEqual({ headline: '正在征求意见，意见收到以后接着算答复期限。', detail, tag: '征求意见中' });
    expect(staffStep(events, '2026-06-16').overdue).toBe(false);
  });
});

article(art(30), '逾期不补正的，视为放弃申请，行政机关不再处理该政府信息公开申请', () => {
  const lapsed: Events = [...ASKED, correctionLapsed('2026-03-19')];
  test.each<[string, Events, string]>([
    ['待审核', lapsed, '审核答复，答复期限停着，请尽快办理。'],
    ['待签发', [...lapsed, reviewed('2026-03-20')], '签发答复，答复期限停着，请尽快办理。'],
    ['待送达', [...lapsed, reviewed('2026-03-20'), signed('2026-03-20')], '送达答复，答复期限停着，请尽快办理。'],
    ['没有缴费的也是', [...BILLED, feeLapsed('2026-04-15')], '审核答复，答复期限停着，请尽快办理。'],
  ])('不再处理告知没有最后一天，申请人的期限不是答复的期限：%s', (_, events, headline) => {
    expect(task(events, '2026-04-20')).toEqual({ headline, detail: '', tag: '期限停着' });
    expect(staffStep(events, '2026-04-20')).toMatchObject({ situation: 'handling', level: 'near', overdue: false });
  });
  test('送达以后不算按期，也不算逾期', () => {
    expect(task([...lapsed, reviewed('2026-03-20'), signed('2026-03-20'), served('2026-03-23')], '2026-03-24'))
      .toEqual({ headline: '已经在3月23日答复，答复期限停着，不算逾期。', detail: '', tag: '已办结' });
  });
});

test.each<[string, Events, string, string]>([
  ['拆分', [...RECEIVED, split('2026-03-06')], '已经拆分成几件，请到拆分后的申请里办理。', '已拆分'],
  ['转送', [submitted('2026-03-02'), forwarded('2026-03-03')], '已经在3月3日转给负责的机关，不用再办。', '已转送'],
])('%s以后没有事要做', (_, events, headline, tag) => {
  expect(task(events, '2026-05-16')).toEqual({ headline, detail: '', tag });
  expect(staffStep(events, '2026-05-16').level).toBe('done');
});

article(document('guidingCase26'), '系统确认申请提交成功的日期应当视为收到申请之日', () => {
  /** 9月8日提交、9月10日确认：安全日10月12日，答复底线10月14日。 */
  const two: Events = [submitted('2026-09-08'), confirmed('2026-09-10')];
  test('安全日当天，工作人员的倒数还到安全日；第二天起到答复底线', () => {
    expect(staffStep(two, '2026-10-12')).toMatchObject({ by: '2026-10-12', workingDaysLeft: 0, lastOn: '2026-10-14' });
    expect(staffStep(two, '2026-10-13')).toMatchObject({ by: '2026-10-14', workingDaysLeft: 1, lastOn: '2026-10-14' });
  });
  test('申请人的倒数只到答复底线', () => {
    expect(applicantStep(two, '2026-09-30')).toMatchObject({ by: '2026-10-14', workingDaysLeft: 6 });
  });
  test('安全日在年内、答复底线到了明年：工作人员的这一天不是暂定的，申请人的是', () => {
    const across: Events = [submitted('2026-12-03'), confirmed('2026-12-04')];
    expect(staffStep(across, '2026-12-31')).toMatchObject({ by: '2026-12-31', provisional: false });
    expect(applicantStep(across, '2026-12-31').provisional).toBe(true);
  });
});

describe('日子和天数怎么说', () => {
  test('今年的不说年，别的年要说', () => {
    expect([dayWords(d('2026-10-14'), d('2026-01-01')), dayWords(d('2027-01-05'), d('2026-12-31'))]).toEqual(['10月14日', '2027年1月5日']);
  });
  test('最后一天是今天到期；延迟到一个星期日的，前一天星期六还没有到期', () => {
    expect([leftWords(0, d('2026-10-14'), d('2026-10-14')), leftWords(0, d('2026-10-18'), d('2026-10-17'))]).toEqual(['今天到期', '还剩0个工作日']);
  });
  test('星期五到期，星期六、星期日逾期了，还没有过一个工作日', () => {
    const friday: Events = [submitted('2026-09-14'), confirmed('2026-09-14')];
    expect(task(friday, '2026-10-18')).toMatchObject({ headline: '拟定答复，10月16日已经到期（逾期）。', tag: '逾期' });
    expect(task(friday, '2026-10-19')).toMatchObject({ tag: '逾期1个工作日' });
    expect([lateWords(0), lateWords(1)]).toEqual(['逾期', '逾期1个工作日']);
  });
});

test('两道审核的，轮到合法性审核就说合法性审核，轮到保密审查、已经签发的照常说', () => {
  const drafted = staffStep(signedOn('2026-03-02').slice(0, 3), '2026-03-03');
  const signedToo = staffStep(signedOn('2026-03-02'), '2026-03-03');
  const headline = (step: typeof drafted, reviewing: 'legality' | 'secrecy') => nextStepWords({ ...step, reviewing }, '乔官镇').headline;
  expect(headline(drafted, 'legality')).toBe('合法性审核，最迟3月30日答复（还剩19个工作日）。');
  expect(headline(drafted, 'secrecy')).toBe('审核答复，最迟3月30日答复（还剩19个工作日）。');
  expect(headline(signedToo, 'legality')).toBe('送达答复，最迟3月30日答复（还剩19个工作日）。');
});

test('申请人的期限伸进没有公布放假安排的明年，才是暂定；告知还在路上，没有哪一天可以变动', () => {
  const received: Events = [submitted('2026-12-01'), confirmed('2026-12-01')];
  expect(staffStep([...received, feeNoticed('2026-12-10')], '2026-12-11')).toMatchObject({ situation: 'paying', provisional: true });
  expect(staffStep([...received, feeNoticed('2026-12-02')], '2026-12-11')).toMatchObject({ lastOn: '2026-12-30', provisional: false });
  expect(staffStep([...received, correctionPosted('2026-12-02')], '2026-12-11')).toMatchObject({ lastKnown: false, provisional: false });
});

test('按期答复的，最后一天答复也是按期', () => {
  expect(task([...signedOn('2026-03-02'), served('2026-03-30')], '2026-04-01')).toMatchObject({ headline: '已经在3月30日答复，在期限内。', tag: '按期办结' });
});
