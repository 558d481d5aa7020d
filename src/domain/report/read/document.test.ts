import { tabbed, wordProcessor } from '../../../../test/fixtures/report/layouts';
import { titleOf } from '../../../../test/fixtures/report/narrative';
import { SAMPLE } from '../../../../test/fixtures/report/values';
import type { StructuredReport } from '../report';
import { rowKeysOf } from '../rows';
import { readReport } from './read-report';

const codes = (report: StructuredReport) => report.doubts.map(({ code, place }) => `${code} ${place}`);
const doubtsOf = (report: StructuredReport, code: string) => report.doubts.filter((doubt) => doubt.code === code).map(({ message }) => message);
const TEXT = tabbed(SAMPLE);
const SIGNED = '云汀县白杨镇人民政府\n2025年1月17日\n';

describe('机关和年份', () => {
  test.each([
    ['2024年云汀县白杨镇政府信息公开工作年度报告', 2024],
    ['云汀县白杨镇人民政府二〇二四年政府信息公开工作年度报告', 2024],
    ['云汀县白杨镇政府信息公开工作年度报告（2024年度）', 2024],
    ['云汀县白杨镇\n2024年政府信息公开工作年度报告', 2024],
    ['关于云汀县白杨镇2024年度政府信息公开情况的报告', 2024],
    ['正文\n2024 年云汀县白杨镇政府信息公开工作\n年度报告', 2024],
    ['《云汀县白杨镇 2024 年政务公开工作年度报告》', 2024],
  ])('标题写作“%s”', (title, year) => {
    const report = readReport(TEXT.replace(titleOf(SAMPLE), title));
    expect(report).toMatchObject({ agency: '云汀县白杨镇人民政府', year, doubts: [] });
  });

  test('没有落款：镇名补作镇人民政府，并存疑', () => {
    const report = readReport(TEXT.replace(SIGNED, ''));
    expect(report.agency).toBe('云汀县白杨镇人民政府');
    expect(doubtsOf(report, 'agency')).toEqual(['机关名称印作“云汀县白杨镇”，读作“云汀县白杨镇人民政府”。']);
  });

  test('机关印作简称：读作全称，并存疑', () => {
    const report = readReport(TEXT.replace(SIGNED, '').replaceAll('云汀县白杨镇', '云汀市科委'));
    expect(report.agency).toBe('云汀市科学技术委员会');
    expect(doubtsOf(report, 'agency')).toEqual(['机关名称印作简称“云汀市科委”，读作“云汀市科学技术委员会”。']);
  });

  test('标题误识一字：以正文里多见的为准，并存疑', () => {
    const report = readReport(TEXT.replace(titleOf(SAMPLE), titleOf(SAMPLE).replace('云汀', '云仃')).replace('2024年，我单位', '2024年，云汀县各单位和云汀县白杨镇'));
    expect(report.agency).toBe('云汀县白杨镇人民政府');
    expect(doubtsOf(report, 'agency')).toHaveLength(1);
    const misread = readReport(TEXT.replaceAll('云汀县白杨镇', '沐阳县白杨镇'));
    expect(misread.agency).toBe('沭阳县白杨镇人民政府');
    expect(doubtsOf(misread, 'agency')).toHaveLength(1);
  });

  test('标题、落款都没有：按正文自称推断并存疑；推不出就空着', () => {
    const bare = TEXT.replace(titleOf(SAMPLE), '').replace(SIGNED, '').replace(/根据《中华[^\n]*/, '');
    const told = readReport(bare.replace('我单位坚持', '我市、云汀市水利局、云汀市公安局坚持'));
    expect(told).toMatchObject({ agency: '云汀市人民政府', year: 2024 });
    expect(codes(told)).toEqual(['agency 机关', 'year 年份']);
    expect(readReport(bare).agency).toBeNull();
  });

  test('标题与正文年份不同：存疑', () => {
    expect(doubtsOf(readReport(TEXT.replace('2024年1月1日至2024年12月31日', '2023年1月1日至2023年12月31日')), 'year')).toEqual(['标题与正文的年份不同（2024、2023），读作2024。']);
  });
});

