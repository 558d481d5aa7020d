import { article } from '../../../test/article';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { civilDate as d } from '../calendar/civil-date';
import { articleLabel, type ArticleRef } from '../statute/article';
import { LEAF_KEYS, LEAVES, type LeafKey } from '../statute/leaves';
import { knownOn } from './known-on';
import { addMonths } from './last-day';
import { reconsiderationFirst } from './reconsideration-first';
import { remediesFor, type RemedyFacts } from './remedies';

const law = (code: ArticleRef['law'], number: number, paragraph?: number): ArticleRef => ({ law: code, article: number, ...(paragraph && { paragraph }) });
function remedies(more: Partial<RemedyFacts> = {}) {
  const [review, court] = remediesFor({ outcome: 'granted', knownOn: d('2026-03-02'), agencyLevel: 'township', servedOnline: false, ...more }, CALENDAR_TO_2026);
  if (!review || !court) throw new Error('two ways are always told');
  return { review, court };
}

article(law('reconsideration', 20, 1), '自知道或者应当知道该行政行为之日起六十日内提出行政复议申请', () => {
  test.each([
    ['2026-03-02', '2026-05-01', '2026-05-06', '劳动节放假，顺延到节后第一个工作日'],
    ['2026-03-03', '2026-05-02', '2026-05-06', '同上'],
    ['2026-03-10', '2026-05-09', '2026-05-09', '星期六调休上班，不顺延'],
    ['2026-08-04', '2026-10-03', '2026-10-08', '国庆放假'],
    ['2026-10-10', '2026-12-09', '2026-12-09', '星期三'],
    ['2025-12-18', '2026-02-16', '2026-02-24', '春节放假9天'],
  ])('%s 知道，第60天是%s，届满日是%s（%s）', (known, _, last) => {
    expect(remedies({ knownOn: d(known) }).review).toMatchObject({ lastOn: last, provisional: false, period: '60日' });
  });
  test('届满日所在年份没有公布放假安排，写明暂定', () => {
    const { review } = remedies({ knownOn: d('2026-12-01') });
    expect(review).toMatchObject({ lastOn: '2027-02-01', provisional: true });
    expect(review.sentence).toContain('暂定最迟2027年2月1日');
  });
});

article(law('litigation', 46), '应当自知道或者应当知道作出行政行为之日起六个月内提出', () => {
  test.each([
    ['2026-03-02', '2026-09-02', '同一日'],
    ['2025-08-31', '2026-02-28', '没有31日，到月底；2月28日星期六调休上班'],
    ['2025-08-15', '2026-02-24', '春节放假，顺延'],
    ['2026-03-31', '2026-09-30', '没有31日，到月底'],
  ])('%s 知道，最迟%s（%s）', (known, last) => expect(remedies({ knownOn: d(known) }).court.lastOn).toBe(last));

  test.each([['2024-08-31', 6, '2025-02-28'], ['2023-08-31', 6, '2024-02-29'], ['2026-07-15', 6, '2027-01-15'], ['2026-12-31', 2, '2027-02-28'], ['2026-05-31', 12, '2027-05-31']])('%s 加%i个月是%s', (from, months, to) => {
    expect(addMonths(d(from), months)).toBe(to);
  });
});

article({ ...law('reconsideration', 23, 1), item: 4 }, '申请政府信息公开，行政机关不予公开，应当先申请行政复议', () => {
  const FIRST: readonly LeafKey[] = [
    'partiallyGranted', 'refused.stateSecret', 'refused.otherLawProhibited', 'refused.securityStability', 'refused.thirdPartyRights',
    'refused.internalAffairs', 'refused.processInfo', 'refused.enforcementFile',
  ];
  test.each(LEAF_KEYS.map((leaf) => [LEAVES[leaf].label, leaf] as const))('%s', (_, leaf) => {
    const { review, court } = remedies({ outcome: leaf });
    expect(reconsiderationFirst({ outcome: leaf })).toBe(FIRST.includes(leaf));
    if (FIRST.includes(leaf)) {
      expect(review).toMatchObject({ order: 'first' });
      expect(review.sentence).toMatch(/^不服这份答复，应当先向/);
      expect(review.rules.map(articleLabel)).toContain('《中华人民共和国行政复议法》第二十三条第一款第（四）项');
      expect(court).toMatchObject({ order: 'afterReconsideration', period: '15日' });
      expect(court).not.toHaveProperty('lastOn');
    } else {
      expect(review.order).toBe('open');
      expect(court).toMatchObject({ order: 'open', period: '6个月', lastOn: '2026-09-02' });
      expect(court.sentence).toMatch(/^也可以直接向有管辖权的人民法院提起行政诉讼/);
    }
  });
  test('工商、不动产登记等行政查询事项不在十四至十六条，可以直接起诉', () => expect(reconsiderationFirst({ outcome: 'refused.administrativeInquiry' })).toBe(false));
});

article(law('reconsideration', 24, 1), '县级以上地方各级人民政府管辖行政复议案件', () => {
  test.each([['township', '县级人民政府'], ['countyDepartment', '县级人民政府'], ['county', '市级人民政府']] as const)('%s → %s', (agencyLevel, authority) => {
    expect(remedies({ agencyLevel }).review.authority).toBe(authority);
  });
  test('知道名称就写名称', () => {
    expect(remedies({ authorityName: '昌乐县人民政府', knownOn: d('2026-10-10') }).review.sentence).toBe('不服这份答复，可以向昌乐县人民政府申请行政复议，最迟2026年12月9日（星期三）。');
  });
});

article(law('reconsideration', 22, 2), '通过互联网渠道送达决定书的，应当同时提供提交行政复议申请书的互联网渠道', () => {
  test('在线送达写明在线渠道', () => {
    const { review } = remedies({ servedOnline: true });
    expect(review.onlineChannel).toBeTruthy();
    expect(review.sentence).toContain(review.onlineChannel);
    expect(review.rules.map(articleLabel)).toContain('《中华人民共和国行政复议法》第二十二条第二款');
  });
  test('其他送达方式不必写', () => expect(remedies().review).not.toHaveProperty('onlineChannel'));
});

describe('知道答复之日', () => {
  test.each(['online', 'inPerson', 'entrusted'] as const)('%s：答复日', (way) => expect(knownOn({ way, answeredOn: d('2026-03-02') })).toBe('2026-03-02'));
  test('邮寄的交邮日不是收到日，只写期限', () => {
    expect(knownOn({ way: 'post', answeredOn: d('2026-03-02') })).toBeUndefined();
    const { review, court } = remedies({ knownOn: undefined });
    expect(review).not.toHaveProperty('lastOn');
    expect(review.sentence).toBe('不服这份答复，可以向县级人民政府申请行政复议，期限是自收到答复之日起60日。');
    expect(court.sentence).toBe('也可以直接向有管辖权的人民法院提起行政诉讼，期限是自收到答复之日起6个月。');
  });
});
