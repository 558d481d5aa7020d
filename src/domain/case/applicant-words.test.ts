import { article } from '../../../test/article';
import { aCase, confirmed, consulted, corrected, correctionAsked, decided, reviewed, served, signed, signedOn, submitted, withdrawn } from '../../../test/fixtures/case';
import { applicantStep, told, toldTag } from '../../../test/fixtures/step';
import { archived, correctionLapsed, correctionPosted, feeNoticed, feePaid, forwarded, posted, remedyFiled, reasonsAsked, reasonsGiven, reopened, split } from '../../../test/fixtures/steps';
import { art, document } from '../statute/article';
import { applicantStateOf } from './applicant-state';
import type { CaseEvent } from './event';

type Events = readonly CaseEvent[];

/** 2026年3月2日（星期一）收到，第20个工作日是3月30日。 */
const RECEIVED: Events = [submitted('2026-03-02'), confirmed('2026-03-02')];
const ASKED: Events = [...RECEIVED, correctionAsked('2026-03-04')];
const BILLED: Events = [...RECEIVED, feeNoticed('2026-03-16')];
const ANSWER: Events = [reviewed('2026-03-20'), signed('2026-03-20'), served('2026-03-23')];

article(art(30), '申请人无正当理由，逾期不补正的，视为放弃申请', () => {
  const effect = '你补充说明以后，答复期限重新计算；没有正当理由一直不补充说明的，乔官镇可以不再处理这件申请。';
  test.each<[string, Events, string, string]>([
    ['3月4日告知，10个工作日，到3月18日', ASKED, '2026-03-10', '乔官镇请你在3月18日以前补充说明（还剩6个工作日）。'],
    ['最后一天还来得及', ASKED, '2026-03-18', '乔官镇请你在3月18日以前补充说明（今天到期）。'],
    ['过了一天，还可以说明为什么晚了', ASKED, '2026-03-19', '补充说明的期限3月18日已经过了，请尽快补充说明，或者说明为什么晚了。'],
    ['告知在路上，不说哪一天', [...RECEIVED, correctionPosted('2026-03-04')], '2026-03-20', '乔官镇请你补充说明，期限从你收到通知的那天算。'],
  ])('%s', (_, events, today, headline) => {
    expect(told(events, today)).toBe(headline + effect);
    expect(toldTag(events, today)).toBe('等你补充说明');
  });
  test('补充以后接着等答复，从补充的那天重新算20个工作日', () => {
    expect(told([...ASKED, corrected('2026-03-11')], '2026-04-08')).toBe('乔官镇正在办理，最迟4月9日答复你（还剩1个工作日）。现在不用你做什么。');
  });
  test('办公室正在拟定不再处理告知的时候，对申请人仍然是他的期限过了', () => {
    expect(told([...ASKED, correctionLapsed('2026-03-19')], '2026-03-20')).toMatch(/^补充说明的期限3月18日已经过了/);
  });
  test('不再处理告知不是晚了的答复：期限一直停着', () => {
    expect(told([...ASKED, correctionLapsed('2026-03-19'), ...ANSWER], '2026-03-24')).toMatch(/^乔官镇已经在3月23日答复你。/);
  });
});

article(document('feeMeasures'), '申请人应当在收到收费通知次日起20个工作日内缴纳费用', () => {
  const effect = '你缴费以后，答复期限重新计算；没有正当理由一直不缴费的，乔官镇可以不再处理这件申请。';
  test.each<[string, Events, string, string]>([
    ['3月16日收到通知，清明放假不算，到4月14日', BILLED, '2026-03-20', '乔官镇请你在4月14日以前缴费（还剩16个工作日）。'],
    ['最后一天', BILLED, '2026-04-14', '乔官镇请你在4月14日以前缴费（今天到期）。'],
    ['过了', BILLED, '2026-04-15', '缴费的期限4月14日已经过了，请尽快缴费，或者说明为什么晚了。'],
    ['通知在路上', [...RECEIVED, posted(feeNoticed('2026-03-16'))], '2026-03-20', '乔官镇请你缴费，期限从你收到通知的那天算。'],
  ])('%s', (_, events, today, headline) => {
    expect(told(events, today)).toBe(headline + effect);
    expect(toldTag(events, today)).toBe('等你缴费');
  });
  test('缴了费接着等答复', () => {
    expect(told([...BILLED, feePaid('2026-03-25')], '2026-04-23')).toBe('乔官镇正在办理，今天（4月23日）是答复你的最后一天。现在不用你做什么。');
  });
});

