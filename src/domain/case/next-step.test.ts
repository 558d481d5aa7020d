import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { aCase, confirmed, consulted, correctionAsked, d, served, signedOn, submitted, withdrawn } from '../../../test/fixtures/case';
import { staffStep, task, told } from '../../../test/fixtures/step';
import { CASE_STATES, type CaseState } from './case';
import { caseClock } from './clock';
import type { CaseEvent } from './event';
import { nextStep, nextStepSentence } from './next-step';

type Events = readonly CaseEvent[];

const HANDLING: Events = [submitted('2026-09-10'), confirmed('2026-09-10')];
const ANSWERED: Events = [...signedOn('2026-09-10'), served('2026-09-28')];

describe('申请人看到的一句话', () => {
  test.each<[string, Events, string, string]>([
    ['办理中', HANDLING, '2026-09-30', '乔官镇正在办理，最迟10月14日答复你（还剩6个工作日）。现在不用你做什么。'],
    ['最后一天', HANDLING, '2026-10-14', '乔官镇正在办理，今天（10月14日）是答复你的最后一天。现在不用你做什么。'],
    ['当天提交', [submitted('2026-09-08')], '2026-09-08', '乔官镇还没有确认收到，从确认收到的那天起20个工作日内答复你。现在不用你做什么。'],
    ['几天没有确认', [submitted('2026-09-08')], '2026-09-10', '乔官镇还没有确认收到，从确认收到的那天起20个工作日内答复你。提交以后已经过了2个工作日，你可以打电话催问。'],
    ['按期答复', ANSWERED, '2026-10-20', '乔官镇已经在9月28日答复你。答复的内容、理由，还有不同意的话能怎么办，都写在答复里。'],
    ['去年答复', ANSWERED, '2027-01-20', '乔官镇已经在2026年9月28日答复你。答复的内容、理由，还有不同意的话能怎么办，都写在答复里。'],
    ['撤回', [...HANDLING, withdrawn('2026-09-11')], '2026-09-12', '你在9月11日撤回了这件申请。不用再做什么，需要时可以重新申请。'],
    ['没有确认就撤回', [submitted('2026-09-08'), withdrawn('2026-09-09')], '2026-09-12', '你在9月9日撤回了这件申请。不用再做什么，需要时可以重新申请。'],
  ])('%s', (_, events, today, sentence) => expect(told(events, today)).toBe(sentence));

  test('逾期了，说清晚了几天、能怎么办', () => {
    expect(told(HANDLING, '2026-10-16')).toMatch(/^乔官镇最迟应当在10月14日答复你，现在已经晚了2个工作日。你可以打电话催问.*投诉、举报.*行政复议.*行政诉讼/);
    expect(told([submitted('2026-09-08')], '2026-10-13')).toMatch(/^乔官镇一直没有确认收到，从提交那天算起已经超过20个工作日。.*行政复议/);
  });
  test('逾期后的第一个周末还没有过去一个工作日', () => {
    const friday: Events = [submitted('2026-09-14'), confirmed('2026-09-14')];
    expect(caseClock(aCase(...friday), CALENDAR_TO_2026).dueOn).toBe('2026-10-16');
    expect(told(friday, '2026-10-17')).toMatch(/^乔官镇最迟应当在10月16日答复你，现在已经过了期限。/);
  });
  test('晚答复的如实说晚了几天', () => {
    expect(told([...signedOn('2026-09-10'), served('2026-10-16')], '2026-10-20')).toMatch(/^乔官镇已经在10月16日答复你，比期限晚了2个工作日。/);
  });
  test('没有公布放假安排的年份写明暂定', () => {
    expect(told([submitted('2026-12-21'), confirmed('2026-12-21')], '2026-12-22')).toMatch(/^乔官镇正在办理，暂定最迟2027年1月\d+日答复你（还剩\d+个工作日）。放假安排公布以后，这一天可能变动。现在不用你做什么。$/);
  });
  test('等申请人补正、征求意见、逾期的日子，没有公布放假安排的一样写明暂定', () => {
    const received: Events = [submitted('2026-12-21'), confirmed('2026-12-21')];
    const correcting: Events = [...received, correctionAsked('2026-12-24')];
    expect(told(correcting, '2026-12-25')).toMatch(/^乔官镇请你暂定在2027年1月8日以前补充说明（还剩\d+个工作日）。放假安排公布以后，这一天可能变动。/);
    const asked: Events = [...received, consulted('2026-12-24', 'thirdParty', '2026-12-24')];
    expect(told(asked, '2026-12-25')).toMatch(/^乔官镇正在征求有关方面的意见，暂定最迟2027年\d+月\d+日答复你。放假安排公布以后，这一天可能变动。/);
    expect(told(received, '2027-03-20')).toMatch(/^乔官镇最迟应当在1月\d+日（暂定）答复你，/);
  });
});

