import { balanceSentence, withoutContact, yearSentence, type YearCounts } from './words';

const year = (counts: Partial<YearCounts> = {}): YearCounts =>
  ({ year: 2021, newlyReceived: 0, carriedOverIn: 0, outcomesTotal: 0, carriedOverOut: 0, ...counts });

describe('一年的申请，一句话说清', () => {
  test.each([
    ['全年都是0', year(), undefined, '2021 年没有收到申请，也没有结转。'],
    ['只有新收', year({ newlyReceived: 3, outcomesTotal: 3 }), undefined, '2021 年收到 3 件申请；办结 3 件，没有结转到下一年。'],
    ['比上年多', year({ newlyReceived: 3, outcomesTotal: 3 }), year({ year: 2020, newlyReceived: 1 }), '2021 年收到 3 件申请，比上年多 2 件；办结 3 件，没有结转到下一年。'],
    ['比上年少', year({ newlyReceived: 1, outcomesTotal: 1 }), year({ year: 2020, newlyReceived: 4 }), '2021 年收到 1 件申请，比上年少 3 件；办结 1 件，没有结转到下一年。'],
    ['和上年一样', year({ newlyReceived: 1, outcomesTotal: 1 }), year({ year: 2020, newlyReceived: 1 }), '2021 年收到 1 件申请，和上年一样多；办结 1 件，没有结转到下一年。'],
    ['隔了一年的不比', year({ newlyReceived: 1, outcomesTotal: 1 }), year({ year: 2019, newlyReceived: 4 }), '2021 年收到 1 件申请；办结 1 件，没有结转到下一年。'],
    ['没有新收，只有结转', year({ carriedOverIn: 1, outcomesTotal: 1 }), undefined, '2021 年没有收到新的申请；上年结转 1 件，办结 1 件，没有结转到下一年。'],
    ['年底没办完', year({ newlyReceived: 2, carriedOverIn: 1, outcomesTotal: 2, carriedOverOut: 1 }), undefined, '2021 年收到 2 件申请；上年结转 1 件，办结 2 件，1 件结转到下一年。'],
    ['一件也没办完', year({ newlyReceived: 2, carriedOverOut: 2 }), undefined, '2021 年收到 2 件申请；还没有办结，2 件结转到下一年。'],
  ])('%s', (_, now, before, sentence) => {
    expect(yearSentence(now, before)).toBe(sentence);
  });
});

describe('上年结转加新收等于办结加结转下年', () => {
  test.each([
    [year(), '2021 年没有收到申请，也没有结转。'],
    [year({ newlyReceived: 3, carriedOverIn: 1, outcomesTotal: 4 }), '上年没办完的 1 件，2021 年新收 3 件；办完 4 件，没有留到下一年。'],
    [year({ carriedOverIn: 2, outcomesTotal: 1, carriedOverOut: 1 }), '上年没办完的 2 件，2021 年没有新收；办完 1 件，留到下一年 1 件。'],
  ])('%o', (counts, sentence) => {
    expect(balanceSentence(counts)).toBe(sentence);
  });
});

describe('单位还没有填写电话', () => {
  const host = { name: '昌乐县人民政府' };
  test('乡镇先找县里，县里先打热线', () => {
    const town = { id: 'town', name: '五图街道办事处', shortName: '五图街道' };
    const county = { id: 'county', name: '昌乐县人民政府', shortName: '昌乐县' };
    expect(withoutContact({ agency: town, countyName: '昌乐县', host, reports: [], reportCount: 0, items: [] })).toBe('五图街道还没有填写电话和地址，可以先找昌乐县人民政府。');
    expect(withoutContact({ agency: county, countyName: '昌乐县', host, reports: [], reportCount: 0, items: [] })).toBe('昌乐县还没有填写电话和地址，可以先打 12345 政务服务便民热线。');
  });
});
