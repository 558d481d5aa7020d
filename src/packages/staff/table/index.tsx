import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { useTable } from './use-table';
import { TableView } from './view';

export default function TablePage(): ReactNode {
  return <Page title="年报表三" tabs="staff" wide><TableView {...useTable()} /></Page>;
}
