import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { Ready } from '../shared/ready';
import { useChecks } from './use-checks';
import { ChecksView } from './view';

/** The report that is due first: that of the year before. */
const yearBefore = (today: string): number => Number(today.slice(0, 4)) - 1;

/** 核对全县一年的年报. */
export default function ChecksPage(): ReactNode {
  const checks = useChecks(yearBefore);
  return <Page title="年报核对"><Ready model={checks.model} reload={checks.reload} loading="正在核对">{(value) => <ChecksView {...checks} checks={value} />}</Ready></Page>;
}
