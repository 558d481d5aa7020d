import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function MyApplicationsPage(): ReactNode {
  return <Page title="我的申请">{null}</Page>;
}
