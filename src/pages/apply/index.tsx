import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function ApplyPage(): ReactNode {
  return <Page title="我要申请" tabs="residents">{null}</Page>;
}
