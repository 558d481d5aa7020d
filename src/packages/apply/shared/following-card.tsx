import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { replaceBy } from '@/pages/reading/links';
import { excerptOf } from '@/services/draft';
import { phoneDraft } from '@/services/draft-phone';

/** 接着交下一件: of several things asked for in one text, the next with the person already filled in. */
export function FollowingCard({ draftId }: { readonly draftId: string | undefined }): ReactNode {
  const draft = draftId ? phoneDraft(draftId) : undefined;
  if (!draft) return null;
  return (
    <Card title="还有一件没有交">
      <View className="text break">{excerptOf(draft)}</View>
      <View className="soft">你的信息已经填好，看一遍就能提交。其余的在“我要申请”的草稿里。</View>
      <Action kind="ghost" small onTap={() => replaceBy(`/packages/apply/form/index?draft=${draft.draftId}`)}>接着交这一件</Action>
    </Card>
  );
}
