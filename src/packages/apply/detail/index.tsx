import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function ApplicationPage(): ReactNode {
  return <Page title="申请详情">{null}</Page>;
}
