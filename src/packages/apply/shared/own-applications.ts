import { civilDateAt } from '@/domain/calendar/instant';
import { ownBefore, type OwnBefore } from '@/domain/repeat/own-before';
import { call } from '@/services/cloud';
import { cloudToday } from '@/services/cloud-day';

/** 自己申请过同样的: looked for among the newest own applications; nothing where nobody is signed in or the network is down. */
export async function askOwnBefore(description: string): Promise<OwnBefore | undefined> {
  const reply = await call('applicant', 'listApplications', {});
  if (!reply.ok) return undefined;
  return ownBefore(description, reply.value.items.map((one) => ({ ...one, submittedOn: civilDateAt(one.submittedAt) })), cloudToday());
}
