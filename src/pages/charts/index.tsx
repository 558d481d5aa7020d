import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function ChartsPage(): ReactNode {
  return <Page title="数据图表">{null}</Page>;
}
