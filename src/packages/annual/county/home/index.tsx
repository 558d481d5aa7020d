import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { useCountyYear } from '../shared/use-county-year';
import { CountyView } from './view';

export default function CountyPage(): ReactNode {
  return <Page title="全县" tabs="county"><CountyView {...useCountyYear()} /></Page>;
}
