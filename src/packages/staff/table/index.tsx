import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function TablePage(): ReactNode {
  return <Page title="年报表三" tabs="staff">{null}</Page>;
}
