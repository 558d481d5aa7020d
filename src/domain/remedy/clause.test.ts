import { article } from '../../../test/article';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { civilDate as d } from '../calendar/civil-date';
import { articleLabel } from '../statute/article';
import { LEAF_KEYS } from '../statute/leaves';
import { remedyClause } from './clause';
import type { RemedyFacts } from './remedies';

const clause = (more: Partial<RemedyFacts> = {}) =>
  remedyClause({ outcome: 'granted', agencyLevel: 'township', authorityName: '昌乐县人民政府', servedOnline: false, ...more }, CALENDAR_TO_2026);

article({ law: 'reconsideration', article: 23, paragraph: 2 }, '作出行政行为时应当告知先向行政复议机关申请行政复议', () => {
  test('不予公开：写明先复议，再起诉', () => {
    expect(clause({ outcome: 'refused.processInfo' })?.text).toBe(
      '如不服本答复，应当自收到本答复之日起60日内先向昌乐县人民政府申请行政复议。对行政复议决定不服的，可以自收到复议决定书之日起15日内向有管辖权的人民法院提起行政诉讼。',
    );
  });
  test('其他结果：复议、诉讼任选', () => {
    expect(clause()?.text).toBe(
      '如不服本答复，可以自收到本答复之日起60日内向昌乐县人民政府申请行政复议，也可以自收到本答复之日起6个月内直接向有管辖权的人民法院提起行政诉讼。',
    );
  });
  test('2023年底以前作出的不予公开：任选', () => expect(clause({ outcome: 'refused.processInfo', madeOn: d('2023-12-29') })?.text).not.toContain('先向'));
});

article({ law: 'reconsideration', article: 22, paragraph: 2 }, '通过互联网渠道送达决定书的，应当同时提供提交行政复议申请书的互联网渠道', () => {
  test('在线送达的写一句', () => expect(clause({ servedOnline: true })?.text).toMatch(/。行政复议申请书可以通过.+在线提交。$/));
  test('其他方式不写', () => expect(clause()?.text).not.toContain('在线'));
});

test('知道之日已经确定的，写出最后一天', () => {
  expect(clause({ knownOn: d('2026-03-02') })?.text).toBe(
    '如不服本答复，可以自收到本答复之日起60日内（最迟2026年5月6日（星期三））向昌乐县人民政府申请行政复议，'
    + '也可以自收到本答复之日起6个月内（最迟2026年9月2日（星期三））直接向有管辖权的人民法院提起行政诉讼。',
  );
  expect(clause({ knownOn: d('2026-12-01') })?.text).toContain('暂定最迟2027年2月1日');
});
test('给第三方的决定', () => expect(clause({ outcome: 'thirdParty' })?.text).toMatch(/^如不服本决定，可以自收到本告知书之日起60日内向昌乐县人民政府申请行政复议，也可以/));
test('逾期不答复：建议先复议', () => expect(clause({ outcome: 'noAnswer' })?.text).toMatch(/^超过答复期限没有答复的，可以自答复期限届满之日起60日内.+；建议先申请行政复议。$/));
test('撤回的没有这一段', () => expect(clause({ outcome: 'none' })).toBeUndefined());
test('写了这一段就是告知了，不再说没有告知', () => expect(clause({ untold: true, knownOn: d('2026-03-02') })?.text).toBe(clause({ knownOn: d('2026-03-02') })?.text));

test.each(LEAF_KEYS)('%s：有复议机关、有期限、有依据', (outcome) => {
  const { text = '', rules = [] } = clause({ outcome }) ?? {};
  expect(text).toContain('60日内');
  expect(text).toContain('昌乐县人民政府');
  expect(rules.map(articleLabel)).toEqual(expect.arrayContaining(['《中华人民共和国行政复议法》第二十条第一款', '《中华人民共和国行政复议法》第二十四条第一款第（二）项']));
});
