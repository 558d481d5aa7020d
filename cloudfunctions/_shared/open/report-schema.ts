import { COLUMN_KEYS, COLUMNS } from '@/domain/report/columns';
import type { ReportFormat } from '@/domain/report/format';
import { rowKeysOf, ROW_GROUPS, ROWS, type FormRowKey } from '@/domain/report/rows';
import { SECTION_KEYS, SECTIONS } from '@/domain/report/sections';
import { TABLE2_FORMS, table2RowLabel, TABLE2_ROWS } from '@/domain/report/table2';
import { TABLE4_BLOCK_KEYS, TABLE4_BLOCKS, TABLE4_RESULT_KEYS, TABLE4_RESULTS } from '@/domain/report/table4';
import { art, articleLabel, type ArticleRef } from '@/domain/statute/article';
import { SCHEMAS } from '@/domain/open/addresses';
import { REPORT_TYPE } from './report-json';

type Schema = Readonly<Record<string, unknown>>;

const rests = (meaning: string, ...rules: readonly ArticleRef[]): string => `${meaning}依据：${rules.map(articleLabel).join('、')}。`;
const CONTENT = art(50, 1);

/** An object with exactly these members. */
const object = (title: string, description: string, properties: Readonly<Record<string, Schema>>, required = Object.keys(properties)): Schema =>
  ({ title, description, type: 'object', properties, required, additionalProperties: false });

const text = (title: string, description: string, more: Schema = {}): Schema => ({ title, description, type: 'string', ...more });
const orNull = ({ type, ...schema }: Schema): Schema => ({ ...schema, type: [type, 'null'] });
/** A cell: null where the original is blank or cannot be read. */
const cell = (title: string, description: string, whole = true): Schema => ({ title, description, type: [whole ? 'integer' : 'number', 'null'] });

const table2 = (format: ReportFormat): Schema => object(`表二（${format}年表式）`, rests('主动公开政府信息情况。', CONTENT, art(20)), Object.fromEntries(
  TABLE2_FORMS[format].flatMap(({ item, rows, columns }) => rows.map((row) => [
    row, object(table2RowLabel(row, format), rests(TABLE2_ROWS[row].meaning, art(20, undefined, item)), Object.fromEntries(columns.map(({ key, label, decimals }) => [
      key, cell(label, rests(`${table2RowLabel(row, format)}的${label}。`, art(20, undefined, item)), !decimals),
    ])), []),
  ])),
), []);

const table3 = (format: ReportFormat): Schema => object(`表三（${format}年表式）`, rests('收到和处理政府信息公开申请情况。', CONTENT), Object.fromEntries(
  (rowKeysOf(format) as readonly FormRowKey[]).map((row) => {
    const { group, number, label, meaning, rules } = ROWS[row];
    const under = ROW_GROUPS[group].label === label ? '' : `${ROW_GROUPS[group].number}${ROW_GROUPS[group].label}：`;
    return [row, { title: `${under}${number}${label}`, description: rests(meaning, ...rules), $ref: '#/$defs/applicants' }];
  }),
));

const applicants: Schema = object('各类申请人的件数', rests('自然人和五类法人或者其他组织，以及总计。', art(29)), Object.fromEntries(COLUMN_KEYS.map((column) => [column, cell(COLUMNS[column].label, rests(COLUMNS[column].meaning, CONTENT))])));

const table4: Schema = object('表四', rests('政府信息公开行政复议、行政诉讼情况。', CONTENT, art(51)), Object.fromEntries(TABLE4_BLOCK_KEYS.map((block) => {
  const { heading, label, meaning } = TABLE4_BLOCKS[block];
  const results = TABLE4_RESULT_KEYS.map((result) => [result, cell(TABLE4_RESULTS[result].label, rests(TABLE4_RESULTS[result].meaning, art(51)))]);
  return [block, object(heading === label ? label : `${heading}：${label}`, rests(meaning, art(51)), Object.fromEntries(results))];
})));

