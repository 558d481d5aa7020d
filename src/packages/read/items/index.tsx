import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { categoryOf, isCategoryKey } from '@/domain/publishing/categories';
import { LINKS } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { numberOf } from '@/pages/reading/route';
import { useAgency } from '@/pages/reading/use-agency';
import { useReading } from '@/pages/reading/use-reading';
import { callCached } from '@/services/cloud';
import { ItemsView } from './view';

/** A year that something can have been published in. */
function yearOf(value: string | undefined): number | undefined {
  const year = numberOf(value);
  return year !== undefined && year >= 1990 && year <= 2100 ? year : undefined;
}

/** 主动公开的信息 of an agency, all or of one kind, the newest first. */
export default function ItemsPage(): ReactNode {
  const agencyId = useAgency();
  const { params } = useRouter();
  const asked = params.category ?? '';
  const [year, setYear] = useState(yearOf(params.year));
  const category = isCategoryKey(asked) ? asked : undefined;
  const read = useCallback(() => callCached('public', 'listItems', { agencyId: agencyId ?? '', ...(category && { category }), ...(year !== undefined && { year }) }), [agencyId, category, year]);
  const opened = useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
  const title = category ? categoryOf(category).label : '全部主动公开的信息';
  useShareAppMessage(() => ({ title, path: LINKS.items(agencyId ?? '', category, year) }));
  return (
    <ReadingPage title="主动公开" opened={opened} noAgency={!agencyId} elsewhere={{ label: '看目录', to: LINKS.catalogue(agencyId ?? '') }}>
      {(page) => <ItemsView page={page} title={title} category={category} year={year} onYear={setYear} />}
    </ReadingPage>
  );
}
