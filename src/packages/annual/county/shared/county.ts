import type { Membership } from '@/contract/staff';
import type { Reply } from '@/contract/reply';
import { call } from '@/services/cloud';

/** The agency this person supervises; absent for whoever supervises none. Whether it is a county is checked by the cloud. */
export async function supervised(): Promise<Reply<Membership | undefined>> {
  const reply = await call('staff', 'whoAmI', {});
  return reply.ok ? { ...reply, value: reply.value.find(({ roles }) => roles.includes('supervisor')) } : reply;
}
