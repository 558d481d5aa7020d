import { d } from '../../../test/fixtures/case';
import type { LineSaid } from './line';
import { noneFrom, onlyFills, sameKeyOf, saysTheSame } from './relations';

const document = (more: object = {}, on = '2026-03-01'): LineSaid => ({ kind: 'normativeDocuments', on: d(on), values: { title: '低保审核办法', ...more } });
const training = (people: number, topic = '条例培训'): LineSaid => ({ kind: 'training', on: d('2026-03-01'), values: { topic, people } });

describe('一样的一条', () => {
  test('有文号的认文号，括号写法、日期不同也是同一件；没有文号的认日期和标题', () => {
    expect(sameKeyOf(document({ documentNumber: '乔政发〔2026〕1号' }))).toBe(sameKeyOf({ ...document({ documentNumber: '乔政发[2026]1号' }, '2026-03-02') }));
    expect(sameKeyOf(document())).toBe(sameKeyOf(document({ abolishedOn: d('2026-12-01') })));
    expect(sameKeyOf(document())).not.toBe(sameKeyOf(document({}, '2026-03-02')));
  });
  test('别的认日期和填的全部内容', () => {
    expect(sameKeyOf(training(30))).toBe(sameKeyOf(training(30, '条例 培训')));
    expect(sameKeyOf(training(30))).not.toBe(sameKeyOf(training(31)));
  });
});

describe('补填还是更正', () => {
  test('原来空着的填上，是补填；动了原来有的，是更正', () => {
    expect(onlyFills(document(), document({ abolishedOn: d('2026-12-01') }))).toBe(true);
    expect(onlyFills(document({ abolishedOn: d('2026-12-01') }), document())).toBe(false);
    expect(onlyFills(training(30), training(31))).toBe(false);
    expect(onlyFills(document(), document({}, '2026-03-02'))).toBe(false);
  });
  test('一字没动的认得出', () => expect([saysTheSame(training(30), training(30)), saysTheSame(document(), document({ documentNumber: '1号' }))]).toEqual([true, false]));
});

test('全年没有，12月1日才说得出口', () => expect(['2026-11-30', '2026-12-01', '2027-01-05'].map((today) => today >= noneFrom(2026))).toEqual([false, true, true]));
