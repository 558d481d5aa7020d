import { useCallback, useMemo } from 'react';
import type { PublicGuide } from '@/contract/guide';
import { parseCivilDate } from '@/domain/calendar/civil-date';
import { callCached } from '@/services/cloud';
import { useReading, type Opened } from '@/pages/reading/use-reading';

/** 公开指南 of an agency: the edition in force, or the one of a day. @param day as the address names it */
export function useGuide(agencyId: string | undefined, day: string | undefined): Opened<PublicGuide> {
  const on = day ? parseCivilDate(day) : undefined;
  const read = useCallback(() => callCached('public', 'getGuide', { agencyId: agencyId ?? '', ...(on && { on }) }), [agencyId, on]);
  return useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
}
