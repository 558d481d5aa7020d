import type { ReactNode } from 'react';
import { Page } from '@/components/page';

export default function DecidePage(): ReactNode {
  return <Page title="作出决定">{null}</Page>;
}
