import { useCallback, type ReactNode } from 'react';
import { Page } from '@/components/page';
import { Loading, OfflineNote } from '@/components/state';
import { DraftCard } from '../apply/draft-card';
import { useDrafts } from '../apply/use-drafts';
import { useWaiting } from '../apply/use-waiting';
import { WaitingCard } from '../apply/waiting-card';
import { OtherEntries } from './other-entries';
import { useMine } from './use-mine';
import { DataEntrance, ElderSwitch, InvitationEntrance, Messages, MineFailed, MyApplications, StaffEntrance } from './view';

/** 我的. */
export default function MinePage(): ReactNode {
  const { reading, reload } = useMine();
  const drafts = useDrafts();
  const { look } = drafts;
  const waiting = useWaiting(useCallback(() => {
    void reload();
    look();
  }, [reload, look]));
  return (
    <Page title="我的" tabs="residents" terms>
      <WaitingCard waiting={waiting} />
      {reading.kind === 'loading' ? <Loading /> : null}
      {reading.kind === 'failed' ? <MineFailed refused={reading.refused} onRetry={reload} /> : null}
      {reading.kind === 'ready' ? (
        <>
          {reading.stale ? <OfflineNote at={reading.at} onRetry={() => void reload()} /> : null}
          <StaffEntrance me={reading.value.me} />
          <Messages me={reading.value.me} />
          <MyApplications mine={reading.value} />
        </>
      ) : null}
      <DraftCard drafts={drafts} />
      <OtherEntries />
      {reading.kind === 'ready' ? <DataEntrance /> : null}
      {reading.kind === 'ready' ? <InvitationEntrance me={reading.value.me} /> : null}
      <ElderSwitch />
    </Page>
  );
}
