import { useCallback, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Page } from '@/components/page';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { keyWords } from './words';
import '../shared/office.scss';

/** 保存个人信息的密钥: which one seals now, and whether an earlier one may leave the settings. */
export default function KeysPage(): ReactNode {
  const { params: { agency = '' } } = useRouter();
  const { model, reload } = useReply(useCallback(() => call('staff', 'keyState', { agencyId: agency }), [agency]));
  return <Page title="保存个人信息的密钥"><Keys model={model} reload={reload} /></Page>;
}

function Keys({ model, reload }: Pick<ReturnType<typeof useReply<Parameters<typeof keyWords>[0]>>, 'model' | 'reload'>): ReactNode {
  if (model.kind === 'loading') return <Loading>正在看密钥</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} onRetry={reload} />;
  const { title, lead, facts } = keyWords(model.value);
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <View className="office__head">
        <View className="title" {...heading()}>{title}</View>
        <View className="soft">{lead}</View>
      </View>
      <Card><Facts facts={facts} /></Card>
      <View className="faint">姓名、证件号码、电话、地址和经过里写的话，都加密以后才保存。密钥只在云函数的设置里，这里和数据库里都没有。怎样换密钥，见部署说明。</View>
    </>
  );
}
