import { useId, useLayoutEffect, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { endOpening } from '@/services/opening.h5';
import { leaveLoad, loadAgain, usePageLoad } from '@/services/page-load.h5';
import { useSession } from '@/services/session';
import { Action } from '../action';
import { aria } from '../aria';
import { useFocusTrap } from '../sheet/use-focus-trap';
import { Failed } from '../state';
import './page-load.scss';

const offline = () => !navigator.onLine;

/** On the web a page is fetched when it is first opened: when that fails, what happened, what is safe and what to do. */
export function PageLoad(): ReactNode {
  const { failed, canLeave } = usePageLoad();
  return failed ? <NotOpened canLeave={canLeave} /> : null;
}

function NotOpened({ canLeave }: { readonly canLeave: boolean }): ReactNode {
  const id = useId();
  const { elder } = useSession();
  useFocusTrap(id, leaveLoad);
  useLayoutEffect(endOpening, []);
  const message = `${offline() ? '手机没有连上网络' : '网络不通'}，这个页面没有打开。`;
  return (
    <View className={elder ? 'page-load elder' : 'page-load'} id={id} {...aria({ role: 'alertdialog', modal: true, label: message })}>
      <Failed refused={{ message }} safe="填写过的内容都保存着，看过的页面还能再看。连上网络以后，再试一次就能打开。" onRetry={loadAgain} />
      {canLeave ? <View className="page-load__leave"><Action kind="ghost" onTap={leaveLoad}>返回</Action></View> : null}
    </View>
  );
}
