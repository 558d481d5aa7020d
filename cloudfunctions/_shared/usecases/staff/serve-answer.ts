import { parseCivilDate } from '@/domain/calendar/civil-date';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';
import { articleLabel } from '@/domain/statute/article';
import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import { refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

interface ServeAnswer { readonly id: string; readonly version: number; readonly way: ServiceWay; readonly answeredOn?: string | undefined }

/** 送达: on-line the moment it can be opened, else the day of posting or of signing. @source 国办公开办函〔2016〕235号 */
export const serveAnswer: UseCase<ServeAnswer, StaffCase, StaffCloud, CaseCall> = async ({ version, way, answeredOn }, call, cloud) => {
  const rule = SERVICE_WAYS[way];
  const day = rule.answeredOn === 'opening' ? (answeredOn ?? call.today) : (answeredOn ?? '');
  const answered = parseCivilDate(day);
  if (!answered) {
    const what = rule.answeredOn === 'posting' ? '交邮日期' : '签收日期';
    return refuse('missingServiceDay', `请填写${what}，以这一天为答复日。`, { field: 'answeredOn', article: articleLabel(rule.rule) });
  }
  return step(call, version, { type: 'served', ...entryOf(call), way, answeredOn: answered }, cloud);
};
