import { table3Of, table4Of } from '@/domain/report/tables';
import type { StructuredReport } from '@/domain/report/report';
import { proactiveSentence } from './proactive';

const report = (table2: StructuredReport['table2']): StructuredReport => ({
  agency: null, year: 2021, format: '2021', title: null, preamble: [], sections: [], table2,
  table3: table3Of(() => 0), table4: table4Of(() => 0), signedBy: null, publishedOn: null, doubts: [],
});

describe('表二，一句话', () => {
  test('全是0', () => {
    expect(proactiveSentence(report({ regulations: { issued: 0, abolished: 0, inForce: 0 } }))).toContain('表里的数都是 0');
  });

  test('只说不是0的', () => {
    expect(proactiveSentence(report({ normativeDocuments: { issued: 8, abolished: 0, inForce: 18 }, administrativeFees: { amountWanYuan: 59237.2449 } })))
      .toBe('行政规范性文件：本年制发件数 8，现行有效件数 18；行政事业性收费：本年收费金额（单位：万元） 59237.2449。其余为 0。');
  });
});
