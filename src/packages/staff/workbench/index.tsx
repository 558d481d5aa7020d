import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { useWorkbench } from './use-workbench';
import { WorkbenchView } from './view';

export default function WorkbenchPage(): ReactNode {
  return <Page title="今天" tabs="staff"><WorkbenchView {...useWorkbench()} /></Page>;
}
