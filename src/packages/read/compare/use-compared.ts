import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ActionValue } from '@/contract/actions';
import type { AgencySummary } from '@/contract/public';
import type { Refused } from '@/contract/reply';
import type { ReportList } from '@/contract/reports';
import { callCached } from '@/services/cloud';
import { useReading, type Opened } from '@/pages/reading/use-reading';

interface Side { readonly agencyId: string; readonly year: number }
export interface Sides { readonly left: Side; readonly right: Side }

/** What there is to choose from. */
export interface Choices {
  readonly agencies: readonly AgencySummary[];
  readonly own: ReportList;
}

interface Asked { readonly year: number | undefined; readonly otherYear: number | undefined; readonly other: string | undefined }

const yearsIn = ({ reports }: ReportList): readonly number[] => reports.map(({ year }) => year);

/** Which two reports stand beside each other; without a choice the newest and the one before it. */
export function useSides(agencyId: string | undefined, asked: Asked): { readonly opened: Opened<Choices>; readonly sides: Sides | undefined; readonly otherYears: readonly number[] | undefined; readonly choose: (sides: Partial<Sides>) => void } {
  const read = useCallback(async () => {
    const [agencies, own] = await Promise.all([callCached('public', 'listAgencies', {}), callCached('public', 'listReports', { agencyId: agencyId ?? '' })]);
    if (!agencies.ok) return agencies;
    return own.ok ? { ...own, value: { agencies: agencies.value, own: own.value } } : own;
  }, [agencyId]);
  const opened = useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
  const [chosen, setChosen] = useState<Partial<Sides>>({});
  const years = useMemo(() => (opened.reading.kind === 'ready' ? yearsIn(opened.reading.value.own) : []), [opened.reading]);

  const left = useMemo((): Side | undefined => {
    const year = chosen.left?.year ?? (asked.year !== undefined && years.includes(asked.year) ? asked.year : years[0]);
    return agencyId && year !== undefined ? { agencyId, year } : undefined;
  }, [agencyId, chosen.left, asked.year, years]);
  const right = useMemo((): Side | undefined => {
    if (chosen.right) return chosen.right;
    if (!left) return undefined;
    const other = asked.other ?? left.agencyId;
    if (asked.otherYear !== undefined || asked.other) return { agencyId: other, year: asked.otherYear ?? left.year };
    const before = years.find((year) => year < left.year) ?? years.find((year) => year !== left.year);
    return before === undefined ? undefined : { agencyId: other, year: before };
  }, [chosen.right, left, asked, years]);
  const sides = useMemo(() => (left && right ? { left, right } : undefined), [left, right]);

  const otherId = right?.agencyId;
  const [others, setOthers] = useState<{ readonly of: string; readonly years: readonly number[] }>();
  useEffect(() => {
    if (!otherId || otherId === agencyId) return;
    void callCached('public', 'listReports', { agencyId: otherId }).then((reply) => { if (reply.ok) setOthers({ of: otherId, years: yearsIn(reply.value) }); });
  }, [otherId, agencyId]);
  const otherYears = otherId === agencyId ? years : others?.of === otherId ? others?.years : undefined;

  return { opened, sides, otherYears, choose: (next) => setChosen((now) => ({ ...now, ...next })) };
}

type Compared = ActionValue<'public', 'compareReports'>;

/** The two, once they are here; an answer that comes too late is dropped. */
export function useCompared(sides: Sides | undefined): { readonly compared: Compared | undefined; readonly refused: Refused | undefined; readonly retry: () => void } {
  const [held, setHeld] = useState<{ readonly of: Sides; readonly value?: Compared; readonly refused?: Refused }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!sides) return;
    let late = false;
    void callCached('public', 'compareReports', sides).then((reply) => {
      if (!late) setHeld(reply.ok ? { of: sides, value: reply.value } : { of: sides, refused: reply });
    });
    return () => { late = true; };
  }, [sides, tries]);
  const now = held?.of === sides ? held : undefined;
  return { compared: now?.value, refused: now?.refused, retry: () => setTries((count) => count + 1) };
}
