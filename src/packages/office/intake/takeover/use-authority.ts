import { useCallback } from 'react';
import type { Reply } from '@/contract/reply';
import type { StaffRole } from '@/domain/statute/roles';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';

/** Who may do what here: everyone of the office looks, the administrator takes over. */
export interface Authority {
  readonly takesOver: boolean;
  /** Whether cases can be opened, so that a line can lead to its own. */
  readonly opensCases: boolean;
  readonly administrators: readonly string[];
}

const READERS: readonly StaffRole[] = ['officer', 'reviewer', 'officeHead', 'signatory', 'supervisor'];

async function ask(agencyId: string): Promise<Reply<Authority>> {
  const [me, people] = await Promise.all([call('staff', 'whoAmI', {}), call('staff', 'listPeople', { agencyId })]);
  if (!me.ok) return me;
  if (!people.ok) return people;
  const roles = me.value.filter((one) => one.agencyId === agencyId).flatMap((one) => one.roles);
  const administrators = people.value.people.filter((one) => !one.left && one.roles.includes('administrator')).map(({ name }) => name);
  return { ...people, value: { takesOver: roles.includes('administrator'), opensCases: roles.some((role) => READERS.includes(role)), administrators } };
}

/** What this person may do with the ledger; undefined until it is known. */
export function useAuthority(agencyId: string): Authority | undefined {
  const { model } = useReply(useCallback(() => ask(agencyId), [agencyId]));
  return model.kind === 'ready' ? model.value : undefined;
}

/** By whom it is done, for whoever may only look. */
export const whoTakesOver = ({ administrators }: Pick<Authority, 'administrators'>): string =>
  (administrators.length > 0 ? `转入和接续编号由管理员（${administrators.join('、')}）办理` : '转入和接续编号由管理员办理，本单位还没有管理员，请县里的管理员先请一位');
