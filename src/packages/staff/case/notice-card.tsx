import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/components/aria';
import { Icon } from '@/components/icon';
import { TextLink } from '@/components/text-link';
import { copy } from '@/services/contact';
import type { Notice } from './steps/use-step';

/** What was just done; or what others did meanwhile, with the words that are left over. */
export function NoticeCard({ notice }: { readonly notice: Notice | undefined }): ReactNode {
  return (
    <View {...aria({ role: 'status', live: 'polite' })}>
      {notice ? (
        <View className={`case__notice case__notice--${notice.kind}`}>
          <View><Icon name={notice.kind === 'done' ? 'check' : 'info'} />{` ${notice.text}`}</View>
          {notice.kind === 'overtaken' && notice.typed ? (
            <>
              <View className="break">{`你写的还在：${notice.typed}`}</View>
              <TextLink onTap={() => copy(notice.typed)}>复制你写的内容</TextLink>
            </>
          ) : null}
        </View>
      ) : null}
    </View>
  );
}