describe('六个部分', () => {
  test('前面有目录，不当作正文', () => {
    const contents = ['目录', '一、总体情况........1', '二、主动公开政府信息情况........2', '三、收到和处理政府信息公开申请情况...3', '四、政府信息公开行政复议、行政诉讼情况 4', '五、存在的主要问题及改进情况 5', '六、其他需要报告的事项 5'].join('\n');
    const report = readReport(TEXT.replace('一、总体情况', `${contents}\n一、总体情况`));
    expect(report.sections.map(({ paragraphs }) => paragraphs.length)).toEqual([5, 0, 0, 0, 2, 2]);
    expect(report.table3).toEqual(SAMPLE.table3);
  });

  test.each([
    ['五、存在的主要问题及整改措施'], ['五、政府信息公开工作存在的主要问题及改进情况'], ['五、存在问题'], ['五、整改措施'], ['五、 存在的不足及改进方向'],
  ])('第五部分标题写作“%s”', (heading) => {
    const report = readReport(TEXT.replace('五、存在的主要问题及改进情况', heading));
    expect(report.sections[4]?.title.replace(/\s/g, '')).toBe(heading.replace(/\s/g, ''));
    expect(report.sections[4]?.paragraphs).toHaveLength(2);
    expect(report.doubts).toEqual([]);
  });

  test('第二部分以后重新编号、第五部分没有标题：按表式编号，问题归第五部分，并存疑', () => {
    const report = readReport(TEXT.replace('（一）主动公开政府信息情况', '二、工作机制保障').replace('二、主动公开政府', '一、主动公开政府').replace('三、收到和处理', '二、收到和处理')
      .replace('四、政府信息公开行政复议', '三、政府信息公开行政复议').replace('五、存在的主要问题及改进情况\n', '（一）主要问题\n').replace('六、其他需要', '五、其他需要'));
    expect(report.sections.map(({ title }) => title)).toEqual(['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项']);
    expect(report.sections.map(({ paragraphs }) => paragraphs.length)).toEqual([5, 0, 0, 0, 3, 2]);
    expect(doubtsOf(report, 'heading')).toHaveLength(5);
    expect(report.table4).toEqual(SAMPLE.table4);
  });

  test('表格前后的叙述留在它的部分里', () => {
    const report = readReport(TEXT.replace('三、收到和处理政府信息公开申请情况\n', '三、收到和处理政府信息公开申请情况\n全年收到申请26件，均已办结。\n').replace('四、政府信息公开行政', '以上各项均按期答复，没有超期。\n四、政府信息公开行政'));
    expect(report.sections[2]?.paragraphs).toEqual(['全年收到申请26件，均已办结。', '以上各项均按期答复，没有超期。']);
    expect(report.table3).toEqual(SAMPLE.table3);
  });

  test('标题丢失的部分，表格仍在全文中找到，并存疑', () => {
    const report = readReport(TEXT.replace('三、收到和处理政府信息公开申请情况\n', ''));
    expect(report.table3).toEqual(SAMPLE.table3);
    expect(report.table2).toEqual(SAMPLE.table2);
    expect(codes(report)).toEqual(['heading 正文 · 收到和处理政府信息公开申请情况', 'heading 表三']);
    expect(report.sections[1]?.paragraphs).toEqual([]);
  });

  test('书签不读，图片存疑，零宽字符不留', () => {
    const report = readReport(wordProcessor(SAMPLE).replace('一是公开的', '[bookmark: _GoBack]一是\u200b公开的').replace('（一）主动公开政府信息情况', '[image: 平台截图]\n（一）主动公开政府信息情况'));
    expect(report.sections[4]?.paragraphs[0]).toMatch(/^一是公开的/);
    expect(report.sections[0]?.paragraphs).toHaveLength(5);
    expect(codes(report)).toEqual(['picture 正文']);
  });

  test('落款和日期不算第六部分的段落；没有日期也认得落款', () => {
    expect(readReport(TEXT).sections[5]?.paragraphs).toEqual(['本年度没有收取信息处理费。', '其他需要报告的事项：无。']);
    expect(readReport(TEXT.replace('2025年1月17日\n', ''))).toMatchObject({ signedBy: '云汀县白杨镇人民政府', publishedOn: null });
    expect(readReport(TEXT.replace(SIGNED, '云汀县白杨镇人民政府 2025 年 1 月 17 日'))).toMatchObject({ signedBy: '云汀县白杨镇人民政府', publishedOn: '2025-01-17' });
    expect(readReport(TEXT.replace('1月17日', '2月30日')).publishedOn).toBeNull();
  });
});

