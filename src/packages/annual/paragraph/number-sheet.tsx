import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { articleLabel } from '@/domain/statute/article';
import type { Field } from '@/domain/narrative/field';
import { Sheet } from '@/components/sheet';
import { TextLink } from '@/components/text-link';
import { wayTo } from '../shared/sources';
import '../write/write.scss';

interface NumberSheetProps {
  readonly agencyId: string;
  readonly year: number;
  readonly field: Field | undefined;
  readonly onTake: () => void;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** 一个绑定的数: what it is, where it comes from, and what can be done with it here. */
export function NumberSheet({ agencyId, year, field, onTake, onReplace, onClose }: NumberSheetProps): ReactNode {
  const way = field && wayTo(field.source, agencyId, year);
  return (
    <Sheet
      open title={field ? `${field.text}${field.type === 'number' ? field.unit : ''}` : '数据已经删掉'} confirm="从这一段拿掉" danger onConfirm={onTake} cancel="留着" onCancel={onClose}
      lead={field ? '数不能在这里改。来源那里改了，这里自己变。' : '绑定的那一条已经不在了，请拿掉，或者换一个。'}
      rows={field ? [{ label: '名称', value: field.label }, { label: '来源', value: field.from }, { label: '依据', value: field.rules.map(articleLabel).join('、') }] : []}
    >
      <View className="write__links">
        {way ? <TextLink onTap={() => { onClose(); way.open(); }}>{way.label}</TextLink> : null}
        <TextLink onTap={onReplace}>换一个数</TextLink>
      </View>
    </Sheet>
  );
}
