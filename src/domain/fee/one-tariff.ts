import { fail, ok, type Result } from '../result';
import type { FeeRefusal } from './refusal';
import type { FeeTariff } from './tariffs';

/**
 * 不得同时按照两种标准重复计算: whether an application may be charged by a tariff, after what it was charged by before.
 * @source 国办函〔2020〕109号 art. 3
 */
export const oneTariff = (earlier: readonly FeeTariff[], wanted: FeeTariff): Result<FeeTariff, FeeRefusal> =>
  (earlier.every((tariff) => tariff === wanted) ? ok(wanted) : fail({ code: 'bothTariffs', tariff: wanted }));
