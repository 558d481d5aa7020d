import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { fullDay } from '@/domain/calendar/civil-date';
import type { StaffCase } from '@/contract/staff';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';

/** 个人信息已经到期删除: what is left, and that nothing more is done. */
export function ErasedNote({ current: { erasedOn } }: { readonly current: StaffCase }): ReactNode {
  if (!erasedOn) return null;
  return (
    <Card title="个人信息已经删除">
      <View className="soft" {...aria({ role: 'status' })}>{`保管期限已满，${fullDay(erasedOn)}删除了个人信息和写的内容。编号、日期、步骤和结果还在，不能再办理。`}</View>
    </Card>
  );
}
