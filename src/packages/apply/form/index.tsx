import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function FormPage(): ReactNode {
  return <Page title="申请公开">{null}</Page>;
}
