import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function HomePage(): ReactNode {
  return <Page title="首页" tabs="residents">{null}</Page>;
}
