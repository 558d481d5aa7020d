import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function ReportPage(): ReactNode {
  return <Page title="年度报告">{null}</Page>;
}
