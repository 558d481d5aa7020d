import type { ReportSection } from '@/domain/report/report';
import { table3Of, table4Of } from '@/domain/report/tables';
import { partsOf, placeOf } from './outline';

const SECTIONS: readonly ReportSection[] = [
  { key: 'overview', title: '一、总体情况', paragraphs: ['2021年，认真贯彻落实。', '（一）主动公开制度，加强管理', '发布信息8条。'] },
  { key: 'problems', title: '五、存在的主要问题及改进情况', paragraphs: ['（一）信息处理费收取情况。2021年收取0元。'] },
];
const report = {
  agency: null, year: 2021, format: '2021', title: null, preamble: [], sections: SECTIONS, table2: {},
  table3: table3Of(() => 0), table4: table4Of(() => 0), signedBy: null, publishedOn: null, doubts: [],
} as const;

describe('年报的章节', () => {
  const parts = partsOf(report);

  test('短的“（一）……”是小标题，带句子的是正文', () => {
    expect(parts[0]?.blocks.map(({ kind }) => kind)).toEqual(['text', 'head', 'text']);
    expect(parts.at(-1)?.blocks.map(({ kind }) => kind)).toEqual(['text']);
  });

  test('原文丢了标题，三张表照样有地方', () => {
    expect(parts.map(({ key }) => key)).toEqual(['overview', 'proactive', 'requests', 'remedies', 'problems']);
    expect(parts[2]?.title).toBe('三、收到和处理政府信息公开申请情况');
  });

  test('从查找结果打开，落在有这些词的那一段；没有就落在那一章', () => {
    expect(placeOf(report, parts, 0, ['发布信息'])).toBe('part-overview-2');
    expect(placeOf(report, parts, 1, ['补偿'])).toBe('part-problems');
    expect(placeOf(report, parts, 9, ['补偿'])).toBeUndefined();
  });
});
