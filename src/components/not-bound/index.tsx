import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Empty } from '../state';
import { TextLink } from '../text-link';
import './not-bound.scss';

interface NotBoundProps {
  readonly onHome: () => void;
  readonly onPost: () => void;
  /** Whoever writes for the public has his desk beside this one: the way there. */
  readonly onPublishing?: () => void;
}

/** Whoever has no desk is told how one gets there, and led back, or to his post, where an invitation is accepted too. */
export function NotBound({ onHome, onPost, onPublishing }: NotBoundProps): ReactNode {
  return (
    <>
      {onPublishing ? (
        <Empty title="你的岗位不办申请" action={{ label: '去写要公开的信息', onTap: onPublishing }}>
          要公开的信息在“公开”里写和公布。也要办申请的，请管理员给你加上经办人的岗位。
        </Empty>
      ) : (
        <Empty title="这个微信没有办理申请的岗位" action={{ label: '回到首页', onTap: onHome }}>
          单位的管理员给你邀请码，你接受以后从这里办理；已经是工作人员的，请管理员调整岗位。
        </Empty>
      )}
      <View className="not-bound"><TextLink onTap={onPost}>我的岗位</TextLink>{onPublishing ? <TextLink onTap={onHome}>回到居民看的首页</TextLink> : null}</View>
    </>
  );
}
