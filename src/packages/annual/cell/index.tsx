import type { ReactNode } from 'react';
import { navigateBack, useRouter } from '@tarojs/taro';
import { Page } from '@/components/page';
import { Empty } from '@/components/state';
import { CasesOfCell } from './cases';
import { LinesOfCell } from './lines';
import { RemediesOfCell } from './remedies';
import { cellOf, type CellOfTable } from './route';

function OneCell({ cell }: { readonly cell: CellOfTable }): ReactNode {
  switch (cell.table) {
    case 2: return <LinesOfCell at={cell} />;
    case 3: return <CasesOfCell at={cell} />;
    case 4: return <RemediesOfCell at={cell} />;
  }
}

export default function CellPage(): ReactNode {
  const { params } = useRouter();
  const cell = cellOf(params);
  return (
    <Page title="这个数是哪几件">
      {cell
        ? <OneCell cell={cell} />
        : <Empty title="没有找到这一格" action={{ label: '返回', onTap: () => void navigateBack() }}>地址不完整，请从年报的表里重新点进来。</Empty>}
    </Page>
  );
}
