import type { ActionInput } from '@/contract/actions';
import type { StaffRequest } from '@/contract/requests';
import { LOCAL_PIN } from '../../cloudfunctions/_local/seed/people';
import type { Town } from './town';

type Draft = Omit<ActionInput<'staff', 'proposeCorrection'>, 'id' | 'version'>;
export const CORRECTED: Draft = { result: 'corrected', words: '经核对身份证和户口簿，登记表有误。' };

/** 拟定、签发 the answer to a request for correction of 乔官镇 that nobody has touched yet. */
export async function correct(town: Town, id: string, draft: Partial<Draft> = {}): Promise<StaffRequest> {
  await town.as('officer').value('staff', 'proposeCorrection', { id, version: 1, ...CORRECTED, ...draft });
  return town.as('head').value('papers', 'signCorrection', { id, version: 2, pin: LOCAL_PIN });
}
