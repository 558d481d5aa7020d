import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function CellPage(): ReactNode {
  return <Page title="对应案件">{null}</Page>;
}
