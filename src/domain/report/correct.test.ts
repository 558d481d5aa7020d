import { tabbed } from '../../../test/fixtures/report/layouts';
import { SAMPLE } from '../../../test/fixtures/report/values';
import { cellsAt, correctReport, correctionMessage } from './correct';
import { readReport } from './read';

const unreadable = () => readReport(tabbed(SAMPLE).replace('\t10.5', '\t看不清'));
const FEE = '2:administrativeFees:amountWanYuan';

describe('对照原件改正读错的地方', () => {
  test('改了的格用人读到的数，这一处不再存疑；留下从什么改成什么', () => {
    const read = unreadable();
    const place = read.doubts.map((one) => one.place).find((one) => one.includes('收费')) ?? '';
    expect(cellsAt(place, read).map(({ key }) => key)).toContain(FEE);
    const done = correctReport(read, { cells: [{ key: FEE, value: 10.5 }] });
    expect(done.ok && done.value.report.table2.administrativeFees).toEqual({ amountWanYuan: 10.5 });
    expect(done.ok && done.value.report.doubts).toEqual([]);
    expect(done.ok && done.value.trace).toEqual(['表二 · 行政事业性收费 · 本年收费金额（单位：万元）：读作没有读出，改为10.5']);
  });

  test('表里的数不平：改对一格，不平的就没有了；改错一格，又说出来', () => {
    const read = readReport(tabbed({ ...SAMPLE, table3: { ...SAMPLE.table3, granted: { ...SAMPLE.table3.granted, total: 1 } } }));
    expect(read.doubts.map(({ code }) => code)).toContain('C3');
    const row = read.doubts.find(({ code }) => code === 'C3')?.place ?? '';
    expect(cellsAt(row, read)).toHaveLength(7);
    const right = correctReport(read, { cells: [{ key: '3:granted:total', value: SAMPLE.table3.granted.total }] });
    expect(right.ok && right.value.report.doubts).toEqual([]);
    const wrong = correctReport(read, { cells: [{ key: '3:granted:total', value: 2 }] });
    expect(wrong.ok && wrong.value.report.doubts.map(({ code }) => code)).toContain('C3');
  });

  test('一列、一块的数；整张表和正文不列格', () => {
    const read = readReport(tabbed(SAMPLE));
    expect(cellsAt('表三 · 自然人', read)).toHaveLength(25);
    expect(cellsAt('表四 · 行政复议', read).length).toBeGreaterThanOrEqual(5);
    expect([cellsAt('表三', read), cellsAt('正文', read)]).toEqual([[], []]);
  });

  test.each<[string, number | null, string | undefined]>([
    ['3:granted:total', 1.5, '不小于0的整数'], ['3:granted:total', -1, '不小于0的整数'], [FEE, -0.5, '不小于0的数'], ['3:granted:nobody', 1, '没有要改的这一格'], [FEE, 0.25, undefined], ['3:granted:total', null, undefined],
  ])('%s 改成 %s', (key, value, words) => {
    const done = correctReport(readReport(tabbed(SAMPLE)), { cells: [{ key, value }] });
    expect(done.ok ? undefined : correctionMessage(done.error)).toEqual(words === undefined ? undefined : expect.stringContaining(words));
  });

  test('年份、标题、落款能改；什么都没改就是原来那一份', () => {
    const read = readReport(tabbed(SAMPLE));
    const done = correctReport(read, { head: { year: 2023, signedBy: '云汀县白杨镇' } });
    expect(done.ok && [done.value.report.year, done.value.report.signedBy, done.value.trace]).toEqual([2023, '云汀县白杨镇', ['年份：读作2024，改为2023', '落款：读作云汀县白杨镇人民政府，改为云汀县白杨镇']]);
    expect(correctReport(read, {})).toEqual({ ok: true, value: { report: read, trace: [] } });
  });
});
