import type { ReactNode } from 'react';
import Taro, { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { Icon } from '../icon';
import { Tap } from '../tap';
import { useFirstFrame } from '@/services/first-frame';
import { TABS, type Tabs } from './tabs';
import './tab-bar.scss';

export type { Tabs };

function open(of: Tabs, path: string): void {
  const url = `/${path}`;
  void (of === 'residents' ? Taro.switchTab({ url }) : Taro.redirectTo({ url }));
}

/** The bar at the bottom of the main pages. */
export function TabBar({ of }: { readonly of: Tabs }): ReactNode {
  const { path } = useRouter();
  if (!useFirstFrame()) return null;
  return (
    <View className="tab-bar" {...aria({ role: 'navigation', label: of === 'residents' ? '主要栏目' : '工作栏目' })}>
      <View className="tab-bar__inner">
        {TABS[of].map((tab) => {
          const here = path.includes(tab.path);
          return (
            <Tap
              key={tab.path}
              className={here ? 'tab-bar__tab tab-bar__tab--here' : 'tab-bar__tab'}
              role="link"
              current={here}
              onTap={() => (here ? undefined : open(of, tab.path))}
            >
              <View className="tab-bar__icon"><Icon name={tab.icon} /></View>
              {tab.text}
            </Tap>
          );
        })}
      </View>
    </View>
  );
}
