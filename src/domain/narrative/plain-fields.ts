import { civilDate, fullDay } from '../calendar/civil-date';
import { yuanOf } from '../fee/money';
import { APPLICANT_KIND_KEYS, isOrganization } from '../applicant/kinds';
import type { CellAddress } from '../report/form-cells';
import { TABLE4_BLOCK_KEYS } from '../report/table4';
import { art, document, type ArticleRef } from '../statute/article';
import { publishedOfAll, type YearFacts } from './facts';
import type { Field, Source } from './field';
import type { PlainKey } from './field-key';
import { inSentence } from './words';

const FORMAT: readonly ArticleRef[] = [document('reportFormat')];
const FEES: readonly ArticleRef[] = [document('feeMeasures'), document('reportFormat')];

interface Row {
  readonly key: PlainKey;
  readonly label: string;
  readonly from: string;
  readonly source: Source;
  readonly rules: readonly ArticleRef[];
}

const number = (row: Row, value: number, unit: string, text = String(value)): Field => ({ ...row, type: 'number', unit, value, text });
const told = (row: Row, text: string, type: 'words' | 'day' = 'words'): Field => ({ ...row, type, unit: '', text: type === 'day' ? text : inSentence(text) });

/** 年度和统计起止. */
function ofTheReport({ year }: YearFacts): readonly Field[] {
  const row = (key: PlainKey, label: string): Row => ({ key, label, from: '报告年度', source: { kind: 'report' }, rules: FORMAT });
  return [
    told(row('year', '报告年度'), String(year), 'day'), told(row('yearBefore', '上一年'), String(year - 1), 'day'), told(row('yearAfter', '下一年'), String(year + 1), 'day'),
    told(row('from', '统计开始日'), fullDay(civilDate(`${year}-01-01`)), 'day'), told(row('to', '统计结束日'), fullDay(civilDate(`${year}-12-31`)), 'day'),
  ];
}

function ofTheAgency({ agency, guideOn, covers }: YearFacts): readonly Field[] {
  const row = (key: PlainKey, label: string): Row => ({ key, label, from: '单位设置 · 联系方式', source: { kind: 'agency' }, rules: [art(12, 2)] });
  const cover = (key: PlainKey, label: string): Row => ({ key, label, from: '合计的单位', source: { kind: 'covers' }, rules: [art(50)] });
  return [
    told(row('agency', '机关名称'), agency.name),
    ...(agency.office ? [told(row('office', '公开工作机构'), agency.office)] : []),
    ...(agency.address ? [told(row('address', '办公地址'), agency.address)] : []),
    ...(agency.phone ? [told(row('phone', '联系电话'), agency.phone)] : []),
    ...(guideOn ? [told({ key: 'guideOn', label: '指南核对日期', from: '政府信息公开指南', source: { kind: 'guide' }, rules: [art(12, 2)] }, fullDay(guideOn), 'day')] : []),
    ...(covers ? [number(cover('departments', '合计的部门'), covers.departments, '个'), number(cover('townships', '合计的乡镇、街道'), covers.townships, '个')] : []),
  ];
}

function ofPublishing(facts: YearFacts): readonly Field[] {
  const { here, elsewhere, total } = publishedOfAll(facts);
  const sum = facts.covers?.published !== undefined;
  const row = (key: PlainKey, label: string, from: string): Row => ({ key, label, from: sum ? `合计的单位 · ${from}` : from, source: { kind: sum ? 'covers' : 'channels' }, rules: [art(23), art(50, 1, 1)] });
  return [
    number(row('publishedTotal', '各渠道公开合计', '各渠道公开的数量 · 合计'), total, '条次'),
    number({ ...row('publishedHere', '小程序公开', '公开的信息'), ...(!sum && { source: { kind: 'items' } }) }, here, '条'),
    number(row('publishedElsewhere', '其他渠道公开合计', '各渠道公开的数量 · 小程序以外'), elsewhere, '条次'),
  ];
}

function ofFees({ fees }: YearFacts): readonly Field[] {
  const row = (key: PlainKey, label: string): Row => ({ key, label, from: '案件的收费通知和缴费记录', source: { kind: 'cases' }, rules: FEES });
  const sum = (fenOf: (record: YearFacts['fees'][number]) => number): number => fees.reduce((total, record) => total + fenOf(record), 0);
  const [noticed, paid] = [sum(({ noticedFen }) => noticedFen), sum(({ paidFen = 0 }) => paidFen)];
  return [
    number(row('feeNotices', '收费通知 件数'), fees.length, '件'),
    number(row('feeNoticed', '收费通知 总金额'), noticed / 100, '元', yuanOf(noticed)), number(row('feePaid', '实际收取 总金额'), paid / 100, '元', yuanOf(paid)),
  ];
}

function ofRequests({ answers, table3, table4 }: YearFacts): readonly Field[] {
  const late = (key: PlainKey, label: string): Row => ({ key, label, from: '本年办结案件的答复日期和答复期限', source: { kind: 'cases' }, rules: [art(33)] });
  const sum = (key: PlainKey, label: string, from: string, cells: readonly CellAddress[], rule: ArticleRef): Row => ({ key, label, from, source: { kind: 'cells', cells }, rules: [rule] });
  const organizations = APPLICANT_KIND_KEYS.filter(isOrganization);
  const three = (row: 'newlyReceived' | 'carriedOverIn'): CellAddress => ({ table: 3, row, column: 'total' });
  const suits = ['litigationDirect', 'litigationAfterReview'] as const;
  return [
    number(late('onTime', '在法定期限内答复'), answers.onTime, '件'), number(late('late', '超过法定期限答复'), answers.late, '件'),
    number(sum('organizations', '本年新收 法人或其他组织', '表三 · 本年新收，五类组织相加', organizations.map((column) => ({ table: 3, row: 'newlyReceived', column })), art(27)),
      organizations.reduce((total, column) => total + table3.newlyReceived[column], 0), '件'),
    number(sum('handled', '本年新收和上年结转', '表三 · 第一项加第二项', [three('newlyReceived'), three('carriedOverIn')], art(50, 1, 2)), table3.newlyReceived.total + table3.carriedOverIn.total, '件'),
    number(sum('litigation', '行政诉讼 总计', '表四 · 行政诉讼，两块相加', suits.map((row) => ({ table: 4, row, column: 'total' })), art(50, 1, 3)), suits.reduce((total, block) => total + table4[block].total, 0), '件'),
    number(sum('corrected', '行政复议、行政诉讼 结果纠正', '表四 · 结果纠正，三块相加', TABLE4_BLOCK_KEYS.map((row) => ({ table: 4, row, column: 'corrected' })), art(50, 1, 3)),
      TABLE4_BLOCK_KEYS.reduce((total, block) => total + table4[block].corrected, 0), '件'),
  ];
}

/** What has a name of its own: the year, the agency, sums over several cells. */
export const plainFields = (facts: YearFacts): readonly Field[] =>
  [...ofTheReport(facts), ...ofTheAgency(facts), ...ofPublishing(facts), ...ofFees(facts), ...ofRequests(facts)];
