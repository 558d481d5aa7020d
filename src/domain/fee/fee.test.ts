import fc from 'fast-check';
import { article } from '../../../test/article';
import { civilDate as d } from '../calendar/civil-date';
import { articleLabel, type ArticleRef } from '../statute/article';
import { feeOf, marginalFee, messageForFee, ruleBehindFee, type FeeBill, type FeeRefusal } from './fee';
import { formatYuan } from './money';
import { monthlyPieces, type FiledPiece } from './monthly-pieces';
import { feeSentence } from './sentence';
import { FEE_TARIFFS, type FeeTariff } from './tariffs';

const TARIFFS = Object.keys(FEE_TARIFFS) as FeeTariff[];
const measures = (number: number): ArticleRef => ({ law: 'feeMeasures', article: number });

function billed(result: ReturnType<typeof feeOf>): FeeBill {
  if (!result.ok) throw new Error(messageForFee(result.error));
  return result.value;
}
function refused(result: ReturnType<typeof feeOf>): FeeRefusal {
  if (result.ok) throw new Error(`${result.value.fen}分`);
  return result.error;
}
const yuan = (tariff: FeeTariff, quantity: number): number => billed(feeOf(tariff, quantity)).fen / 100;
const yuanBetween = (before: number, upTo: number): number => billed(marginalFee(before, upTo)).fen / 100;

article(measures(4), '10件以下不收费；11—30件的部分100元/件；31件以上的部分以10件为一档，每增加一档，收费标准提高100元/件', () => {
  test.each([
    [1, 0], [10, 0], [11, 100], [12, 200], [15, 500], [30, 2000], [31, 2200], [32, 2400], [40, 4000], [41, 4300], [50, 7000], [51, 7400],
    [60, 11_000], [61, 11_500], [100, 37_000],
  ])('一个月%i件共%i元', (pieces, total) => expect(yuan('pieces', pieces)).toBe(total));

  test.each([
    [10, 11, 100, '第11件'], [10, 15, 500, '第11到15件'], [0, 10, 0, '前10件'], [29, 31, 300, '第30件100元，第31件200元'], [40, 41, 300, '第41件'],
    [10, 25, 1500, '宿迁2023年公安15件'], [10, 16, 600, '宿迁2023年公安6件'],
  ])('已有%i件，到第%i件：%i元（%s）', (before, upTo, sum) => expect(yuanBetween(before, upTo)).toBe(sum));

  test('算式一行一行写出来', () => {
    expect(billed(feeOf('pieces', 42)).lines.map(({ words }) => words)).toEqual([
      '第1—10件：不收费', '第11—30件：20件×100元＝2000元', '第31—40件：10件×200元＝2000元', '第41—42件：2件×300元＝600元',
    ]);
    expect(billed(marginalFee(28, 31))).toMatchObject({ tariff: 'pieces', quantity: 3, fen: 40_000 });
    expect(billed(marginalFee(30, 31)).lines).toEqual([{
      from: 31, to: 31, count: 1, unitFen: 20_000, fen: 20_000, words: '第31件：1件×200元＝200元', rule: { law: 'feeMeasures', article: 4, item: 3 },
    }]);
  });

  test('每一行都写着依据的项', () => expect(billed(feeOf('pieces', 31)).lines.map(({ rule }) => articleLabel(rule))).toEqual([
    '国办函〔2020〕109号第四条第（一）项', '国办函〔2020〕109号第四条第（二）项', '国办函〔2020〕109号第四条第（三）项',
  ]));
});

article(measures(5), '30页以下不收费；31—100页的部分10元/页；101—200页的部分20元/页；201页以上的部分40元/页', () => {
  test.each([
    [1, 0], [30, 0], [31, 10], [44, 140], [57, 270], [68, 380], [72, 420], [100, 700], [101, 720], [109, 880], [119, 1080], [200, 2700], [201, 2740], [300, 6700],
  ])('一件申请%i页共%i元', (pages, total) => expect(yuan('pages', pages)).toBe(total));

  test.each([
    ['宿迁2023', 72, 420], ['宿迁2023', 44, 140], ['宿迁2024', 109, 880], ['宿迁2024', 119, 1080], ['宿迁2024', 57, 270], ['沭阳2025', 68, 380],
  ])('%s年报公布的金额：%i页%i元', (_, pages, total) => expect(yuan('pages', pages)).toBe(total));

  test('算式', () => {
    expect(billed(feeOf('pages', 201)).lines.map(({ rule }) => articleLabel(rule))).toEqual(['一', '二', '三', '四'].map((item) => `国办函〔2020〕109号第五条第（${item}）项`));
    const { fen, lines } = billed(feeOf('pages', 68));
    expect(fen).toBe(38_000);
    expect(lines.map(({ words }) => words)).toEqual(['第1—30页：不收费', '第31—68页：38页×10元＝380元']);
  });
});

