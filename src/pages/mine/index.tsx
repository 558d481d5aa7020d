import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function MinePage(): ReactNode {
  return <Page title="我的" tabs="residents">{null}</Page>;
}
