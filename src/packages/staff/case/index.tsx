import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function CasePage(): ReactNode {
  return <Page title="案件">{null}</Page>;
}
