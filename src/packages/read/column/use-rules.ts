import { useCallback, useMemo } from 'react';
import type { ActionValue } from '@/contract/actions';
import { callCached } from '@/services/cloud';
import { useReading, type Opened } from '@/pages/reading/use-reading';

export type RulesRead = ActionValue<'public', 'listRules'>;

/** 制度 of an agency, the newest page. */
export function useRules(agencyId: string | undefined): Opened<RulesRead> {
  const read = useCallback(() => callCached('public', 'listRules', { agencyId: agencyId ?? '' }), [agencyId]);
  return useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
}
