import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { OwnBefore } from '@/domain/repeat/own-before';
import { Card } from '@/components/card';
import { TextLink } from '@/components/text-link';
import { go } from '@/pages/reading/links';
import { detailPath } from './links';

/** 你已经申请过: said with the way there; nobody is stopped. */
export function OwnBeforeCard({ before }: { readonly before: OwnBefore | undefined }): ReactNode {
  if (!before) return null;
  return (
    <Card title="你申请过这个">
      <View className="text break">{before.words}</View>
      <TextLink onTap={() => go(detailPath(before.id))}>看那一件</TextLink>
    </Card>
  );
}