const section: Schema = object('一个部分', rests('标题和正文；表格在三张表里。', CONTENT), {
  key: { title: '部分', description: rests(`${SECTION_KEYS.map((key) => `${key}：${SECTIONS[key].label}`).join('；')}。`, CONTENT), enum: SECTION_KEYS },
  title: text('标题', rests('原文的标题。', CONTENT)),
  paragraphs: { title: '正文', description: rests('一段一项。', CONTENT), type: 'array', items: { type: 'string' } },
});

const doubt: Schema = object('看不准的一处', rests('从公布的文件读成数据时没有把握的地方，请以原文为准。', CONTENT), {
  place: text('位置', rests('从表到格。', CONTENT)), code: text('种类', rests('供程序使用。', CONTENT)), message: text('说明', rests('怎么看不准。', CONTENT)),
});

const report = (format: ReportFormat): Schema => object(`年度报告（${format}年表式）`, rests('六个部分、三张表。', CONTENT), {
  agency: orNull(text('行政机关', rests('原文写的机关名称；没有读到的为空。', art(49)))),
  year: { title: '年度', description: rests('报告的是哪一年。', art(49)), type: ['integer', 'null'] },
  format: { title: '表式', description: rests('2021：国办公开办函〔2021〕30号；2019：国办公开办函〔2019〕60号（试行），用于2019年、2020年。', CONTENT), const: format },
  title: orNull(text('标题', rests('原文的标题。', art(49)))),
  preamble: { title: '开头', description: rests('第一部分之前的话，一段一项。', CONTENT), type: 'array', items: { type: 'string' } },
  sections: { title: '六个部分', description: rests('按原文的先后。', CONTENT), type: 'array', items: { $ref: '#/$defs/section' } },
  table2: table2(format), table3: { title: '表三', description: rests('2019年表式的“其他处理”只有一行。', CONTENT), anyOf: [{ $ref: '#/$defs/table3of2021' }, { $ref: '#/$defs/table3of2019' }] }, table4: { title: '表四', description: rests('行政复议、行政诉讼。', art(51)), $ref: '#/$defs/table4' },
  signedBy: orNull(text('落款', rests('落款的机关。', art(49)))),
  publishedOn: orNull(text('成文日期', rests('落款的日期，如2022-01-21。', art(49)), { format: 'date' })),
  doubts: { title: '看不准的地方', description: rests('没有的为空列表。', CONTENT), type: 'array', items: { $ref: '#/$defs/doubt' } },
});

/** 年报数据文件的格式, JSON Schema 2020-12, made from the very tables the product works with. */
export const reportSchema = (base: string): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...(base ? { $id: `${base}${SCHEMAS.report}` } : {}),
  ...object(REPORT_TYPE, rests('一个行政机关一年的政府信息公开工作年度报告。', art(49), art(50)), {
    $schema: text('格式', rests('这个格式的地址。', CONTENT)),
    type: { title: '种类', description: rests('固定的文字。', CONTENT), const: REPORT_TYPE },
    publisher: object('公布的单位', rests('在这里的编号、全称和简称。', art(49)), { id: text('编号', rests('地址里用的编号。', art(49))), name: text('全称', rests('机关全称。', art(49))), shortName: text('简称', rests('机关简称。', art(49))) }),
    year: { title: '年度', description: rests('报告的是哪一年。', art(49)), type: 'integer' },
    version: { title: '版本', description: rests('从1开始，更新一次加1。', art(49)), type: 'integer', minimum: 1 },
    publishedAt: text('放到这里的时间', rests('这个版本从什么时候起可以在这里读到。', art(49)), { format: 'date-time' }),
    report: { title: '报告', description: rests('报告的内容。', CONTENT), anyOf: [{ $ref: '#/$defs/reportOf2021' }, { $ref: '#/$defs/reportOf2019' }] },
  }),
  $defs: { reportOf2021: report('2021'), reportOf2019: report('2019'), applicants, table3of2021: table3('2021'), table3of2019: table3('2019'), table4, section, doubt },
});
