import { civilDate } from '../../calendar/civil-date';
import { readYear, type YearSources } from './year';

const read = (sources: Partial<YearSources>) => {
  const { year, doubts } = readYear({ title: undefined, preamble: '', overview: '', publishedOn: null, ...sources });
  return [year, doubts.map(({ code, place, message }) => (code === 'year' && place === '年份' ? message : code))];
};

describe('报告是哪一年的', () => {
  test('标题、统计期限、开头的名称，写一处就够，不必存疑', () => {
    expect(read({ title: 2024 })).toEqual([2024, []]);
    expect(read({ preamble: '统计期限为2024年1月1日至2024年12月31日' })).toEqual([2024, []]);
    expect(read({ overview: '自2024年1月1日起至12月31日止' })).toEqual([2024, []]);
    expect(read({ preamble: '现公布2024年度政府信息公开工作年度报告' })).toEqual([2024, []]);
    expect(read({ preamble: '现公布2024年云汀县水利局政务公开年报报告' })).toEqual([2024, []]);
    expect(read({ title: 2024, preamble: '2024年1月1日—12月31日，现公布2024年政府信息公开报告' })).toEqual([2024, []]);
  });

  test('几处写得不同：按标题，说出另一个年份', () => {
    expect(read({ title: 2024, preamble: '2023年1月1日到12月31日' })).toEqual([2024, ['标题与正文的年份不同（2024、2023），读作2024。']]);
    expect(read({ title: 2024, preamble: '现公布2023年政府信息公开工作年度报告' })).toEqual([2024, ['标题与正文的年份不同（2024、2023），读作2024。']]);
    expect(read({ preamble: '2024年1月1日~12月31日。现公布2023年政府信息公开报告' })).toEqual([2024, ['标题与正文的年份不同（2024、2023），读作2024。']]);
    expect(read({ preamble: '2024年1月1日至12月31日', overview: '2023年1月1日至12月31日' })).toEqual([2024, []]);
  });

  test('落款应当在当年到后两年：不在的请核对', () => {
    const signed = (day: string) => read({ title: 2024, publishedOn: civilDate(day) })[1];
    expect([signed('2024-12-31'), signed('2025-01-17'), signed('2026-12-31')]).toEqual([[], [], []]);
    expect(signed('2023-12-31')).toEqual(['落款日期是2023年，报告年份读作2024，请核对。']);
    expect(signed('2027-01-01')).toEqual(['落款日期是2027年，报告年份读作2024，请核对。']);
  });

  test('都没有写：正文先提到的年份，再不然是落款的前一年，都存疑', () => {
    expect(read({ overview: '2024年，我局' })).toEqual([2024, ['标题没有写明年份，按正文读作2024年。']]);
    expect(read({ overview: '我局', publishedOn: civilDate('2025-01-17') })).toEqual([2024, ['标题没有写明年份，按正文读作2024年。']]);
    expect(read({ overview: '我局' })).toEqual([null, ['没有找到报告的年份，没有读入。']]);
  });

  test('不是全年的期限、不是公开报告的年份不算', () => {
    expect(read({ preamble: '2024年1月1日至6月30日' })[0]).toBeNull();
    expect(read({ preamble: '2024年政府工作报告' })[0]).toBeNull();
    expect(read({ preamble: '2024年，各项工作平稳。现公布政府信息公开报告' })[0]).toBeNull();
    expect(read({ preamble: '2024年1月2日至12月31日' })[0]).toBeNull();
  });
});
