import fc from 'fast-check';
import { machineText, page, tabbed } from '../../../../test/fixtures/report/layouts';
import { SAMPLE } from '../../../../test/fixtures/report/values';
import { rowKeysOf } from '../rows';
import { formOf } from '../tables';
import { readReport } from './read-report';

const MEGABYTE = 1_000_000;
const filledWith = (piece: string, length = MEGABYTE) => piece.repeat(Math.ceil(length / piece.length));

/** Whether nothing at all was read into table three. */
const isEmpty = (text: string): boolean => {
  const { table3 } = readReport(text);
  return Object.values(table3).every((row) => Object.values(row).every((cell) => cell === null));
};

describe('一兆的胡言乱语：读得完，不出错，不编出数字', () => {
  test.each([
    ['空格', ' '], ['换行', '\n'], ['制表符', '\t'], ['竖线', '|'], ['小于号', '<'], ['不闭合的标签', '<td'], ['不闭合的引号', '<td a="'], ['注释', '<!--'],
    ['表格套表格', '<table><tr><td>'], ['空的行', '<tr>'], ['宽的空格', '<td colspan=60></td>'], ['脚本', '<script>'], ['实体', '&#x41;&nbsp;&'],
    ['括号', '（'], ['带附注的数', '1（ '], ['方括号', '[image: '], ['星号', '* #'], ['点', '.'], ['一串九', '9'], ['零', '0 '], ['小数', '1.'], ['千分位', '1,111,'],
    ['年月', '2024年1月'], ['标题', '2024年政府信息公开工作报告\n'], ['部分', '一、总体情况\n'], ['行名', '1.属于国家秘密\n'], ['逗号地名', '，云汀市我市'], ['汉字', '政府信息公开'],
  ])('%s', (_, piece) => {
    expect(isEmpty(filledWith(piece))).toBe(true);
    expect(readReport(`<p>${filledWith(piece, MEGABYTE / 8)}`).sections).toHaveLength(6);
  });

  test('没有名称的七格数字、整页的行名和数字，不重复读入', () => {
    expect(isEmpty(filledWith('1 2 3 4 5 6 21\n', MEGABYTE / 4))).toBe(true);
    const many = readReport(filledWith('（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n', MEGABYTE / 4));
    expect(many.table3.granted.total).toBe(1);
    expect(many.doubts.length).toBeLessThan(200);
  });

  test('任意文字、任意标签都不出错', () => {
    const pieces = fc.constantFrom('一、总体情况', '三、收到和处理政府信息公开申请情况', '（一）予以公开', '（七）总计', '规章', '行政复议', '结果维持', '0', '12', '1,234', '/', '\t', '\n', ' ', '|', '<table>', '<tr>', '<td rowspan="3">', '<td colspan="99">', '</td>', '</table>', '<p>', '&nbsp;', '（', '）', '2024年', '。', '⼀', '\u0000');
    fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 120 }), (parts) => {
      const report = readReport(parts.join(''));
      expect(report.sections).toHaveLength(6);
      expect(Object.keys(report.table3)).toEqual(rowKeysOf(formOf(report.table3)));
    }), { numRuns: 300 });
  });

  test('一份真的报告埋在一兆的杂文里，仍然读得出', () => {
    const noise = filledWith('附件下载 相关链接 12 34\n', MEGABYTE / 4);
    for (const layout of [tabbed, machineText, page]) {
      expect(readReport(`${noise}\n${layout(SAMPLE)}\n${noise}`).table3).toEqual(SAMPLE.table3);
    }
  });
});
