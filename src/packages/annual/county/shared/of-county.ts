import type { Reply } from '@/contract/reply';
import { supervised } from './county';

/** Asks as the county office; without a value this person does not work there. */
export async function ofCounty<T>(ask: (countyId: string) => Promise<Reply<T>>): Promise<Reply<T | undefined>> {
  const office = await supervised();
  if (!office.ok) return office;
  if (!office.value) return { ...office, value: undefined };
  const reply = await ask(office.value.agencyId);
  return !reply.ok && reply.code === 'forbidden' ? { ...office, value: undefined } : reply;
}