describe('不是件数、页数的数', () => {
  test.each([
    [0, 'notPositive'], [-1, 'notPositive'], [10.5, 'notWhole'], [0.5, 'notWhole'], [-0.5, 'notWhole'], [1e9, 'beyondLimit'], [1e9 + 0.5, 'beyondLimit'],
    [Number.POSITIVE_INFINITY, 'beyondLimit'], [Number.NEGATIVE_INFINITY, 'notPositive'], [Number.NaN, 'notANumber'], ['15', 'notANumber'], [null, 'notANumber'], [undefined, 'notANumber'],
  ])('%p：%s', (quantity, code) => {
    for (const tariff of TARIFFS) {
      const refusal = refused(feeOf(tariff, quantity as number));
      expect(refusal.code).toBe(code);
      expect(messageForFee(refusal)).toMatch(/^[件页]数.*国办函〔2020〕109号.*。$/);
      expect(ruleBehindFee(refusal)).toEqual(measures(tariff === 'pieces' ? 4 : 5));
    }
  });

  test.each([['pieces', 10_000, '10000件'], ['pages', 100_000, '100000页']] as const)('%s：%i可以，多一个就说出上限%s', (tariff, most, words) => {
    expect(feeOf(tariff, most).ok).toBe(true);
    expect(messageForFee(refused(feeOf(tariff, most + 1)))).toContain(words);
  });

  test.each([[-1, 5, 'notPositive'], [0.5, 5, 'notWhole'], [3, 0, 'notPositive'], [15, 15, 'notMoreThanBefore'], [15, 11, 'notMoreThanBefore'], [10, 1e9, 'beyondLimit']])('已有%p件，到第%p件：%s', (before, upTo, code) => {
    const refusal = refused(marginalFee(before, upTo));
    expect(refusal.code).toBe(code);
    expect(messageForFee(refusal)).toMatch(/。$/);
  });
  test('累计件数没有增加，说出以前有几件', () => expect(messageForFee(refused(marginalFee(15, 11)))).toContain('15件'));
});

describe('任何件数、页数', () => {
  const quantity = fc.integer({ min: 1, max: 1000 });
  const tariff = fc.constantFrom(...TARIFFS);
  /** The price of one unit as the Measures word it, told apart from the table of tiers. */
  const priceOf = { pieces: (k: number) => (k <= 10 ? 0 : k <= 30 ? 100 : 200 + 100 * Math.floor((k - 31) / 10)), pages: (k: number) => (k <= 30 ? 0 : k <= 100 ? 10 : k <= 200 ? 20 : 40) };

  test('等于一件一件、一页一页加起来', () => fc.assert(fc.property(tariff, quantity, (by, n) => {
    let sum = 0;
    for (let k = 1; k <= n; k += 1) sum += priceOf[by](k);
    expect(yuan(by, n)).toBe(sum);
  })));
  test('各行相接，加起来就是总额，分都是整数', () => fc.assert(fc.property(tariff, quantity, (by, n) => {
    const { lines, fen } = billed(feeOf(by, n));
    let [next, sum] = [1, 0];
    for (const line of lines) {
      expect(line).toMatchObject({ from: next, count: line.to - line.from + 1, fen: line.count * line.unitFen });
      next = line.to + 1;
      sum += line.fen;
    }
    expect([next - 1, sum, Number.isInteger(fen)]).toEqual([n, fen, true]);
  })));
  test('多一个不会更便宜', () => fc.assert(fc.property(tariff, quantity, (by, n) => expect(yuan(by, n + 1)).toBeGreaterThanOrEqual(yuan(by, n)))));
  test('一个月里分几次收，加起来等于一次收', () => fc.assert(fc.property(fc.uniqueArray(quantity, { minLength: 1, maxLength: 8 }), (ends) => {
    const ordered = [...ends].sort((a, b) => a - b);
    const sum = ordered.reduce((total, upTo, index) => total + yuanBetween(ordered[index - 1] ?? 0, upTo), 0);
    expect(sum).toBe(yuan('pieces', ordered[ordered.length - 1] ?? 0));
  })));
});

article(measures(4), '同一申请人一个自然月内累计申请', () => {
  const filed: readonly FiledPiece[] = [
    { applicant: '甲', filedOn: d('2026-03-31') }, { applicant: '甲', filedOn: d('2026-04-01') }, { applicant: '乙', filedOn: d('2026-04-10') },
    { applicant: '甲', filedOn: d('2026-04-30'), pieces: 3 }, { applicant: '甲', filedOn: d('2025-04-15') },
  ];
  test.each([
    ['甲', '2026-04-15', 4, '4月1日1件，4月30日拆分成3件'], ['甲', '2026-03-01', 1, '3月31日1件'], ['甲', '2026-05-01', 0, '下月重新累计'],
    ['甲', '2025-04-30', 1, '去年同月'], ['乙', '2026-04-01', 1, '别人的不相加'],
  ])('%s在%s所在的月：%i件（%s）', (applicant, day, count) => expect(monthlyPieces(filed, applicant, d(day))).toBe(count));
});

describe('金额的写法', () => {
  test.each([[0, '¥0.00'], [5, '¥0.05'], [38_000, '¥380.00'], [108_000, '¥1,080.00'], [123_456_789, '¥1,234,567.89']])('%i分写作%s', (fen, words) => expect(formatYuan(fen)).toBe(words));
});

describe('年度报告第六部分：发出收费通知的件数和总金额以及实际收取的总金额', () => {
  test.each([
    [[], '本年度没有发出信息处理费收费通知，收费通知的总金额为0元，实际收取的总金额为0元。'],
    [[{ noticedFen: 42_000, paidFen: 42_000 }, { noticedFen: 14_000 }], '本年度发出信息处理费收费通知2件，总金额为560元，实际收取的总金额为420元。'],
    [[{ noticedFen: 38_050 }], '本年度发出信息处理费收费通知1件，总金额为380.5元，实际收取的总金额为0元。'],
  ])('%j', (records, words) => expect(feeSentence(records)).toBe(words));
});
