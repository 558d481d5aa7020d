import { useCallback, type ReactNode } from 'react';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { LINKS } from '@/pages/reading/links';
import { searchWords } from '@/pages/reading/marks';
import { ReadingPage } from '@/pages/reading/reading-page';
import { textOf } from '@/pages/reading/route';
import { useReading } from '@/pages/reading/use-reading';
import { callCached } from '@/services/cloud';
import { useSession } from '@/services/session';
import { ItemView } from './view';
import { WithdrawnView } from './withdrawn';
import './item.scss';

/** 一条主动公开的信息; a link to one that was withdrawn says so. */
export default function ItemPage(): ReactNode {
  const { id = '', words } = useRouter().params;
  const read = useCallback(() => callCached('public', 'getItem', { id }), [id]);
  const opened = useReading(read);
  const { agencyId } = useSession();
  const { reading } = opened;
  const title = reading.kind === 'ready' && reading.value.state === 'public' ? reading.value.title : '公开的信息';
  useShareAppMessage(() => ({ title, path: LINKS.item(id) }));
  return (
    <ReadingPage title="公开的信息" opened={opened} {...(agencyId && { elsewhere: { label: '看目录', to: LINKS.catalogue(agencyId) } })}>
      {(item) => (item.state === 'public' ? <ItemView item={item} words={searchWords(textOf(words))} /> : <WithdrawnView item={item} />)}
    </ReadingPage>
  );
}
