import type { ApplicationSummary, Me } from '@/contract/applicant';
import type { Reply } from '@/contract/reply';
import { call } from '@/services/cloud';
import type { Opened } from '../reading/use-reading';
import { useOwn } from './use-own';

export interface Mine {
  readonly me: Me;
  readonly applications: readonly ApplicationSummary[];
}

/** How many pages are looked through for what is urgent; twenty applications each. */
const PAGES = 5;

/** Who I am here, and my newest applications. */
async function ask(): Promise<Reply<Mine>> {
  const [me, first] = await Promise.all([call('applicant', 'me', {}), call('applicant', 'listApplications', {})]);
  if (!me.ok) return me;
  if (!first.ok) return first;
  const applications = [...first.value.items];
  let { next } = first.value;
  for (let page = 1; next && page < PAGES; page += 1) {
    const more = await call('applicant', 'listApplications', { cursor: next });
    if (!more.ok) return more;
    applications.push(...more.value.items);
    next = more.value.next;
  }
  return { ...first, value: { me: me.value, applications } };
}

export const useMine = (): Opened<Mine> => useOwn(ask);
