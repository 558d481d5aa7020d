import { feeOf, messageForFee } from '@/domain/fee/fee';
import { FEE_TARIFFS, type FeeTariff } from '@/domain/fee/tariffs';
import { articleLabel } from '@/domain/statute/article';
import { answer, refuse, type Command } from './outcome';

/** A number as people type it, full-width digits and the long minus sign included; NaN when it is none. */
function numberIn(text: string): number {
  const plain = text.normalize('NFKC').replace('\u2212', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

const feeBy = (tariff: FeeTariff): Command => ({
  name: `fee ${tariff}`, args: ['<n>'],
  about: `信息处理费${FEE_TARIFFS[tariff].label}：${FEE_TARIFFS[tariff].counts}，1到${FEE_TARIFFS[tariff].most}的整数；0、负数、小数、更大的数都拒绝。`,
  output: {
    fen: '应收总额，单位分',
    lines: [{ from: '从第几', to: '到第几（含）', count: '个数', unitFen: '单价，单位分', fen: '这一行的金额，单位分；各行之和就是总额', words: '一句话', rule: '依据' }],
  },
  run: ({ args: [text = ''] }) => {
    const bill = feeOf(tariff, numberIn(text));
    if (!bill.ok) return refuse(bill.error.code, messageForFee(bill.error));
    const { fen, lines } = bill.value;
    return answer({ fen, lines: lines.map((line) => ({ ...line, rule: articleLabel(line.rule) })) });
  },
});

/** 按件计收: all that an applicant owes for so many applications in a natural month. */
export const feePieces = feeBy('pieces');

/** 按量计收: what an application of so many pages costs. */
export const feePages = feeBy('pages');
