import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function ReceiptPage(): ReactNode {
  return <Page title="提交回执">{null}</Page>;
}
