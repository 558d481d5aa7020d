import { lineOf, none, quietYear } from '../../../test/fixtures/narrative/facts';
import { publishedNumbers, type Outlet } from '../elsewhere/year-numbers';
import { EMPTY_TABLE } from '../report/tally';
import { table4Of } from '../report/tables';
import type { RemedyTally } from '../report/tally-remedies';
import type { SectionKey } from '../report/sections';
import type { YearFacts } from './facts';
import { renderDraft } from './render';
import { writeDraft } from './write';

const section = (facts: YearFacts, key: SectionKey) => renderDraft(writeDraft(facts), facts).sections.find((one) => one.key === key)?.paragraphs ?? [];
const total = (cells: Readonly<Record<string, number>>) => ({
  table3: Object.fromEntries(Object.entries(EMPTY_TABLE).map(([row, columns]) => [row, { ...columns, naturalPerson: cells[row] ?? 0, total: cells[row] ?? 0 }])) as unknown as YearFacts['table3'],
});
const overview = (facts: YearFacts) => section(facts, 'overview').join('\n');

describe('什么也没有的一年', () => {
  test('乡镇：没有的写没有，考核、评议、追责也写', () => {
    expect(section(quietYear(), 'overview')).toEqual([
      '2026年，本机关按照《中华人民共和国政府信息公开条例》开展政府信息公开工作，情况如下。',
      '（一）主动公开政府信息情况',
      '本年没有公开新的政府信息。',
      '本年没有制发、废止行政规范性文件，年底没有现行有效的行政规范性文件。',
      '本年没有作出行政许可、行政处罚、行政强制决定，没有收取行政事业性收费。',
      '（二）政府信息公开申请办理情况',
      '本年没有收到政府信息公开申请，也没有上年结转的申请。',
      '本年没有涉及政府信息公开的行政复议、行政诉讼。',
      '（三）政府信息管理情况',
      '政府信息公开指南最近核对更新的日期是2026年3月5日。',
      '本年没有需要在公开前审查的信息。',
      '本年站所、内设机构没有报送要公开的信息。',
      '（四）政府信息公开平台建设情况',
      '本机关通过信息公开小程序公开政府信息、接收政府信息公开申请。',
      '（五）监督保障情况',
      '本年没有举办、参加政府信息公开培训。',
      '本年没有开展政府开放日等公开活动。',
      '工作考核：本年没有开展。',
      '社会评议：本年没有开展。',
      '责任追究：本年没有因政府信息公开工作被追究责任的情况。',
    ]);
    expect(section(quietYear(), 'otherMatters')).toEqual([
      '本年度没有发出信息处理费收费通知，收费通知的总金额为0元，实际收取的总金额为0元。',
      '建议、提案办理结果公开情况：本年没有承办人大代表建议、政协委员提案。',
      '没有其他需要报告的事项。',
    ]);
  });

  test('问题从记录里来，每个问题有改进', () => {
    expect(section(quietYear(), 'problems')).toEqual([
      '（一）上年问题整改情况', '上年没有留下需要整改的问题。',
      '（二）存在的主要问题', '本年没有公开新的政府信息，主动公开做得不够。', '本年没有举办、参加政府信息公开培训。',
      '（三）改进措施', '下一年，本机关将做好以下改进。', '对照主动公开目录逐项检查，应当公开的在法定期限内公开。', '组织工作人员学习政府信息公开的规定和答复要求。',
    ]);
  });

  test('没有人说过没有的，不写；三张表的部分不写正文', () => {
    const silent = overview(quietYear({ statements: [] }));
    for (const word of ['培训', '考核', '行政许可', '规范性文件', '审查']) expect(silent).not.toContain(word);
    expect(['proactive', 'requests', 'remedies'].flatMap((key) => section(quietYear(), key as SectionKey))).toEqual([]);
  });
});

describe('各级机关', () => {
  test('部门没有人说到考核、评议、追责的不写，说了的写', () => {
    const kept = quietYear({ level: 'countyDepartment', statements: [none('accountability')] });
    expect(overview(kept)).toContain('责任追究：本年没有');
    expect(overview(kept)).not.toMatch(/工作考核|社会评议/);
    expect(overview(quietYear({ level: 'countyDepartment', statements: [none('submissions')] }))).toContain('本年内设机构、下属单位没有报送');
  });

  test('县级和乡镇没有制定规章的权力，不写规章；市级写', () => {
    expect(overview(quietYear({ level: 'county' }))).not.toContain('规章');
    expect(overview(quietYear({ level: 'city' }))).toContain('本年没有制发、废止规章');
  });

  test('合计的报告说明是谁的合计，数字按合计写', () => {
    const facts = quietYear({ level: 'county', statements: [], covers: { departments: 32, townships: 0 } });
    expect(renderDraft(writeDraft(facts), facts).preamble).toContain('报告三张表的数据是32个部门的合计。');
    expect(overview(facts)).toContain('本年没有制发、废止行政规范性文件');
  });

  test('没有联系方式的，不写半句', () => {
    const facts = quietYear({ agency: { name: '云汀县水利局', level: 'countyDepartment', office: '办公室' } });
    expect(renderDraft(writeDraft(facts), facts).preamble.join('')).not.toContain('联系');
  });
});

