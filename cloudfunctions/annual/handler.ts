import { cellInput, liveTableInput, type AnnualActions } from '@/contract/annual';
import { annualCloud } from '../_shared/clouds/annual';
import { onAgencyAnnual } from '../_shared/entry/staff';
import { action, serve, type ActionTable } from '../_shared/function';
import type { AnnualCloud } from '../_shared/usecases/annual/annual-cloud';
import { casesBehind } from '../_shared/usecases/annual/cases-behind';
import { liveTable } from '../_shared/usecases/annual/live-table';

/** 年报、台账和全县的全部入口；一行一个动作。 */
const actions: ActionTable<AnnualActions, AnnualCloud> = {
  liveTable: action(liveTableInput, onAgencyAnnual(liveTable)),
  casesBehind: action(cellInput, onAgencyAnnual(casesBehind)),
};

export const main = serve({ ...actions }, { name: 'annual', cloud: annualCloud, calendar: ({ calendar }) => calendar });
