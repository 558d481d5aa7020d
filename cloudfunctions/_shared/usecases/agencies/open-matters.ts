import { glance } from '@/domain/agenda/shelf';
import { refuse, type Refusal } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { StaffCloud } from '../staff/staff-cloud';

/** Named one by one; of more only how many. */
const NAMED = 10;

/** 没有办完的 of an agency that is to be merged, by number, with what to do about them; undefined when there is nothing. */
export async function openMatters({ id, shortName }: Agency, { cases, requests, calendar, today }: Pick<StaffCloud, 'cases' | 'requests' | 'calendar'> & { readonly today: Parameters<typeof glance>[0] }): Promise<{ readonly ok: false; readonly error: Refusal } | undefined> {
  const [applications, { open: count }, others] = await Promise.all([
    cases.list(id, 'open', glance(today, calendar, { roles: [], memberId: '' })), cases.deskCounts(id, today), requests.ofAgency(id, 'open'),
  ]);
  const numbers = [...applications.items.map(({ disclosure }) => disclosure.number), ...others.items.map(({ number }) => number)];
  if (numbers.length === 0) return undefined;
  const total = Math.max(count, applications.items.length) + others.items.length;
  const more = total > NAMED || others.next !== undefined ? '等' : '';
  return refuse('openMatters', `${shortName}还有${total}件没有办完：${numbers.slice(0, NAMED).join('、')}${more}。请先答复办结，或者在申请里转送给接手的单位（申请人会收到消息），再登记并入。`, { field: 'id' });
}
