import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { Icon } from '../icon';
import './practice-banner.scss';

/** 练习: on every screen of a training case, so that nobody takes it for a real one. */
export function PracticeBanner(): ReactNode {
  return (
    <View className="practice-banner" {...aria({ role: 'status' })}>
      <Icon name="info" /> 练习件：不进统计，不通知任何人
    </View>
  );
}
