import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { GuideSectionView } from '@/contract/guide';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { copy, dial } from '@/services/contact';

type Row = GuideSectionView['rows'][number];

/** What one does with a line of the office's contact. */
function doOf({ label, value }: Row): { readonly act: string; readonly onTap: () => void } | undefined {
  if (label === '联系电话') return { act: '拨打', onTap: () => dial(value) };
  return ['办公地址', '政府网站', '申请邮箱', '电子邮箱', '传真号码', '传真'].includes(label) ? { act: '复制', onTap: () => copy(value) } : undefined;
}

/** One section of a 指南. */
export function Section({ section: { key, title, articles, rows, paragraphs } }: { readonly section: GuideSectionView }): ReactNode {
  return (
    <View id={`guide-${key}`} className="guide__section">
      <Card title={title} cells={rows.length > 0}>
        {rows.map((row) => (
          <Cell key={`${row.label}${row.value}`} title={row.value} note={<><View className="soft">{row.label}</View>{row.note ? <View>{row.note}</View> : null}</>} {...doOf(row)} />
        ))}
        <View className={rows.length > 0 ? 'guide__words guide__words--after' : 'guide__words'}>
          {paragraphs.map((text) => <View key={text} className="guide__paragraph text">{text}</View>)}
          <View className="faint">{`依据：${articles}`}</View>
        </View>
      </Card>
    </View>
  );
}
