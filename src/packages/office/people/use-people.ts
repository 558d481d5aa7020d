import { useCallback, useState } from 'react';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import type { OpenInvitation, People, Person } from '@/contract/office';
import { call } from '@/services/cloud';
import { useReply, type ReplyModel } from '@/services/use-reply';

/** The sheet that is open. */
type Doing =
  | { readonly kind: 'invite' }
  | { readonly kind: 'revoke'; readonly invitation: OpenInvitation }
  | { readonly kind: 'roles' | 'deputy' | 'endDeputy' | 'release'; readonly person: Person };

export interface PeopleModel {
  readonly agencyId: string;
  readonly model: ReplyModel<People>;
  readonly doing: Doing | undefined;
  /** Said when something is done. */
  readonly notice: string | undefined;
  readonly start: (doing: Doing) => void;
  readonly stop: () => void;
  readonly done: (people: People, notice: string) => void;
  /** Shows newer people under a sheet that stays open. */
  readonly refresh: (people: People) => void;
  readonly reload: () => Promise<void>;
}

/** 人员和岗位 of an agency, and what its administrator does with them. */
export function usePeople(agencyId: string): PeopleModel {
  const { model, reload, show } = useReply(useCallback(() => call('staff', 'listPeople', { agencyId }), [agencyId]));
  const [doing, setDoing] = useState<Doing>();
  const [notice, setNotice] = useState<string>();
  usePullDownRefresh(() => { void reload().finally(() => stopPullDownRefresh()); });
  const refresh = (people: People) => {
    if (model.kind === 'ready') show(people, model.at);
  };
  return {
    agencyId, model, doing, notice, refresh, reload,
    start: (next) => {
      setNotice(undefined);
      setDoing(next);
    },
    stop: () => setDoing(undefined),
    done: (people, words) => {
      refresh(people);
      setDoing(undefined);
      setNotice(words);
    },
  };
}
