import { useCallback } from 'react';
import type { ApplicationDetail } from '@/contract/applicant';
import { useOwn } from '@/pages/mine/use-own';
import type { Opened } from '@/pages/reading/use-reading';
import { call } from '@/services/cloud';

/** 我的一件申请; one that is not mine is as unknown as one that is not there. */
export const useApplication = (id: string): Opened<ApplicationDetail> =>
  useOwn(useCallback(() => call('applicant', 'getApplication', { id }), [id]));
