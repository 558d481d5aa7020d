import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { deliveryLabel, FORMS } from '@/domain/statute/provision';
import type { AttachmentView } from '@/contract/case-view';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { Card } from '@/components/card';
import { Failed } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { openFile } from '@/services/open-file';
import { Facts } from '@/components/facts';
import { sizeWords } from '../shared/words';

const NOT_OPENED: Pick<Refused, 'message'> = { message: '手机没有打开这个附件，请换一台手机或者电脑再试。' };

function Attachments({ caseId, attachments, handles }: { readonly caseId: string; readonly attachments: readonly AttachmentView[]; readonly handles: boolean }): ReactNode {
  const [opening, setOpening] = useState<string>();
  const [refused, setRefused] = useState<Pick<Refused, 'message' | 'reference'>>();
  const open = async ({ uploadId, name }: AttachmentView) => {
    if (opening) return;
    setOpening(uploadId);
    const reply = await call('staff', 'attachmentUrl', { id: caseId, uploadId });
    const opened = reply.ok && await openFile(reply.value.url, name);
    setRefused(reply.ok ? (opened ? undefined : NOT_OPENED) : reply);
    setOpening(undefined);
  };
  return (
    <View className="case__attachments">
      <View className="soft">{`附件${attachments.length}个${handles ? '，打开会记入查阅日志' : ''}`}</View>
      {attachments.map((file) => (
        <View key={file.uploadId} className="row case__attachment">
          <View className="grow break">{file.name}<View className="faint">{sizeWords(file.bytes)}</View></View>
          {handles ? <TextLink label={`打开附件：${file.name}`} onTap={() => void open(file)}>{opening === file.uploadId ? '正在打开' : '打开'}</TextLink> : null}
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
