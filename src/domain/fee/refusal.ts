import { articleLabel, document, type ArticleRef } from '../statute/article';
import { FEE_TARIFFS, type FeeTariff } from './tariffs';

/** Why a fee is not computed. `code` is for programs and logs, {@link messageForFee} for people. */
export type FeeRefusal =
  | { readonly code: 'notANumber'; readonly tariff: FeeTariff }
  | { readonly code: 'notWhole'; readonly tariff: FeeTariff }
  | { readonly code: 'notPositive'; readonly tariff: FeeTariff }
  | { readonly code: 'beyondLimit'; readonly tariff: FeeTariff; readonly most: number }
  | { readonly code: 'notMoreThanBefore'; readonly tariff: 'pieces'; readonly before: number };

const DOCUMENT = articleLabel(document('feeMeasures'));

/** 给用户看的一句话：发生了什么、怎么办. */
export function messageForFee(refusal: FeeRefusal): string {
  const { label, unit } = FEE_TARIFFS[refusal.tariff];
  switch (refusal.code) {
    case 'notANumber': return `${unit}数不是数字，不能${label}，请填写整数，例如12（${DOCUMENT}）。`;
    case 'notWhole': return `${unit}数不能有小数，${label}以整${unit}计算，请填写整数（${DOCUMENT}）。`;
    case 'notPositive': return `${unit}数至少是1${unit}，没有申请或者没有提供信息就没有收费（${DOCUMENT}），请核对${unit}数。`;
    case 'beyondLimit': return `${unit}数超过${refusal.most}${unit}，不像是真实的数量，没有按${DOCUMENT}计算，请核对${unit}数。`;
    case 'notMoreThanBefore': return `本月累计件数应当多于以前的${refusal.before}件，请按自然月重新核对件数（${DOCUMENT}）。`;
  }
}

/** 依据: the article of the Measures behind a refusal. */
export const ruleBehindFee = ({ tariff }: FeeRefusal): ArticleRef => ({ law: 'feeMeasures', article: tariff === 'pieces' ? 4 : 5 });
