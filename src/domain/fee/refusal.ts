import type { ArticleRef } from '../statute/article';
import { FEE_TARIFFS, type FeeTariff } from './tariffs';

/** Why a fee is not computed. `code` is for programs and logs, {@link messageForFee} for people. */
export type FeeRefusal =
  | { readonly code: 'notANumber'; readonly tariff: FeeTariff }
  | { readonly code: 'notWhole'; readonly tariff: FeeTariff }
  | { readonly code: 'notPositive'; readonly tariff: FeeTariff }
  | { readonly code: 'beyondLimit'; readonly tariff: FeeTariff; readonly most: number }
  | { readonly code: 'notMoreThanBefore'; readonly tariff: FeeTariff; readonly before: number }
  | { readonly code: 'bothTariffs'; readonly tariff: FeeTariff };

const DOCUMENT = '国办函〔2020〕109号';

/** 给用户看的一句话：发生了什么、怎么办. */
export function messageForFee(refusal: FeeRefusal): string {
  const { label, unit } = FEE_TARIFFS[refusal.tariff];
  switch (refusal.code) {
    case 'notANumber': return `${unit}数不是数字，不能${label}，请填写整数，例如12（${DOCUMENT}）。`;
    case 'notWhole': return `${unit}数不能有小数，${label}以整${unit}计算，请填写整数（${DOCUMENT}）。`;
    case 'notPositive': return `${unit}数至少是1${unit}，没有申请或者没有提供信息就没有收费（${DOCUMENT}），请核对${unit}数。`;
    case 'beyondLimit': return `${unit}数超过${refusal.most}${unit}，不像是真实的数量，没有按${DOCUMENT}计算，请核对${unit}数。`;
    case 'notMoreThanBefore': return `本月累计件数应当多于以前的${refusal.before}件，请按自然月重新核对件数（${DOCUMENT}）。`;
    case 'bothTariffs': return `这件申请已经${FEE_TARIFFS[otherThan(refusal.tariff)].label}，不能再${label}；一件申请只能适用一种标准（${DOCUMENT}）。`;
  }
}

/** 依据: the article of the Measures behind a refusal. */
export function ruleBehindFee(refusal: FeeRefusal): ArticleRef {
  if (refusal.code === 'bothTariffs') return { law: 'feeMeasures', article: 3 };
  return { law: 'feeMeasures', article: refusal.tariff === 'pieces' ? 4 : 5 };
}

const otherThan = (tariff: FeeTariff): FeeTariff => (tariff === 'pieces' ? 'pages' : 'pieces');
