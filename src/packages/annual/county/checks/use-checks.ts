import { useCallback, useEffect, useRef, useState } from 'react';
import type { AgencyChecks, CountyChecks } from '@/contract/county-year';
import type { Refused } from '@/contract/reply';
import { call } from '@/services/cloud';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { supervised } from '../shared/county';
import { ofCounty } from '../shared/of-county';

export interface ChecksModel {
  readonly model: ReplyModel<CountyChecks | undefined>;
  /** Of all pages so far. */
  readonly items: readonly AgencyChecks[];
  /** Why it does not go on. */
  readonly stopped: Refused | undefined;
  readonly done: boolean;
  readonly year: number | undefined;
  readonly chooseYear: (year: number) => void;
  readonly goOn: () => void;
  readonly reload: () => Promise<void>;
}

/** 核对 goes on by itself, some agencies a call, until all are checked or one call fails. @param first the year to begin with */
export function useChecks(first: (today: string) => number): ChecksModel {
  const [year, setYear] = useState<number>();
  const [stopped, setStopped] = useState<Refused>();
  const [later, setLater] = useState<{ readonly of: CountyChecks; readonly items: readonly AgencyChecks[]; readonly next?: string }>();
  const running = useRef(false);
  const { model, reload } = useReply(useCallback(async () => {
    const office = await supervised();
    if (!office.ok) return office;
    return ofCounty((agencyId) => call('annual', 'countyChecks', { agencyId, year: year ?? first(office.at) }));
  }, [year, first]));
  const shown = model.kind === 'ready' ? model.value : undefined;
  const after = later && later.of === shown ? later : undefined;
  const next = after ? after.next : shown?.next;

  useEffect(() => {
    if (!shown || !next || stopped || running.current) return;
    running.current = true;
    void ofCounty((agencyId) => call('annual', 'countyChecks', { agencyId, year: shown.year, after: next })).then((reply) => {
      running.current = false;
      if (!reply.ok) setStopped(reply);
      else if (reply.value) setLater({ of: shown, items: [...(after?.items ?? []), ...reply.value.items], ...(reply.value.next && { next: reply.value.next }) });
    });
  }, [shown, next, stopped, after]);

  return {
    model, stopped, year, reload, done: shown !== undefined && next === undefined, items: [...(shown?.items ?? []), ...(after?.items ?? [])],
    goOn: () => setStopped(undefined),
    chooseYear: (chosen) => {
      setStopped(undefined);
      setYear(chosen);
    },
  };
}
