import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { DOORS, HOTLINE, type DoorKey } from '@/domain/door/doors';
import { articleLabel } from '@/domain/statute/article';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Icon } from '@/components/icon';
import { dial } from '@/services/contact';

interface DoorCardProps {
  readonly door: DoorKey;
  readonly county: string;
  /** Which of several things is meant. */
  readonly thing?: string;
}

/** 也许该走别的门: what it is, where that is done; shown, and nobody is stopped. */
export function DoorCard({ door, county, thing }: DoorCardProps): ReactNode {
  const { label, why, window, rule } = DOORS[door];
  return (
    <Card title={`这更像是${label}`}>
      {thing ? <View className="soft break">{`你写的：${thing}`}</View> : null}
      <View className="text">{why}</View>
      <Facts facts={[{ label: '去哪里', value: window(county) }, { label: '电话', value: HOTLINE, note: '不知道找谁，都可以打这个电话，会转给管这件事的单位' }, { label: '依据', value: articleLabel(rule) }]} />
      <Action kind="ghost" small onTap={() => dial(HOTLINE)} label={`拨打${HOTLINE}`}><Icon name="phone" /> {`打${HOTLINE}`}</Action>
      <View className="faint wish__note">看错了也没关系，照样可以申请。</View>
    </Card>
  );
}
