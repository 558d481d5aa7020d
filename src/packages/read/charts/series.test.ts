import type { Table3 } from '@/domain/report/report';
import { table3Of, table4Of } from '@/domain/report/tables';
import { applicantSeries, applicationSeries, outcomeSeries, remedySeries } from './series';

const base = { agency: null, format: '2021', title: null, preamble: [], sections: [], table2: {}, signedBy: null, publishedOn: null, doubts: [] } as const;
const zeros = (year: number) => ({ ...base, year, table3: table3Of(() => 0), table4: table4Of(() => 0) });

const received = (year: number, total: number | null) => {
  const report = zeros(year);
  return { ...report, table3: { ...report.table3, newlyReceived: { ...report.table3.newlyReceived, naturalPerson: total, total } } };
};

describe('一年全是0的图也用文字说清', () => {
  test.each([
    [applicationSeries([zeros(2021)]).sentence, '现在只有 2021 年的报告：这一年没有收到申请。'],
    [outcomeSeries(zeros(2021)).sentence, '2021 年没有办结的申请。'],
    [applicantSeries(zeros(2021)).sentence, '2021 年没有人提出申请。'],
    [remedySeries(zeros(2021)).sentence, '2021 年没有行政复议，也没有行政诉讼。'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  test('每一类都画出来，哪怕是0', () => {
    expect(outcomeSeries(zeros(2021)).bars).toHaveLength(6);
    expect(applicantSeries(zeros(2021)).bars).toHaveLength(6);
    expect(remedySeries(zeros(2021)).bars).toHaveLength(3);
  });
});

describe('历年申请', () => {
  test('和上年比，并说出最多的一年', () => {
    expect(applicationSeries([received(2021, 5), received(2022, 1), received(2023, 3)]).sentence)
      .toBe('2023 年收到 3 件申请，比上年多 2 件；最多的是 2021 年，5 件。');
    expect(applicationSeries([received(2022, 1), received(2023, 3)]).sentence)
      .toBe('2023 年收到 3 件申请，比上年多 2 件，是这些年里最多的。');
  });

  test('缺了上一年就不比', () => {
    expect(applicationSeries([received(2020, 4), received(2022, 1)]).sentence).toBe('2022 年收到 1 件申请；最多的是 2020 年，4 件。');
  });

  test('各年都是0', () => {
    expect(applicationSeries([zeros(2021), zeros(2022)]).sentence).toBe('2021 年到 2022 年都没有收到申请。');
  });

  test('看不清的年份不当作0，文字里说明', () => {
    const series = applicationSeries([received(2021, null), received(2022, 2)]);
    expect(series.bars).toEqual([{ label: '2022', value: 2 }]);
    expect(series.sentence).toContain('2021的数，原文没有填或者看不清');
  });
});

test('办理结果按六组合计，复议诉讼说出结果', () => {
  const report = zeros(2023);
  const table3: Table3 = {
    ...report.table3,
    granted: { ...report.table3.granted, total: 2 },
    'cannotProvide.notHeld': { ...report.table3['cannotProvide.notHeld'], total: 1 },
  };
  expect(outcomeSeries({ ...report, table3 }).sentence).toBe('2023 年办结 3 件：予以公开 2 件，无法提供 1 件。');
  const table4 = { ...report.table4, review: { ...report.table4.review, pending: 1, total: 1 } };
  expect(remedySeries({ ...report, table4 }).sentence).toBe('2023 年行政复议 1 件（尚未审结 1 件）。');
});

test('2019年表式里其他处理只有一行，合计照样是那一行的数', () => {
  const report = zeros(2019);
  const table3 = table3Of((row, column) => (row === 'other' && column === 'total' ? 1 : 0), '2019');
  expect(outcomeSeries({ ...report, table3 }).sentence).toBe('2019 年办结 1 件：其他处理 1 件。');
});
