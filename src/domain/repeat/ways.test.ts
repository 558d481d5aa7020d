import type { CivilDate } from '../calendar/civil-date';
import { alike, feeOfNth, waysFor, type EarlierApplication } from './ways';

const day = (text: string) => text as CivilDate;
const earlier = (number: number, description: string, answeredOn?: string): EarlierApplication => ({
  id: `case-${number}`, number: `乔官依申请〔2026〕第${number}号`, description, submittedOn: day('2026-01-05'), ...(answeredOn && { answeredOn: day(answeredOn) }),
});
const LAND = '2023年尧沟村土地补偿款的分配方案';

describe('同一申请人以前要过什么', () => {
  test('只列内容相近的，最像的在前', () => {
    const found = alike(LAND, [earlier(1, '乔官镇财政决算'), earlier(2, '尧沟村2023年土地补偿款分配方案和名单'), earlier(3, LAND)]);
    expect(found.map(({ number }) => number)).toEqual(['乔官依申请〔2026〕第3号', '乔官依申请〔2026〕第2号']);
    expect(found[0]?.likeness).toBe(1);
  });
});

describe('可以怎么办，只是提示', () => {
  test('第三十六条第（六）项：已就申请作出答复、申请人重复申请公开相同信息的，告知不予重复处理', () => {
    const [way] = waysFor({ alike: [earlier(1, LAND, '2026-02-02')], nthOfMonth: 1, feeSwitch: true });
    expect(way).toMatchObject({ key: 'duplicate', fact: '乔官依申请〔2026〕第1号，2026年2月2日（星期一）已经答复' });
  });

  test('以前那件还没有答复，就不是重复申请', () => expect(waysFor({ alike: [earlier(1, LAND)], nthOfMonth: 2, feeSwitch: true })).toEqual([]));

  test('第三十五条、第四十二条：一个自然月十件以内什么都不提', () => {
    expect(waysFor({ alike: [], nthOfMonth: 10, feeSwitch: true })).toEqual([]);
    expect(waysFor({ alike: [], nthOfMonth: 11, feeSwitch: true }).map(({ key }) => key)).toEqual(['reasons', 'fee']);
  });

  test('收费开关关着，不提收费', () => expect(waysFor({ alike: [], nthOfMonth: 31, feeSwitch: false }).map(({ key }) => key)).toEqual(['reasons']));

  test.each([[10, 0], [11, 100_00], [30, 100_00], [31, 200_00], [41, 300_00]])('本月第%i件按件收%i分', (nth, fen) => expect(feeOfNth(nth)?.fen).toBe(fen));
});
