import { useState, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { civilDateAt } from '@/domain/calendar/instant';
import { ReadingPage } from '@/pages/reading/reading-page';
import { LIST } from '../shared/links';
import { useApplication } from './use-application';
import { DetailView } from './view';
import { WithdrawSheet } from './withdraw-sheet';
import './detail.scss';

/** 申请详情. */
export default function ApplicationPage(): ReactNode {
  const { params: { id = '' } } = useRouter();
  const opened = useApplication(id);
  const [withdrawing, setWithdrawing] = useState(false);
  const { reading, reload } = opened;
  return (
    <ReadingPage
      title="申请详情" opened={opened} elsewhere={LIST}
      bar={(application) => (application.canWithdraw
        ? <BottomBar><Action kind="ghost" onTap={() => setWithdrawing(true)}>撤回这件申请</Action></BottomBar>
        : null)}
    >
      {(application) => (reading.kind === 'ready' ? (
        <>
          <DetailView application={application} today={civilDateAt(reading.at)} />
          {withdrawing ? <WithdrawSheet application={application} onClose={() => setWithdrawing(false)} onDone={reload} /> : null}
        </>
      ) : null)}
    </ReadingPage>
  );
}