describe('有数的一年', () => {
  test('只有上年结转的、都没有办结的、全部超期的', () => {
    expect(overview(quietYear(total({ carriedOverIn: 2, granted: 2, outcomesTotal: 2 })))).toContain('本年没有收到政府信息公开申请，上年结转2件。\n本年办结2件，包括予以公开2件；没有结转下年度的申请。');
    expect(overview(quietYear(total({ newlyReceived: 1, carriedOverOut: 1 })))).toContain('本年新收政府信息公开申请1件，没有上年结转的申请。新收的申请都由自然人提出。\n这些申请本年都没有办结；结转下年度继续办理1件。');
    expect(overview(quietYear({ answers: { onTime: 0, late: 3 } }))).toContain('本年的答复都超过了法定期限，共3件。');
    expect(overview(quietYear({ answers: { onTime: 3, late: 0 } }))).toContain('本年的答复都没有超过法定期限。');
  });

  test('只有诉讼没有复议', () => {
    const table4 = table4Of((block, result) => (block === 'litigationDirect' && (result === 'pending' || result === 'total') ? 1 : 0)) as RemedyTally;
    expect(overview(quietYear({ table4 }))).toContain('本年没有涉及政府信息公开的行政复议；涉及政府信息公开的行政诉讼1件，其中未经复议直接起诉1件（尚未审结1件）。');
  });

  test('各渠道的数；没有更新的渠道说出来，也算问题', () => {
    const outlets: readonly Outlet[] = [{ id: 'a', kind: 'portal', name: '专栏' }, { id: 'b', kind: 'officialAccount', name: '白杨发布' }];
    const facts = quietYear({ published: publishedNumbers(2026, 0, outlets, [{ outletId: 'a', month: 3, singles: 4 }]) });
    expect(overview(facts)).toContain('按渠道分：政府门户网站“专栏”4条。本年没有公开新信息的渠道：信息公开小程序、政务公众号“白杨发布”。');
    expect(section(facts, 'problems')).toContain('政务公众号“白杨发布”本年没有公开新的信息。');
  });

  test('台账的一条，一句话；一样的内容不说两遍，太多的写“等”', () => {
    const same = ['t1', 't2'].map((id) => lineOf(id, 'training', '2026-04-01', { topic: '答复书怎么写。', people: 30 }));
    expect(overview(quietYear({ lines: same, statements: [] }))).toContain('本年举办、参加政府信息公开培训2场，60人次参加，内容有“答复书怎么写”。');
    const many = Array.from({ length: 9 }, (_, at) => lineOf(`t${at}`, 'training', '2026-04-01', { topic: `第${at}讲`, people: 1 }));
    expect(overview(quietYear({ lines: many, statements: [] }))).toContain('“第7讲”等。');
  });

  test('人大建议去年收到今年答复的，各算各的年', () => {
    const facts = quietYear({ statements: [none('politicalConference')], lines: [lineOf('c', 'peoplesCongress', '2025-12-01', { title: '修路', items: 2, answeredOn: '2026-01-20' })] });
    expect(section(facts, 'otherMatters')).toContain('建议、提案办理结果公开情况：本年没有收到人大代表建议，答复2件，没有公开答复；没有承办政协委员提案。');
  });
});

describe('上年的问题进整改情况（第五十条第四项）', () => {
  const before = { year: 2025, problems: ['（一）2024年问题整改情况', '已经改好。', '（二）存在的主要问题', '公开的内容不够细。', '（三）改进措施', '加强培训。'] };

  test('台账里还没有写的，把上年报告的原话带进来', () => {
    expect(section(quietYear({ before, statements: [] }), 'problems').slice(0, 2)).toEqual(['（一）上年问题整改情况', '上年的报告提出：公开的内容不够细。']);
  });

  test('改好的、正在改的、没有动的，各写各的；没改好的今年还是问题', () => {
    const lines = [
      lineOf('a', 'problems', '2026-02-01', { problem: '内容不够细。', measure: '每月检查一次。', doneOn: '2026-06-30' }),
      lineOf('b', 'problems', '2026-02-02', { problem: '人手不足', measure: '增加一人' }), lineOf('c', 'problems', '2026-02-03', { problem: '栏目空白' }),
    ];
    const paragraphs = section(quietYear({ before, lines, statements: [] }), 'problems');
    expect(paragraphs.slice(1, 4)).toEqual(['上年提出的“内容不够细”，已于2026年6月30日改好：每月检查一次。', '上年提出的“人手不足”，正在整改：增加一人。', '上年提出的“栏目空白”，还没有开始整改。']);
    expect(paragraphs).toContain('上年提出的“人手不足”“栏目空白”还没有改好。');
  });
});
