import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { TextLink } from '@/components/text-link';
import { TIME_LIMITS } from '@/domain/statute/time-limits';
import { go, LINKS } from '../reading/links';

/** 依申请公开 in three sentences. */
export function WhatItIs(): ReactNode {
  return (
    <View className="apply__head">
      <View className="title" {...heading(2)}>网上没有的，可以申请</View>
      <View className="text">
        政府制作、保存的信息，网上查不到的，谁都可以申请。一步一步填，大约十分钟，随时可以停下来，回来接着填。
        {`单位和你确认收到以后，${TIME_LIMITS.reply.workingDays}个工作日内答复你，一般不收费。`}
      </View>
    </View>
  );
}

/** To whom; an office one has chosen, and the way to choose another. */
export function ToWhom({ name }: { readonly name: string }): ReactNode {
  return (
    <Card>
      <View className="row">
        <View className="grow">
          <View className="faint">向谁申请</View>
          <View className="head break">{name}</View>
        </View>
        <TextLink label="换一个单位" onTap={() => go(LINKS.agencies())}>换一个</TextLink>
      </View>
      <View className="faint">信息由谁制作、保存，就向谁申请。</View>
    </Card>
  );
}
