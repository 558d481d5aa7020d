import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function ReportsPage(): ReactNode {
  return <Page title="历年报告">{null}</Page>;
}
