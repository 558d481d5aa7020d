import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { useHome } from './use-home';
import { HomeView } from './view';

export default function OfficeHomePage(): ReactNode {
  return <Page title="我的岗位"><HomeView {...useHome()} /></Page>;
}
