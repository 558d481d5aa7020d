import { useCallback, useState } from 'react';
import type { CountyYear, RollUp } from '@/contract/county-year';
import { call } from '@/services/cloud';
import { useKept } from '@/services/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { ofCounty } from '../shared/of-county';
import { useCountyYear } from '../shared/use-county-year';
import { addable, chosenIds, SETS, type SetKey, type Wanted } from './choice';

/** The choice of last time stays on the phone. */
type Chosen = Omit<Wanted, 'year'>;

const BLANK: Chosen = { set: 'all', ticked: [], from: 'published' };

function parseChosen(value: unknown): Chosen | undefined {
  const { set, ticked, from } = value as { readonly set?: unknown; readonly ticked?: unknown; readonly from?: unknown };
  const known = (Object.keys(SETS) as SetKey[]).find((key) => key === set);
  if (!known || !Array.isArray(ticked) || (from !== 'published' && from !== 'live')) return undefined;
  return { set: known, ticked: ticked.filter((id) => typeof id === 'string'), from };
}

export interface RollUpModel {
  readonly county: ReplyModel<CountyYear | undefined>;
  readonly reloadCounty: () => Promise<void>;
  readonly chosen: Chosen;
  readonly year: number | undefined;
  readonly choose: (chosen: Chosen) => void;
  readonly chooseYear: (year: number) => void;
}

/** 汇总: which agencies, which year, from what. */
export function useRollUp(): RollUpModel {
  const { model, reload } = useCountyYear();
  const kept = useKept('county.rollup', parseChosen, BLANK);
  const [year, setYear] = useState<number>();
  return { county: model, reloadCounty: reload, chosen: kept.value, year, choose: kept.set, chooseYear: setYear };
}

/** The sum of what is chosen; asked anew with every choice. */
export function useSum(county: Pick<CountyYear, 'agencies' | 'merged'>, { set, ticked, year, from }: Wanted): { readonly model: ReplyModel<RollUp | undefined>; readonly reload: () => Promise<void>; readonly ids: readonly string[] } {
  const ids = chosenIds(addable(county, year), { set, ticked });
  const of = ids.join();
  const { model, reload } = useReply(useCallback(() => ofCounty((agencyId) => call('annual', 'rollUp', { agencyId, year, of: of.split(','), from })), [of, year, from]));
  return { model, reload, ids };
}
