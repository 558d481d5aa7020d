import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { namesNothing } from '@/services/failure';
import { go, LINKS } from './links';
import type { Opened } from './use-reading';

interface ReadingPageProps<T> {
  readonly title: string;
  readonly opened: Opened<T>;
  readonly children: (value: T) => ReactNode;
  readonly bar?: (value: T) => ReactNode;
  readonly tabs?: 'residents';
  /** Above whatever the page shows, and there before anything was read. */
  readonly first?: ReactNode;
  readonly wide?: boolean;
  /** Nobody has said which agency is meant. */
  readonly noAgency?: boolean;
  /** Where to go when there is no such thing; trying again would not help. */
  readonly elsewhere?: { readonly label: string; readonly to: string };
}

const CHOOSE = { label: '选择单位', to: LINKS.agencies() };

/** The frame of a page that reads: loading, failed with a retry, an earlier copy without a network, or what was read. */
export function ReadingPage<T>({ title, opened, children, bar, first, noAgency, elsewhere = CHOOSE, ...frame }: ReadingPageProps<T>): ReactNode {
  const { reading, reload } = opened;
  return (
    // The words at the foot stand under something that is read, and would only delay what comes first.
    <Page {...frame} terms={reading.kind === 'loading' ? undefined : true} title={title} bar={reading.kind === 'ready' ? bar?.(reading.value) : undefined}>
      {first}
      {noAgency ? <ChooseFirst /> : <Body reading={reading} reload={reload} elsewhere={elsewhere}>{children}</Body>}
    </Page>
  );
}

type BodyProps<T> = Opened<T> & Required<Pick<ReadingPageProps<T>, 'children' | 'elsewhere'>>;

function Body<T>({ reading, reload, children, elsewhere }: BodyProps<T>): ReactNode {
  switch (reading.kind) {
    case 'loading': return <Loading />;
    case 'failed': {
      const { refused } = reading;
      if (!namesNothing(refused)) return <Failed refused={refused} onRetry={reload} />;
      // Nothing of an agency that is not there can be found elsewhere.
      const { label, to } = refused.field === 'agencyId' ? CHOOSE : elsewhere;
      return <Failed refused={refused} onRetry={() => go(to)} retryLabel={label} />;
    }
    case 'ready': return (
      <>
        {reading.stale ? <OfflineNote at={reading.at} onRetry={() => void reload()} /> : null}
        {children(reading.value)}
      </>
    );
  }
}

function ChooseFirst(): ReactNode {
  return (
    <Empty title="还没有选单位" action={{ label: CHOOSE.label, onTap: () => go(CHOOSE.to) }}>
      年度报告和公开信息按单位存放，先选一个县里的单位。
    </Empty>
  );
}
