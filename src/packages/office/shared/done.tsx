import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/components/aria';
import { Icon } from '@/components/icon';

/** What was just done; spoken when it appears. */
export function Done({ notice }: { readonly notice: string | undefined }): ReactNode {
  return <View {...aria({ role: 'status', live: 'polite' })}>{notice ? <View className="office__done"><Icon name="check" />{` ${notice}`}</View> : null}</View>;
}