describe('2019年、2020年的表式（国办公开办函〔2019〕60号）', () => {
  const ROWS = [
    '一、本年新收政府信息公开申请数量\t12\t3\t\t\t1\t\t16', '二、上年结转政府信息公开申请数量\t2\t\t\t\t\t\t2', '三、本年度办理结果\t（一）予以公开\t5\t1\t\t\t1\t\t',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t1\t\t\t\t\t\t', '（三）不予公开\t1.属于国家秘密\t\t\t\t\t\t\t',
    ...['2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”', '4.保护第三方合法权益', '5.属于三类内部事务信息', '6.属于四类过程性信息', '7.属于行政执法案卷', '8.属于行政查询事项'].map((label) => `${label}\t\t\t\t\t\t\t`),
    '（四）无法提供\t1.本机关不掌握相关政府信息\t4\t2\t\t\t\t\t', '2.没有现成信息需要另行制作\t\t\t\t\t\t\t', '3.补正后申请内容仍不明确\t\t\t\t\t\t\t',
    '（五）不予处理\t1.信访举报投诉类申请\t1\t\t\t\t\t\t', '2.重复申请\t\t\t\t\t\t\t', '3.要求提供公开出版物\t\t\t\t\t\t\t', '4.无正当理由大量反复申请\t\t\t\t\t\t\t', '5.要求行政机关确认或重新出具已获取信息\t\t\t\t\t\t\t',
    '（六）其他处理\t1\t\t\t\t\t\t', '（七）总计\t12\t3\t\t\t1\t\t16', '四、结转下年度继续办理\t2\t\t\t\t\t\t2',
  ];
  const TRIAL = `云汀县水利局2019年政府信息公开工作年度报告
一、总体情况
2019年，各项工作平稳有序。
二、主动公开政府信息情况
第二十条第（一）项
信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量
规章\t0\t0\t0
规范性文件\t3\t2\t41
第二十条第（五）项
信息内容\t上一年项目数量\t本年增/减\t处理决定数量
行政许可\t14\t-2\t388
其他对外管理服务事项\t6\t+1\t20
第二十条第（六）项
信息内容\t上一年项目数量\t本年增/减\t处理决定数量
行政处罚\t30\t0\t7
行政强制\t4\t0\t0
第二十条第（八）项
信息内容\t上一年项目数量\t本年增/减
行政事业性收费\t2\t-1
第二十条第（九）项
信息内容\t采购项目数量\t采购总金额
政府集中采购\t5\t32.6万元
三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况
${ROWS.join('\n')}
四、政府信息公开行政复议、行政诉讼情况
1\t\t\t\t1\t\t\t\t\t\t\t\t\t\t
五、政府信息公开工作存在的主要问题及改进情况
公开的内容还不够细。
六、其他需要报告的事项
无。
`;
  const report = readReport(TRIAL);

  test('表二各格按2019年的表式读入，增减带正负号', () => {
    expect(report.format).toBe('2019');
    expect(report.table2).toEqual({
      regulations: { newlyMade: 0, newlyPublished: 0, totalPublished: 0 },
      normativeDocuments: { newlyMade: 3, newlyPublished: 2, totalPublished: 41 },
      administrativeLicensing: { itemsLastYear: 14, itemsChange: -2, decisions: 388 },
      otherExternalServices: { itemsLastYear: 6, itemsChange: 1, decisions: 20 },
      administrativePenalty: { itemsLastYear: 30, itemsChange: 0, decisions: 7 },
      administrativeCompulsion: { itemsLastYear: 4, itemsChange: 0, decisions: 0 },
      administrativeFees: { itemsLastYear: 2, itemsChange: -1 },
      governmentProcurement: { purchases: 5, purchaseAmount: 32.6 },
    });
    expect(codes(report)).toContain('unit 表二 · 政府集中采购 · 采购总金额');
  });

  test('“其他处理”是自己的一行，共二十三行；没有印出的总计按各类之和推得；空白仍是空白', () => {
    expect(Object.keys(report.table3)).toEqual(rowKeysOf('2019'));
    expect(report.table3).toMatchObject({ other: { naturalPerson: 1, commercialEnterprise: null, total: 1 } });
    expect(report.table3.granted).toEqual({ naturalPerson: 5, commercialEnterprise: 1, researchInstitution: null, publicWelfareOrg: null, legalServiceOrg: 1, otherOrg: null, total: 7 });
    expect(report.table3['refused.stateSecret'].total).toBeNull();
    expect(codes(report)).toEqual(expect.arrayContaining(['reconstructed 表三 · 总计', 'blank 表三 · 科研机构']));
    expect(codes(report).filter((code) => /^(C\d|format)/.test(code))).toEqual([]);
  });

  test('表二是2019年的表式、表三却印了三行“其他处理”：印几行读几行，并存疑', () => {
    const three = ['（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t\t\t\t\t\t1', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t\t\t\t\t\t0', '3.其他\t0\t\t\t\t\t\t0'];
    const mixed = readReport(TRIAL.replace(/（六）其他处理.*/, three.join('\n')));
    expect(mixed.format).toBe('2019');
    expect(Object.keys(mixed.table3)).toEqual(rowKeysOf('2021'));
    expect(mixed.table3).toMatchObject({ 'other.correctionOverdue': { naturalPerson: 1, total: 1 }, 'other.other': { total: 0 } });
    expect(codes(mixed)).toContain('format 表三 · 其他处理');
  });

  test('表四空白的格读作空白，有数的照读', () => {
    expect(report.table4.review).toEqual({ upheld: 1, corrected: null, other: null, pending: null, total: 1 });
    expect(report.table4.litigationDirect.total).toBeNull();
  });
});
