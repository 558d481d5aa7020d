import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { articleLabel } from '@/domain/statute/article';
import { CHANNELS } from '@/domain/statute/channels';
import { TIME_LIMITS } from '@/domain/statute/time-limits';

/** 提交前要知道的: which day counts as the day of receipt. */
export function Notices({ agency }: { readonly agency: string }): ReactNode {
  return (
    <Card title="从哪一天算起">
      <View className="text">{`网上提交的申请，以${agency}和你双方确认的那一天为收到申请的日子，从那以后${TIME_LIMITS.reply.workingDays}个工作日内答复你。`}</View>
      <View className="faint">{`依据：${articleLabel(CHANNELS.miniProgram.rule)}、${articleLabel(TIME_LIMITS.reply.rule)}`}</View>
    </Card>
  );
}
