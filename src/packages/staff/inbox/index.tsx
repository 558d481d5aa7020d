import type { ReactNode } from 'react';
import type { InboxMessage } from '@/contract/inbox';
import { InboxView } from '@/components/inbox';
import { Page } from '@/components/page';
import { useInbox } from '@/services/use-inbox';
import { openCase, openGuide, openItem, openRequest, openToday, openUrge, openWithheld, openYearReport } from '../shared/routes';

function open({ caseId, requestId, itemId, guideOf, withheldOf, withheldId, urgeId, urgeOf, reportOf, reportYear }: InboxMessage): void {
  if (urgeId && urgeOf) openUrge(urgeOf, urgeId);
  else if (reportOf && reportYear) openYearReport(reportOf, reportYear);
  else if (guideOf) openGuide(guideOf);
  else if (withheldOf) openWithheld(withheldOf, withheldId);
  else if (itemId) openItem(itemId);
  else if (withheldOf) openWithheld(withheldOf, withheldId);
  else if (requestId) openRequest(requestId);
  else if (caseId) openCase(caseId);
  else openToday();
}

/** 工作人员的消息. */
export default function StaffInboxPage(): ReactNode {
  const inbox = useInbox('staff');
  return <Page title="消息"><InboxView {...inbox} open={open} empty="新的申请、等你办的步骤、期限提醒，会出现在这里。" /></Page>;
}
