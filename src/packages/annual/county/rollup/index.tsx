import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { Ready } from '../shared/ready';
import { useRollUp } from './use-rollup';
import { RollUpView } from './view';

/** 汇总任意几个单位的表. */
export default function RollUpPage(): ReactNode {
  const rollUp = useRollUp();
  return (
    <Page title="汇总" wide>
      <Ready model={rollUp.county} reload={rollUp.reloadCounty} loading="正在打开各单位">{(county) => <RollUpView {...rollUp} county={county} />}</Ready>
    </Page>
  );
}
