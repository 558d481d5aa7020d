import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { useCounty } from './use-county';
import { CountyView } from './view';

export default function CountyPage(): ReactNode {
  return <Page title="全县" tabs="county"><CountyView {...useCounty()} /></Page>;
}
