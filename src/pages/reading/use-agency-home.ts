import { useCallback, useMemo } from 'react';
import type { AgencyHome } from '@/contract/public';
import { callCached } from '@/services/cloud';
import { useReading, type Opened } from './use-reading';

/** Contact, reports and host of an agency; without one there is nothing to read. */
export function useAgencyHome(agencyId: string | undefined): Opened<AgencyHome> {
  const read = useCallback(() => callCached('public', 'agencyHome', { agencyId: agencyId ?? '' }), [agencyId]);
  return useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
}
