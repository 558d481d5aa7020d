import type { ReactNode } from 'react';
import { Image, View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { copy } from '@/services/contact';
import type { AgencyCode } from '@/contract/agencies';

/** 小程序码, for the staff: the picture WeChat makes, and what a menu of a 公众号 needs. */
export function MiniCode({ code: { path, scene, picture } }: { readonly code: AgencyCode }): ReactNode {
  return (
    <>
      <Card title="小程序码">
        {picture
          ? <View className="share__poster"><Image className="share__code" src={picture} mode="aspectFit" showMenuByLongpress aria-label="小程序码，打开本单位的首页" /><View className="faint centre">长按可以保存，印在海报和文件上</View></View>
          : <View className="soft">微信还没有给出小程序码：小程序没有上线，或者没有设置。可以在微信公众平台用下面的路径和参数生成。</View>}
      </Card>
      <Card cells>
        <Cell title={<View className="break">{path}</View>} note="小程序路径" act="复制" onTap={() => copy(path)} />
        <Cell title={<View className="break">{scene}</View>} note="小程序码的场景参数" act="复制" onTap={() => copy(scene)} />
      </Card>
    </>
  );
}
