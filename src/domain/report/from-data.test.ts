import { readReport } from './read';
import { fromData } from './from-data';
import type { StructuredReport } from './report';
import { tabbed } from '../../../test/fixtures/report/layouts';
import { SAMPLE } from '../../../test/fixtures/report/values';

const sound = readReport(tabbed(SAMPLE));
const withGranted = (naturalPerson: number): StructuredReport => ({ ...sound, table3: { ...sound.table3, granted: { ...sound.table3.granted, naturalPerson } } });
const told = ({ doubts }: StructuredReport) => doubts.filter((doubt) => !sound.doubts.includes(doubt)).map(({ code, place }) => `${code} ${place}`);

describe('数据文件里的年报', () => {
  test('没有动过的，一点不变', () => expect(fromData(sound)).toEqual(sound));

  test.each([[-5], [1.5], [1e300], [2 ** 60]])('件数写成%d：不读入，指出是哪一格', (value) => {
    const read = fromData(withGranted(value));
    expect(read.table3.granted.naturalPerson).toBeNull();
    expect(told(read)).toContain('unreadable 表三 · 予以公开 · 自然人');
  });

  test('各项不平，文件自己没有说，也要说', () => {
    const read = fromData(withGranted((sound.table3.granted.naturalPerson ?? 0) + 1));
    expect(told(read).some((one) => one.startsWith('C3 '))).toBe(true);
  });

  test('2019年表式的增减可以是负数，收费可以有小数', () => {
    const fee = { ...sound, table2: { ...sound.table2, administrativeFees: { amountWanYuan: 0.25 } } };
    expect(told(fromData(fee))).toEqual([]);
    const trial = readReport(tabbed({ ...SAMPLE, year: 2019 }));
    const less = { ...trial, format: '2019' as const, table2: { ...trial.table2, administrativeLicensing: { itemsLastYear: 3, itemsChange: -2, decisions: 4 } } };
    expect(fromData(less).table2.administrativeLicensing?.itemsChange).toBe(-2);
  });
});
