import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { heading } from '@/components/aria';
import { Field } from '@/components/field';
import { Failed } from '@/components/state';
import type { NoticeModel } from './use-notice';

/** 粘贴通知: the words, where they were found, and the number where the words do not carry it. */
export function Writing({ typed, change, refused, attempts, read }: NoticeModel): ReactNode {
  const wrong = (field: string) => (refused?.field === field ? refused.message : undefined);
  const focus = (field: string) => (wrong(field) ? attempts : 0);
  return (
    <>
      <View className="notice__head">
        <View className="title" {...heading()}>粘贴国务院办公厅的通知</View>
        <View className="soft">在中国政府网找到“部分节假日安排的通知”，从标题到落款全选、复制，粘贴到下面。导入以前会先给你看读懂了什么、哪些期限会变。</View>
      </View>
      <Field
        label="通知全文" multiline value={typed.text} error={wrong('text')} focusRequest={focus('text')}
        hint="调整、延长假期的通知也这样导入。" onChange={(text) => change({ ...typed, text })}
      />
      <Field
        label="通知的网址" value={typed.address} error={wrong('address')} focusRequest={focus('address')} placeholder="https://www.gov.cn/…"
        hint="在浏览器的地址栏里复制。" onChange={(address) => change({ ...typed, address })}
      />
      <Field
        label="发文字号" optional value={typed.number} error={wrong('number')} focusRequest={focus('number')} placeholder="国办发明电〔2025〕7号"
        hint="通知全文里有的，会自己读出来。" onChange={(number) => change({ ...typed, number })}
      />
      {refused && !['text', 'address', 'number'].includes(refused.field ?? '') ? <Failed refused={refused} safe="粘贴的内容都在。" onRetry={read} /> : null}
    </>
  );
}
