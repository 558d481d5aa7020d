import { useCallback, useState } from 'react';
import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import { civilDateAt } from '@/domain/calendar/instant';
import { yearOf } from '@/domain/calendar/civil-date';
import type { YearTables } from '@/contract/year-tables';
import type { Reply } from '@/contract/reply';
import { call } from '@/services/cloud';
import { chosenDesk, listDesks, rememberDesk, type Desk } from '@/services/desks';
import { useReply, type ReplyModel } from '@/services/use-reply';

/** 表二、表三 or 表四. */
export type TableNumber = '2' | '3' | '4';

export interface Loaded {
  readonly desks: readonly Desk[];
  /** Absent: this identity works for no agency. */
  readonly at?: { readonly desk: Desk; readonly live: YearTables };
}

export interface TableModel {
  readonly model: ReplyModel<Loaded>;
  /** What was chosen; while it is loaded, what is shown may still be another. */
  readonly agencyId: string | undefined;
  readonly year: number | undefined;
  readonly choose: (agencyId: string) => void;
  readonly chooseYear: (year: number) => void;
  readonly reload: () => Promise<void>;
}

async function load(agencyId: string | undefined, year: number | undefined): Promise<Reply<Loaded>> {
  const desks = await listDesks('publishing');
  if (!desks.ok) return desks;
  const desk = chosenDesk(desks.value, agencyId);
  if (!desk) return { ...desks, value: { desks: [] } };
  const live = await call('annual', 'yearTables', { agencyId: desk.agencyId, year: year ?? yearOf(civilDateAt(desks.at)) });
  return live.ok ? { ...live, value: { desks: desks.value, at: { desk, live: live.value } } } : live;
}

/** 当年的三张表 of the chosen agency; this year's unless another is chosen. */
export function useTable(): TableModel {
  // The county comes here from a number of one agency and year.
  const { params } = useRouter();
  const [agencyId, setAgencyId] = useState<string | undefined>(params.agency);
  const [year, setYear] = useState<number | undefined>(() => (/^\d{4}$/.test(params.year ?? '') ? Number(params.year) : undefined));
  const { model, reload } = useReply(useCallback(() => load(agencyId, year), [agencyId, year]));
  usePullDownRefresh(() => { void reload().finally(() => stopPullDownRefresh()); });
  return {
    model, agencyId, year, reload, chooseYear: setYear,
    choose: (next) => {
      rememberDesk(next);
      setAgencyId(next);
    },
  };
}
