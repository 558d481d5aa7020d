import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { deliveryLabel, FORMS } from '@/domain/statute/provision';
import type { AttachmentView } from '@/contract/case-view';
import type { StaffCase } from '@/contract/staff';
import { Card } from '@/components/card';
import { Failed } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { Facts } from '@/components/facts';
import { sizeWords } from '@/components/words/size';
import { useOpenUpload } from './use-open-upload';

function Attachments({ caseId, attachments, handles }: { readonly caseId: string; readonly attachments: readonly AttachmentView[]; readonly handles: boolean }): ReactNode {
  const { opening, refused, open } = useOpenUpload(caseId);
  return (
    <View className="case__attachments">
      <View className="soft">{`附件${attachments.length}个${handles ? '，打开会记入查阅日志' : ''}`}</View>
      {attachments.map((file) => (
        <View key={file.uploadId} className="row case__attachment">
          <View className="grow break">{file.name}<View className="faint">{sizeWords(file.bytes)}</View></View>
          {handles ? <TextLink label={`打开附件：${file.name}`} onTap={() => void open(file.uploadId, file.name)}>{opening === file.uploadId ? '正在打开' : '打开'}</TextLink> : null}
        </View>
      ))}
      {refused ? <Failed refused={refused} safe="附件都在。" /> : null}
    </View>
  );
}

/** 申请的内容, as it was asked. */
export function RequestCard({ current, handles }: { readonly current: StaffCase; readonly handles: boolean }): ReactNode {
  const { description, form, delivery, attachments } = current.request;
  return (
    <Card title="申请内容">
      <View className="text break case__words">{description}</View>
      <Facts facts={[{ label: '信息形式', value: FORMS[form] }, { label: '获取途径', value: deliveryLabel(form, delivery) }]} />
      {attachments.length > 0 ? <Attachments caseId={current.id} attachments={attachments} handles={handles} /> : null}
    </Card>
  );
}
