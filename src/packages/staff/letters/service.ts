import type { CivilDate } from '@/domain/calendar/civil-date';
import type { ServiceWay } from '@/domain/statute/service';
import type { CaseFile } from './case-files';
import { serviceDay } from './words';

/** How something was served, as typed so far. */
export interface TypedService {
  readonly way?: ServiceWay;
  readonly on?: CivilDate;
  readonly mailNumber: string;
  readonly deliveredOn?: CivilDate;
  readonly proofs: readonly CaseFile[];
}

export type ServiceProblems = Partial<Record<'way' | 'on' | 'mailNumber', string>>;

/** What is still missing; what the law counts by has to be there. */
export function serviceProblems({ way, on, mailNumber }: TypedService): ServiceProblems {
  if (!way) return { way: '请选择送达方式。' };
  return {
    ...(!on && { on: `请选择${serviceDay(way)}。` }),
    ...(way === 'post' && mailNumber.trim() === '' && { mailNumber: '邮寄只能通过邮政企业，请填写邮政回执上的邮件号。' }),
  };
}
