import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useSession } from '@/services/session';
import { aria } from '../aria';
import { ReadAloud } from '../read-aloud';
import { TabBar, type Tabs } from '../tab-bar';
import { Terms } from '../terms';
import { NavBar } from './nav-bar';
import { usePageTitle } from './use-page-title';
import './page.scss';

interface PageProps {
  /** Says where one is; also the title of the window. */
  readonly title: string;
  readonly children: ReactNode;
  /** The primary action, kept at the thumb: a BottomBar. */
  readonly bar?: ReactNode;
  /** The bar of the residents' or the staff's main pages; such a page has no way back. */
  readonly tabs?: Tabs;
  /** For residents: legal words in common words at the foot; a text names those of this page. */
  readonly terms?: true | string;
  /** Which of several screens of this page; what is read aloud of one stops with it. */
  readonly screen?: string;
  /** List beside detail or contents beside text on a desktop. */
  readonly wide?: boolean;
}

/** The frame of every screen: title, way back, one column of readable width, a bar at the bottom. */
export function Page({ title, children, bar, tabs, terms, screen, wide }: PageProps): ReactNode {
  const { elder } = useSession();
  usePageTitle(title);
  const names = ['page', elder && 'elder', wide && 'page--wide', bar && 'page--bar', tabs && 'page--tabs'];
  return (
    <View className={names.filter(Boolean).join(' ')}>
      <NavBar title={title} root={tabs !== undefined} />
      <View className="page__body" {...aria({ role: 'main' })}>
        {terms && elder ? <ReadAloud key={screen} /> : null}
        {children}
        {terms ? <Terms text={terms === true ? '' : terms} /> : null}
      </View>
      {bar}
      {tabs ? <TabBar of={tabs} /> : null}
    </View>
  );
}
