import { useLayoutEffect, useState, type ReactNode } from 'react';
import Taro, { useDidShow } from '@tarojs/taro';
import { endOpening } from '@/services/opening.h5';
import { endTrail } from '@/services/question-trail.h5';
import { Icon } from '../icon';
import { Tap } from '../tap';
import type { NavBarProps } from './nav-bar';

async function leave(first: boolean): Promise<void> {
  await endTrail();
  await (first ? Taro.switchTab({ url: '/pages/home/index' }) : Taro.navigateBack());
}

/** On the web the page draws the bar: back where there is a way back, else home (a shared link opens on its own). */
export function NavBar({ title, root }: NavBarProps): ReactNode {
  const [first, setFirst] = useState(() => Taro.getCurrentPages().length < 2);
  useDidShow(() => setFirst(Taro.getCurrentPages().length < 2));
  useLayoutEffect(endOpening, []);
  return (
    <header className="nav-bar">
      {root ? null : (
        <Tap
          className="nav-bar__back"
          label={first ? '回首页' : '返回'}
          onTap={() => void leave(first)}
        >
          <Icon name={first ? 'home' : 'back'} />
        </Tap>
      )}
      <h1 className="nav-bar__title">{title}</h1>
    </header>
  );
}
