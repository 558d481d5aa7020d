import { monthNumber, publishedNumbers, type Outlet } from './year-numbers';

const PORTAL: Outlet = { id: 'p', kind: 'portal', name: '县政府网站' };
const ACCOUNT: Outlet = { id: 'a', kind: 'officialAccount', name: '乔官发布' };
const OLD: Outlet = { id: 'o', kind: 'noticeBoard', name: '旧公告栏', retired: true };

describe('一个月的数', () => {
  test('只有逐条登记的，就是几条', () => expect(monthNumber({ month: 3, singles: 4 })).toMatchObject({ total: 4, words: '逐条登记4条' }));
  test('只有月数的，就是月数；零也算填了', () => {
    expect(monthNumber({ month: 3, singles: 0, count: 12 })).toMatchObject({ total: 12, words: '按月填12条' });
    expect(monthNumber({ month: 3, singles: 0, count: 0 })).toMatchObject({ total: 0, words: '按月填0条' });
  });
  test('都有的，月数是全部，逐条的在里面，不加两遍', () => expect(monthNumber({ month: 3, singles: 4, count: 12 })).toMatchObject({ total: 12, words: '按月填12条，逐条登记的4条在里面' }));
  test('逐条的比月数多，一定有一个错：说出来，先按登记的算', () => {
    expect(monthNumber({ month: 3, singles: 5, count: 4 })).toMatchObject({ total: 5, doubt: '逐条登记了5条，按月填的却是4条，请核对后改月数' });
  });
});

test('一年：小程序、每个渠道、合计；没有的月份不列', () => {
  const numbers = publishedNumbers(2026, 7, [PORTAL, ACCOUNT], [
    { outletId: 'p', month: 12, singles: 1 }, { outletId: 'p', month: 1, singles: 2, count: 30 }, { outletId: 'p', month: 5, singles: 0 }, { outletId: 'a', month: 2, singles: 3 },
  ]);
  expect(numbers.channels.map(({ outlet, total, months }) => [outlet.name, total, months.map(({ month }) => month)])).toEqual([['县政府网站', 31, [1, 12]], ['乔官发布', 3, [2]]]);
  expect([numbers.here, numbers.elsewhere, numbers.total]).toEqual([7, 34, 41]);
  expect(numbers.doubts).toEqual([]);
});

test('停用的渠道：当年有数的还在，没有的不列', () => {
  expect(publishedNumbers(2025, 0, [OLD], [{ outletId: 'o', month: 6, singles: 2 }]).elsewhere).toBe(2);
  expect(publishedNumbers(2026, 0, [OLD], []).channels).toEqual([]);
});

test('自相矛盾的月份写明渠道和月份', () => {
  expect(publishedNumbers(2026, 0, [ACCOUNT], [{ outletId: 'a', month: 2, singles: 3, count: 1 }]).doubts).toEqual(['政务公众号“乔官发布”2月：逐条登记了3条，按月填的却是1条，请核对后改月数']);
});
