import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function FindPage(): ReactNode {
  return <Page title="查信息" tabs="residents">{null}</Page>;
}
