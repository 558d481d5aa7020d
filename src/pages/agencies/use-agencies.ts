import { useCallback } from 'react';
import type { AgencySummary } from '@/contract/public';
import { callCached } from '@/services/cloud';
import { useReading, type Opened } from '../reading/use-reading';

/** 县里的全部单位. */
export function useAgencies(): Opened<readonly AgencySummary[]> {
  return useReading(useCallback(() => callCached('public', 'listAgencies', {}), []));
}
