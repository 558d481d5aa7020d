import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { STEPS } from '@/domain/wizard/graph';
import { aria } from '@/components/aria';
import { Icon } from '@/components/icon';

export type FiveStep = keyof typeof STEPS;
const KEYS = Object.keys(STEPS) as FiveStep[];

/** 五问里走到第几问; how many questions a step takes differs, so no share is claimed. */
export function FiveSteps({ at }: { readonly at: FiveStep }): ReactNode {
  const now = KEYS.indexOf(at);
  return (
    <View className="five" {...aria({ role: 'img', label: `第${now + 1}步，共${KEYS.length}步：${STEPS[at].label}，${STEPS[at].asks}` })}>
      {KEYS.map((key, index) => (
        <View key={key} className={['five__step', index === now && 'five__step--now', index < now && 'five__step--done'].filter(Boolean).join(' ')} {...aria({ hidden: true })}>
          <View className="five__mark">{index < now ? <Icon name="check" /> : index + 1}</View>
          <View className="five__name">{STEPS[key].label}</View>
        </View>
      ))}
    </View>
  );
}
