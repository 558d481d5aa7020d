import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { useSettings } from './use-settings';
import { SettingsView } from './view';

export default function SettingsPage(): ReactNode {
  const { params } = useRouter();
  const settings = useSettings(params.agency ?? '');
  const { model, ask } = settings;
  const bar = model.kind === 'ready' && model.value.mayChange ? <BottomBar><Action onTap={ask}>保存</Action></BottomBar> : undefined;
  return <Page title="单位设置" bar={bar}><SettingsView {...settings} /></Page>;
}
