import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Empty } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { goHome, openPost, toPublishing } from './routes';

interface NotBoundProps {
  /** Whoever writes for the public has his desk beside this one. */
  readonly publishes?: boolean;
}

/** Whoever has no desk is told how one gets there, and led back, or to his post, where an invitation is accepted too. */
export function NotBound({ publishes }: NotBoundProps): ReactNode {
  return (
    <>
      {publishes ? (
        <Empty title="你的岗位不办申请" action={{ label: '去写要公开的信息', onTap: toPublishing }}>
          要公开的信息在“公开”里写和公布。也要办申请的，请管理员给你加上经办人的岗位。
        </Empty>
      ) : (
        <Empty title="这个微信没有办理申请的岗位" action={{ label: '回到首页', onTap: goHome }}>
          单位的管理员给你邀请码，你接受以后从这里办理；已经是工作人员的，请管理员调整岗位。
        </Empty>
      )}
      <View className="workbench__home"><TextLink onTap={openPost}>我的岗位</TextLink>{publishes ? <TextLink onTap={goHome}>回到居民看的首页</TextLink> : null}</View>
    </>
  );
}