article(art(35), '行政机关可以要求申请人说明理由；申请理由不合理的，告知申请人不予处理', () => {
  const WHY: Events = [...RECEIVED, reasonsAsked('2026-03-04')];
  const effect = '不说明，或者理由不合理的，乔官镇可以不予处理。答复期限照常算，最迟3月30日。';
  test.each<[string, Events, string, string]>([
    ['3月4日告知，10个工作日，到3月18日', WHY, '2026-03-10', '乔官镇请你在3月18日以前说明理由（还剩6个工作日）。'],
    ['过了一天，还来得及说明', WHY, '2026-03-19', '说明理由的期限3月18日已经过了，请尽快说明。'],
    ['告知在路上，不说哪一天', [...RECEIVED, posted(reasonsAsked('2026-03-04'))], '2026-03-10', '乔官镇请你说明为什么要申请这么多，期限从你收到通知的那天算。'],
  ])('%s：不说“现在不用你做什么”', (_, events, today, headline) => {
    expect(told(events, today)).toBe(headline + effect);
    expect(toldTag(events, today)).toBe('等你说明理由');
    expect(applicantStep(events, today).level).toBe('near');
  });
  test('说明了以后接着等答复，期限没有变', () => {
    expect(told([...WHY, reasonsGiven('2026-03-10')], '2026-03-11')).toBe('乔官镇正在办理，最迟3月30日答复你（还剩13个工作日）。现在不用你做什么。');
  });
  test('单位自己过了期限，先说单位晚了', () => {
    expect(told(WHY, '2026-03-31')).toMatch(/^乔官镇最迟应当在3月30日答复你/);
  });
  test('答复了，不再要理由', () => {
    expect(told([...WHY, decided('2026-03-19'), ...ANSWER], '2026-03-24')).toMatch(/^乔官镇已经在3月23日答复你。/);
  });
});

article(art(33, 3), '征求第三方和其他机关意见所需时间不计算在前款规定的期限内', () => {
  const effect = '征求意见的时间不算在答复期限里。现在不用你做什么。';
  test('第三方有15个工作日，最迟到哪一天说得出来', () => {
    const events = [...RECEIVED, consulted('2026-03-06', 'thirdParty', '2026-03-09')];
    expect(told(events, '2026-03-16')).toBe(`乔官镇正在征求有关方面的意见，最迟4月22日答复你。${effect}`);
    expect(toldTag(events, '2026-03-16')).toBe('征求意见中');
  });
  test('别的机关没有期限，说不出哪一天就不说', () => {
    const events = [...RECEIVED, consulted('2026-03-06', 'otherAgency')];
    expect(told(events, '2026-03-16')).toBe(`乔官镇正在征求有关方面的意见，意见收到以后接着算答复期限。${effect}`);
    expect(toldTag(events, '2026-03-16')).toBe('征求意见中');
  });
});

describe('结束了的申请', () => {
  test.each<[string, Events, string, string]>([
    ['拆分', [...RECEIVED, split('2026-03-06')], '乔官镇把这件申请分成了几件，分别答复你。请在我的申请里查看分出来的几件。', '已拆分'],
    ['转送', [submitted('2026-03-02'), forwarded('2026-03-03')], '乔官镇把这件申请转给了负责的机关。转给了谁、电话和新的编号写在经过里；答复期限从那个机关和你确认收到的那天算。', '已转送'],
    ['撤回', [...ASKED, withdrawn('2026-03-05')], '你在3月5日撤回了这件申请。不用再做什么，需要时可以重新申请。', '已撤回'],
  ])('%s', (_, events, sentence, tag) => {
    expect(told(events, '2026-03-10')).toBe(sentence);
    expect(toldTag(events, '2026-03-10')).toBe(tag);
    expect(applicantStep(events, '2026-03-10').level).toBe('done');
  });
  test('星期五到期、星期六答复：晚了，可是还没有过一个工作日，不说晚了几天', () => {
    expect(told([...signedOn('2026-09-14'), served('2026-10-17')], '2026-10-20')).toMatch(/^乔官镇已经在10月17日答复你，过了期限。/);
  });
  test('已经答复的，责令重新答复以后又在办理；这时撤回，是撤回', () => {
    const again = [...signedOn('2026-03-02'), served('2026-03-03'), reopened('2026-06-01')];
    expect(told(again, '2026-06-02')).toBe('乔官镇正在办理，最迟6月30日答复你（还剩19个工作日）。现在不用你做什么。');
    expect(applicantStateOf(aCase(...again, withdrawn('2026-06-03')))).toBe('withdrawn');
    expect(told([...again, withdrawn('2026-06-03')], '2026-06-04')).toBe('你在6月3日撤回了这件申请。不用再做什么，需要时可以重新申请。');
  });
});

test.each<[string, Events, string]>([
  ['没有确认', RECEIVED.slice(0, 1), 'submitted'],
  ['办理', RECEIVED, 'inProgress'],
  ['草稿、审核、签发是办公室里的事', signedOn('2026-03-02').slice(0, 3), 'inProgress'],
  ['等补正', ASKED, 'awaitingCorrection'],
  ['等缴费', BILLED, 'awaitingPayment'],
  ['答复了', [...signedOn('2026-03-02'), served('2026-03-03')], 'answered'],
  ['答复了、也归档了、又申请了复议', [...signedOn('2026-03-02'), served('2026-03-03'), archived('2026-03-04'), remedyFiled('2026-04-01')], 'answered'],
  ['撤回', [...RECEIVED, withdrawn('2026-03-05')], 'withdrawn'],
  ['没有确认就撤回', [submitted('2026-03-02'), withdrawn('2026-03-05')], 'withdrawn'],
])('申请人看到的状态：%s', (_, events, state) => expect(applicantStateOf(aCase(...events))).toBe(state));
