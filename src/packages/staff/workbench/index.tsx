import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function WorkbenchPage(): ReactNode {
  return <Page title="今天" tabs="staff">{null}</Page>;
}
