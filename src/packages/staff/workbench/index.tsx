import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { staffTabs } from '@/services/staff-tabs';
import { useWorkbench } from './use-workbench';
import { WorkbenchView } from './view';

export default function WorkbenchPage(): ReactNode {
  const work = useWorkbench();
  return <Page title="今天" tabs={staffTabs()}><WorkbenchView {...work} /></Page>;
}
