import { articleLabel } from '../statute/article';
import { LEAF_KEYS, LEAVES } from '../statute/leaves';
import { COLUMN_KEYS, COLUMNS } from './columns';
import { TABLE3_HEAD, TABLE3_STUB_COLUMNS, table2Lines, TABLE2_PRINTED_COLUMNS, table3Stub, TABLE4_HEAD } from './printed-form';
import { table2Place } from './places';
import { ROW_GROUP_KEYS, ROW_GROUPS, ROW_KEYS, ROWS, rowKeysOf, rowsOf } from './rows';
import { blockHeading, TABLE2_FORMS, table2RowLabel } from './table2';

describe('表三是二十五行、七列，共一百七十五格', () => {
  test('行列数与表式一致，第三行到第二十三行就是二十一种办理结果', () => {
    expect(ROW_KEYS).toHaveLength(25);
    expect(COLUMN_KEYS).toHaveLength(7);
    expect(ROW_KEYS.slice(2, 23)).toEqual(LEAF_KEYS);
  });

  test('每一行的名称、依据、说明都在，名称与办理结果的名称是同一份', () => {
    for (const key of LEAF_KEYS) expect(ROWS[key]).toMatchObject({ label: LEAVES[key].label, rules: LEAVES[key].rules });
    for (const key of ROW_KEYS) {
      expect(ROWS[key].meaning).toMatch(/^[^a-zA-Z!！]+。$/);
      expect(ROWS[key].rules.map(articleLabel).join()).not.toBe('');
    }
  });

  test.each([
    ['newlyReceived', '一、本年新收政府信息公开申请数量'],
    ['granted', '（一）予以公开'],
    ['refused.administrativeInquiry', '8.属于行政查询事项'],
    ['notProcessed.reconfirmReissue', '5.要求行政机关确认或重新出具已获取信息'],
    ['other.other', '3.其他'],
    ['outcomesTotal', '（七）总计'],
    ['carriedOverOut', '四、结转下年度继续办理'],
  ] as const)('%s 的编号和名称：%s', (key, words) => {
    expect(`${ROWS[key].number}${ROWS[key].label}`).toBe(words);
  });

  test('十组依次为一、二、三（一）至（七）、四，各组的行不重不漏', () => {
    expect(ROW_GROUP_KEYS.map((key) => ROW_GROUPS[key].number).join('')).toBe('一、二、（一）（二）（三）（四）（五）（六）（七）四、');
    expect(ROW_GROUP_KEYS.flatMap((group) => rowsOf(group, '2021'))).toEqual(ROW_KEYS);
  });
});

describe('2019年、2020年的表三是二十三行：（六）其他处理只有一行', () => {
  test('别的行与2021年的表式相同，次序也相同', () => {
    expect(rowKeysOf('2019')).toHaveLength(23);
    expect(rowKeysOf('2019').filter((key) => key !== 'other')).toEqual(ROW_KEYS.filter((key) => !key.startsWith('other.')));
    expect(rowKeysOf('2019').slice(-3)).toEqual(['other', 'outcomesTotal', 'carriedOverOut']);
    expect(rowsOf('other', '2019')).toEqual(['other']);
    expect(table3Stub('other', '2019')).toEqual([{ text: '（六）其他处理', rowSpan: 1, colSpan: 2 }]);
    expect(ROWS.other.rules.map(articleLabel)).toEqual(['国办公开办函〔2019〕60号']);
  });
});

describe('官方样式的合并单元格', () => {
  const width = (cells: readonly { colSpan: number }[]) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0);

  test('表三表头三行，十列对齐', () => {
    expect(width(TABLE3_HEAD[0] ?? [])).toBe(TABLE3_STUB_COLUMNS + COLUMN_KEYS.length);
    expect(width(TABLE3_HEAD[1] ?? [])).toBe(COLUMN_KEYS.length);
    expect(TABLE3_HEAD[2]?.map(({ text }) => text)).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']);
  });

  test.each([['2021', 22], ['2019', 20]] as const)('%s年表式：“三、本年度办理结果”跨%d行，每行的文字格合起来都是三列', (format, outcomes) => {
    const open: { until: number; colSpan: number }[] = [];
    rowKeysOf(format).forEach((key, index) => {
      const cells = table3Stub(key, format);
      const above = open.filter(({ until }) => until > index);
      expect(width(cells) + width(above)).toBe(TABLE3_STUB_COLUMNS);
      cells.forEach((cell) => open.push({ until: index + cell.rowSpan, colSpan: cell.colSpan }));
    });
    expect(table3Stub('granted', format)[0]).toEqual({ text: '三、本年度办理结果', rowSpan: outcomes, colSpan: 1 });
    expect(table3Stub('refused.stateSecret', format)[0]).toEqual({ text: '（三）不予公开', rowSpan: 8, colSpan: 1 });
  });

  test('表四十五格，表二每行四列', () => {
    expect(width(TABLE4_HEAD[0] ?? [])).toBe(15);
    expect(width(TABLE4_HEAD[1] ?? [])).toBe(15);
    expect(TABLE4_HEAD[2]).toHaveLength(10);
    for (const format of ['2021', '2019'] as const) {
      for (const line of table2Lines(format)) {
        expect(line.kind === 'row' ? 1 + width(line.columns) : width(line.cells)).toBe(TABLE2_PRINTED_COLUMNS);
      }
    }
  });

  test('表二的条文：《条例》第二十条第（一）（五）（六）（八）项，2019年表式另有第（九）项', () => {
    expect(TABLE2_FORMS[2021].map(blockHeading)).toEqual(['第二十条第（一）项', '第二十条第（五）项', '第二十条第（六）项', '第二十条第（八）项']);
    expect(TABLE2_FORMS[2019].map(blockHeading).at(-1)).toBe('第二十条第（九）项');
    expect([table2RowLabel('normativeDocuments', '2019'), table2RowLabel('regulations', '2019')]).toEqual(['规范性文件', '规章']);
    expect(table2Place('administrativeLicensing', 'decisions', '2019')).toEqual(['表二', '行政许可', '处理决定数量']);
    expect(COLUMNS.total.label).toBe('总计');
  });
});
