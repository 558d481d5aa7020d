import type { ReactNode } from 'react';
import { navigateBack, useRouter } from '@tarojs/taro';
import { Page } from '@/components/page';
import { Empty } from '@/components/state';
import { cellOf } from './route';
import { useCell, type CellOfTable } from './use-cell';
import { CellView } from './view';

function OneCell({ cell }: { readonly cell: CellOfTable }): ReactNode {
  return <CellView {...useCell(cell)} cell={cell} />;
}

export default function CellPage(): ReactNode {
  const { params } = useRouter();
  const cell = cellOf(params);
  return (
    <Page title="对应案件">
      {cell
        ? <OneCell cell={cell} />
        : <Empty title="没有找到这一格" action={{ label: '返回', onTap: () => void navigateBack() }}>地址不完整，请从年报表三重新点进来。</Empty>}
    </Page>
  );
}
