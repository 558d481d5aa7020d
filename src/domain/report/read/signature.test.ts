import { findSignature } from './signature';

describe('落款', () => {
  test('名称一行，日期一行', () => {
    expect(findSignature(['无。', '云汀县水利局', '2025年1月7日'])).toEqual({ at: 1, signedBy: '云汀县水利局', publishedOn: '2025-01-07' });
    expect(findSignature(['无。', '云汀县水利局', '', '', '2025 年 1 月 17 日', '附件'])).toEqual({ at: 1, signedBy: '云汀县水利局', publishedOn: '2025-01-17' });
  });
  test('名称和日期在一行', () => {
    expect(findSignature(['无。', '云汀县水利局 2025年12月1日'])).toEqual({ at: 1, signedBy: '云汀县水利局', publishedOn: '2025-12-01' });
    expect(findSignature([`云汀县水利局${' '.repeat(64)}2025年12月1日`])?.publishedOn).toBe('2025-12-01');
    expect(findSignature([`云汀县水利局${' '.repeat(65)}2025年12月1日`])).toBeUndefined();
  });
  test('只有日期：没有名称', () => {
    expect(findSignature(['特此报告。', '2025年1月7日'])).toEqual({ at: 1, signedBy: null, publishedOn: '2025-01-07' });
    expect(findSignature(['2025年1月7日'])).toEqual({ at: 0, signedBy: null, publishedOn: '2025-01-07' });
    expect(findSignature(['', '2025年1月7日'])).toEqual({ at: 1, signedBy: null, publishedOn: '2025-01-07' });
  });
  test('没有这一天：日期空着', () => expect(findSignature(['云汀县水利局', '2025年2月30日'])).toEqual({ at: 0, signedBy: '云汀县水利局', publishedOn: null }));
  test('只有名称：最后一行', () => {
    expect(findSignature(['无。', '云汀县水利局', ''])).toEqual({ at: 1, signedBy: '云汀县水利局', publishedOn: null });
    expect(findSignature(['云汀县水利局', '无。'])).toBeUndefined();
  });
  test('句子里的日期不是落款', () => {
    expect(findSignature(['统计期限为2024年1月1日', '云汀县水利局', '2025年1月7日'])).toEqual({ at: 1, signedBy: '云汀县水利局', publishedOn: '2025-01-07' });
    expect(findSignature(['2025年1月7日公布'])).toBeUndefined();
    expect(findSignature([])).toBeUndefined();
  });
});
