import { textLine } from './line';
import { readFormat } from './format';

const read = (text: string, year: number | null) => {
  const { format, doubts } = readFormat(text.split('\n').map(textLine), year);
  return [format, doubts.map(({ code, place, message }) => (code === 'format' && place === '表二' ? message : code))];
};

describe('报告用的是哪年的表式', () => {
  test.each(['本年新制作数量', '上一年项目数量', '采购项目数量', '其他对外管理服务事项'])('表二印有“%s”：2019年的', (head) => expect(read(`信息内容 ${head}`, 2019)).toEqual(['2019', []]));
  test.each(['本年制发件数', '现行有效件数', '本年收费金额'])('表二印有“%s”：2021年的', (head) => expect(read(`信息内容 ${head}`, 2024)).toEqual(['2021', []]));

  test('年份没有读到，只看表头', () => {
    expect(read('本年新制作数量', null)).toEqual(['2019', []]);
    expect(read('本年制发件数', null)).toEqual(['2021', []]);
  });

  test('年份与表头不合：按表头，并说明', () => {
    expect(read('本年新制作数量', 2021)).toEqual(['2019', ['2021年的报告用的是2019年的表式，按表头读入。']]);
    expect(read('本年制发件数', 2020)).toEqual(['2021', ['2020年的报告用的是2021年的表式，按表头读入。']]);
  });

  test('没有表头、兼有两种表头：按年份，2020年以前是2019年的表式，并说明', () => {
    expect(read('没有表格', 2020)).toEqual(['2019', ['没有找到表二的表头，按年份作2019年的表式读入。']]);
    expect(read('没有表格', 2021)).toEqual(['2021', ['没有找到表二的表头，按年份作2021年的表式读入。']]);
    expect(read('没有表格', null)[0]).toBe('2021');
    expect(read('本年新制作数量\n本年制发件数', 2020)).toEqual(['2019', ['表头兼有两种表式的文字，按年份作2019年的表式读入。']]);
    expect(read('本年\n新制作数量', 2019)).toEqual(['2019', []]);
  });
});
