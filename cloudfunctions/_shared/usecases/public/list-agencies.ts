import { ok } from '@/domain/result';
import type { AgencySummary } from '@/contract/public';
import type { UseCase } from '../../serving/call';
import { agencySummary } from '../../views/agency';
import type { PublicCloud } from './public-cloud';

/** 选择单位: the whole tree of the county. */
export const listAgencies: UseCase<object, readonly AgencySummary[], PublicCloud> = async (_input, _call, { agencies }) =>
  ok((await agencies.all()).map(agencySummary));
