import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/components/aria';
import { noNetwork } from '@/services/failure';
import type { SaveState } from '@/services/draft-saver';

function words({ at, refused }: SaveState): string {
  if (at === 'cloud') return '填到这里的内容已保存，换一部手机也能接着填。';
  if (at === 'nowhere') return '这部手机没能存下填写的内容，请不要关闭这一页。';
  if (!refused) return '填到这里的内容已保存在手机上。';
  return noNetwork(refused) ? '网络不通，填到这里的内容已保存在手机上。' : `填到这里的内容已保存在手机上。${refused.message}`;
}

/** Where what was typed is by now. */
export function SaveNote({ saved }: { readonly saved: SaveState }): ReactNode {
  return <View className="save-note faint" {...aria({ role: 'status', live: 'polite' })}>{words(saved)}</View>;
}
