import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Empty } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { goHome, openPost } from './routes';

/** Whoever has no desk is told how one gets there, and led back, or to his post, where an invitation is accepted too. */
export function NotBound(): ReactNode {
  return (
    <>
      <Empty title="这个微信没有办理申请的岗位" action={{ label: '回到首页', onTap: goHome }}>
        单位的管理员给你邀请码，你接受以后从这里办理；已经是工作人员的，请管理员调整岗位。
      </Empty>
      <View className="workbench__home"><TextLink onTap={openPost}>我的岗位</TextLink></View>
    </>
  );
}
