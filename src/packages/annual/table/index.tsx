import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { staffTabs } from '@/services/staff-tabs';
import { useTable } from './use-table';
import { TableView } from './view';

export default function TablePage(): ReactNode {
  const table = useTable();
  return <Page title="年报的表" tabs={staffTabs()} wide><TableView {...table} /></Page>;
}
