import { run } from './main';

const fee = (...line: readonly string[]) => run(['fee', ...line], '.');

describe('fee pieces、fee pages', () => {
  test.each([
    ['pieces', '10', 0], ['pieces', '11', 10_000], ['pieces', '30', 200_000], ['pieces', '31', 220_000], ['pieces', '41', 430_000], ['pieces', '51', 740_000],
    ['pages', '30', 0], ['pages', '31', 1000], ['pages', '68', 38_000], ['pages', '119', 108_000], ['pages', '201', 274_000], ['pages', '１００', 70_000],
  ])('fee %s %s：%i分，各行相加也是这么多', (tariff, n, fen) => {
    const outcome = fee(tariff, n);
    if (!outcome.ok) throw new Error(outcome.message);
    const { lines, ...rest } = outcome.value as { fen: number; lines: readonly { fen: number; rule: string }[] };
    expect(rest).toEqual({ fen });
    expect(lines.reduce((sum, line) => sum + line.fen, 0)).toBe(fen);
    expect(lines.every(({ rule }) => rule.startsWith('国办函〔2020〕109号第'))).toBe(true);
  });

  test('一行的样子', () => expect(fee('pages', '31')).toMatchObject({
    value: { lines: [{}, { from: 31, to: 31, count: 1, unitFen: 1000, fen: 1000, words: '第31页：1页×10元＝10元', rule: '国办函〔2020〕109号第五条第（二）项' }] },
  }));

  test.each([
    ['0', 'notPositive'], ['-1', 'notPositive'], ['−1', 'notPositive'], ['10.5', 'notWhole'], ['1000000000', 'beyondLimit'], ['9'.repeat(400), 'beyondLimit'],
    ['10^9', 'notANumber'], ['1e3', 'notANumber'], ['十', 'notANumber'], ['', 'notANumber'], ['0x10', 'notANumber'],
  ])('%s 拒绝：%s', (n, code) => {
    for (const tariff of ['pieces', 'pages']) {
      const outcome = fee(tariff, n);
      expect(outcome).toMatchObject({ ok: false, code });
      expect(!outcome.ok && outcome.message).toMatch(/国办函〔2020〕109号.*。$/);
    }
  });

  test.each([[['pieces']], [['pages', '1', '2']]])('%j：用法不对', (line) => expect(fee(...line)).toMatchObject({ ok: false, code: 'wrongArguments' }));
});
