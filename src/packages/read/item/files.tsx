import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { PublicItem } from '@/contract/published';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { call } from '@/services/cloud';
import { openFile } from '@/services/open-file';
import { fileSize } from '@/services/uploads/file-size';

/** 附件: each is fetched by an address of its own when it is wanted. */
export function ItemFiles({ item: { id, attachments } }: { readonly item: PublicItem }): ReactNode {
  const [said, setSaid] = useState('');
  if (attachments.length === 0) return null;
  const open = async (uploadId: string) => {
    setSaid('正在打开……');
    const reply = await call('public', 'itemFile', { id, uploadId });
    if (!reply.ok) { setSaid(reply.message); return; }
    setSaid(await openFile(reply.value.url, reply.value.name) ? '' : '文件没有打开，请再试一次。');
  };
  return (
    <Card cells title="附件">
      {attachments.map(({ uploadId, name, bytes }) => <Cell key={uploadId} title={name} note={fileSize(bytes)} act="打开" onTap={() => void open(uploadId)} />)}
      {said ? <View className="soft item__said" {...aria({ live: 'polite' })}>{said}</View> : null}
    </Card>
  );
}
