import { useCallback, useState } from 'react';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import type { People } from '@/contract/office';
import type { AgencySummary } from '@/contract/public';
import type { Reply } from '@/contract/reply';
import type { Membership } from '@/contract/staff';
import { call } from '@/services/cloud';
import { useReply, type ReplyModel } from '@/services/use-reply';

export interface Post {
  /** Every binding of this person. */
  readonly memberships: readonly Membership[];
  /** The one that is shown; absent for whoever is bound nowhere. */
  readonly at?: { readonly membership: Membership; readonly people: People };
  /** Other agencies whose people the county's administrator keeps. */
  readonly below: readonly AgencySummary[];
}

export interface HomeModel {
  readonly model: ReplyModel<Post>;
  readonly reload: () => Promise<void>;
  readonly choose: (agencyId: string) => void;
  readonly show: (people: People) => void;
}

async function load(wanted: string | undefined): Promise<Reply<Post>> {
  const me = await call('staff', 'whoAmI', {});
  if (!me.ok) return me;
  // A binding with a 签批密码 of its own; the others are the county's for an agency.
  const memberships = me.value.filter(({ pin }) => pin !== undefined);
  const membership = memberships.find(({ agencyId }) => agencyId === wanted) ?? memberships[0];
  if (!membership) return { ...me, value: { memberships, below: [] } };
  const [people, agencies] = await Promise.all([
    call('staff', 'listPeople', { agencyId: membership.agencyId }),
    membership.roles.includes('administrator') ? call('public', 'listAgencies', {}) : undefined,
  ]);
  if (!people.ok) return people;
  if (agencies && !agencies.ok) return agencies;
  const below = agencies?.value.filter(({ parentId }) => parentId === membership.agencyId) ?? [];
  return { ...people, value: { memberships, at: { membership, people: people.value }, below } };
}

/** 我的岗位: what one may do where, 签批密码, 代班, and the way to the people and settings of the office. */
export function useHome(): HomeModel {
  const [wanted, setWanted] = useState<string>();
  const { model, reload, show } = useReply(useCallback(() => load(wanted), [wanted]));
  usePullDownRefresh(() => { void reload().finally(() => stopPullDownRefresh()); });
  return {
    model, reload, choose: setWanted,
    show: (people) => {
      if (model.kind === 'ready' && model.value.at) show({ ...model.value, at: { ...model.value.at, people } }, model.at);
    },
  };
}
