import { feeOf, marginalFee, type FeeBill } from '../fee/fee';
import { formatYuan, yuanOf } from '../fee/money';
import { FEE_TARIFFS, type FeeTariff } from '../fee/tariffs';
import { art, document } from '../statute/article';
import { TIME_LIMITS } from '../statute/time-limits';
import { body, filledIn, telling, you } from './builder';
import { NOTICE_END, noticeOpening } from './opening';
import { cited, inside, paragraph } from './words';

/** 标准: 1—30页不收费，31—100页每页10元. */
function standard(tariff: FeeTariff): string {
  const { unit, tiers } = FEE_TARIFFS[tariff];
  return tiers.map((tier) => {
    const range = 'to' in tier ? `${tier.from}—${tier.to}${unit}` : `${tier.from}${unit}以上`;
    const rise = 'rise' in tier ? `，每增加${tier.rise.every}${unit}提高一档，每档${unit === '件' ? '每件' : '每页'}提高${yuanOf(tier.rise.fen)}元` : '';
    return tier.fen === 0 ? `${range}不收费` : `${range}的部分每${unit}${yuanOf(tier.fen)}元${rise}`;
  }).join('；');
}

/** The arithmetic that gives this amount: of all there is, or of the last piece alone. */
function arithmetic(tariff: FeeTariff, quantity: number, fen: number): readonly string[] {
  const bills = [feeOf(tariff, quantity), marginalFee(quantity - 1, quantity)];
  const bill = bills.reduce<FeeBill | undefined>((found, one) => found ?? (one.ok && one.value.fen === fen ? one.value : undefined), undefined);
  return bill ? bill.lines.map(({ words }) => words) : [];
}

/** 收费通知书: 依据、标准、数额、缴纳方式, until when, and what happens otherwise. @source 条例 art. 42; 国办函〔2020〕109号 arts. 3–6 */
export const feeNotice = telling('fee', ({ facts }) => facts.fee?.asked, (input, { tariff, quantity, fen }) =>
  filledIn('payment', input.context.payment, (payment) => {
    const { label, unit, counts } = FEE_TARIFFS[tariff];
    const measures = document('feeMeasures');
    const lines = arithmetic(tariff, quantity, fen);
    return body([
      ...noticeOpening(input),
      paragraph(`收费依据：${cited([art(42)])}，《政府信息公开信息处理费管理办法》（${cited([measures])}）。`, art(42), measures),
      paragraph(`收费标准：${label}，${standard(tariff)}。`, measures),
      paragraph(`收费数额：${counts}为${quantity}${unit}，应缴信息处理费${formatYuan(fen)}${lines.length > 0 ? `（${lines.join('；')}）` : ''}。`, measures),
      paragraph(`缴纳方式：${inside(payment)}。`, measures),
      paragraph(
        `请${you(input)}自收到本通知书次日起${TIME_LIMITS.payment.workingDays}个工作日内缴纳。逾期未缴纳的，视为放弃申请，本机关不再处理这件申请。答复期限自完成缴费之日起重新计算。`,
        measures,
      ),
      NOTICE_END,
    ]);
  }));
