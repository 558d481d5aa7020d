import { useState, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { civilDateAt } from '@/domain/calendar/instant';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useAgencyHome } from '@/pages/reading/use-agency-home';
import { LIST } from '../shared/links';
import { DetailBar } from './bar';
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
  const ready = reading.kind === 'ready' ? reading : undefined;
  const home = useAgencyHome(ready?.value.agencyId).reading;
  const contact = home.kind === 'ready' ? home.value.contact : undefined;
  const today = ready && civilDateAt(ready.at);
  return (
    <ReadingPage
      title="申请详情" opened={opened} elsewhere={LIST}
      bar={(application) => today && <DetailBar application={application} today={today} contact={contact} />}
    >
      {(application) => today && (
        <>
          <DetailView application={application} today={today} contact={contact} onWithdraw={() => setWithdrawing(true)} />
          {withdrawing ? <WithdrawSheet application={application} onClose={() => setWithdrawing(false)} onDone={reload} /> : null}
        </>
      )}
    </ReadingPage>
  );
}
