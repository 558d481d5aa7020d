import { useCallback, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import type { RequestDetail } from '@/contract/requests';
import { civilDateAt } from '@/domain/calendar/instant';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { useOwn } from '@/pages/mine/use-own';
import { go } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useAgencyHome } from '@/pages/reading/use-agency-home';
import { call } from '@/services/cloud';
import { startDraft } from '@/services/drafts';
import { MINE } from '../shared/routes';
import { RequestDetailView } from './view';
import './detail.scss';

/** 转为公开申请: a draft with what was written; nothing is filed before the applicant does it himself. */
function Transfer({ request }: { readonly request: RequestDetail }): ReactNode {
  if (request.answered?.result !== 'isApplication') return null;
  const start = () => go(`/packages/apply/form/index?draft=${startDraft(request.aboutId ?? request.agencyId, { description: request.asDescription })}`);
  return <BottomBar note="会带上你写过的内容，填完、提交以后才算申请。"><Action onTap={start}>转为公开申请</Action></BottomBar>;
}

/** 我提的一件请求, also as the receipt of what was just sent. */
export default function RequestPage(): ReactNode {
  const { id = '', new: fresh } = useRouter().params;
  const opened = useOwn(useCallback(() => call('applicant', 'myRequest', { id }), [id]));
  const { reading } = opened;
  const ready = reading.kind === 'ready' ? reading : undefined;
  const home = useAgencyHome(ready?.value.agencyId).reading;
  return (
    <ReadingPage title="请求详情" opened={opened} elsewhere={MINE} bar={(request) => <Transfer request={request} />}>
      {(request) => ready && <RequestDetailView request={request} today={civilDateAt(ready.at)} contact={home.kind === 'ready' ? home.value.contact : undefined} fresh={fresh === '1'} />}
    </ReadingPage>
  );
}