describe('工作人员看到的一句话', () => {
  test('暂定在工作人员那张卡片上只说一次：日条下面说，第一句不说', () => {
    const { headline, detail } = task([submitted('2026-12-21'), confirmed('2026-12-21')], '2026-12-22');
    expect(headline + detail).not.toMatch(/暂定|变动/);
  });

  const two: Events = [submitted('2026-09-08'), confirmed('2026-09-10')];
  test.each<[string, Events, string, string, string, string]>([
    ['还早', HANDLING, '2026-09-11', '拟定答复，最迟10月14日答复（还剩19个工作日）。', '还剩19个工作日', 'calm'],
    ['临近', HANDLING, '2026-10-08', '拟定答复，最迟10月14日答复（还剩5个工作日）。', '还剩5个工作日', 'near'],
    ['最后一天', HANDLING, '2026-10-14', '拟定答复，最迟10月14日答复（今天到期）。', '今天到期', 'near'],
    ['逾期', HANDLING, '2026-10-16', '拟定答复，10月14日已经到期（逾期2个工作日）。', '逾期2个工作日', 'late'],
    ['两个日期不同', two, '2026-09-30', '拟定答复，最好不晚于10月12日答复（还剩4个工作日），最迟10月14日。', '还剩4个工作日', 'near'],
    ['安全日当天', two, '2026-10-12', '拟定答复，最好今天答复，最迟10月14日。', '最好今天答复', 'near'],
    ['安全日已过', two, '2026-10-13', '拟定答复，从提交那天算起的期限10月12日已过，最迟10月14日答复（还剩1个工作日）。', '还剩1个工作日', 'near'],
    ['待确认', [submitted('2026-09-30')], '2026-10-08', '确认收到，申请人9月30日提交，当天或者下一个工作日要确认。', '待确认', 'near'],
    ['迟迟未确认', [submitted('2026-09-30')], '2026-10-09', '确认收到，申请人9月30日提交，已经过了2个工作日，请马上确认。', '待确认', 'late'],
    ['一直未确认', [submitted('2026-09-08')], '2026-10-13', '确认收到，申请人9月8日提交，从那天算起的答复期限10月12日已经过了。', '逾期1个工作日', 'late'],
    ['待签发', signedOn('2026-09-10').slice(0, 4), '2026-10-12', '签发答复，最迟10月14日答复（还剩2个工作日）。', '还剩2个工作日', 'near'],
    ['按期办结', ANSWERED, '2026-10-20', '已经在9月28日答复，在期限内。', '按期办结', 'done'],
    ['逾期办结', [...signedOn('2026-09-10'), served('2026-10-16')], '2026-10-20', '已经在10月16日答复，过了期限。', '逾期办结', 'done'],
    ['撤回', [...HANDLING, withdrawn('2026-09-11')], '2026-09-12', '申请人在9月11日撤回，不用再办。', '已撤回', 'done'],
  ])('%s', (_, events, today, headline, tag, level) => {
    expect(task(events, today)).toMatchObject({ headline, tag });
    expect(staffStep(events, today).level).toBe(level);
  });
});

test('任何状态、任何一天，都是完整的中文句子', () => {
  const plain = (text: string) => expect(text).not.toMatch(/[A-Za-z!！]|undefined|系统/);
  for (const state of Object.keys(CASE_STATES) as CaseState[]) {
    const clock = caseClock(aCase(...HANDLING), CALENDAR_TO_2026);
    for (const today of ['2026-09-10', '2026-10-14', '2026-10-15', '2027-03-01']) {
      const sentence = nextStepSentence(nextStep(state, clock, d(today), CALENDAR_TO_2026, 'staff'), '乔官镇');
      plain(sentence);
      expect(sentence).toMatch(/。$/);
    }
  }
});
