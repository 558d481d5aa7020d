import type { ReactNode } from 'react';
import type { InboxMessage } from '@/contract/inbox';
import { InboxView } from '@/components/inbox';
import { Page } from '@/components/page';
import { go } from '@/pages/reading/links';
import { useInbox } from '@/services/use-inbox';
import { detailPath, requestPath } from '../shared/links';

function open({ caseId, requestId }: InboxMessage): void {
  if (requestId) go(requestPath(requestId));
  else if (caseId) go(detailPath(caseId));
}

/** 申请人的消息. */
export default function ApplicantInboxPage(): ReactNode {
  const inbox = useInbox('applicant');
  return <Page title="消息"><InboxView {...inbox} open={open} empty="提交申请以后，确认收到、补正、答复，每一步都会在这里告诉你。" /></Page>;
}
