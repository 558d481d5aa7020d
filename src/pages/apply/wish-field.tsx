import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Field } from '@/components/field';
import { TextLink } from '@/components/text-link';
import { LIMITS } from '@/contract/limits';
import { go, LINKS } from '../reading/links';
import type { WishControl } from './use-wish-field';

/** 我想知道……: one field, one's own words; whoever does not type says or shows it. */
export function WishField({ wish, agencyId }: { readonly wish: WishControl; readonly agencyId: string | undefined }): ReactNode {
  const { text, error, request, write } = wish;
  return (
    <View className="apply__wish">
      <Field
        label="我想知道……" multiline value={text} onChange={write} error={error} focusRequest={request}
        limit={text ? LIMITS.descriptionCharacters : undefined} placeholder="例如：村里的征地补偿款是怎么分的"
        hint="用自己的话写一句，有没有公开、该找谁，先替你看一看。"
      />
      {agencyId ? <TextLink onTap={() => go(LINKS.application(agencyId))}>不打字，录音或者拍手写的</TextLink> : null}
    </View>
  );
}
