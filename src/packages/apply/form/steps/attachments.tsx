import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Action } from '@/components/action';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { ATTACHMENT_KINDS, LIMITS } from '@/contract/limits';
import { pickFiles, pickPhotos } from '@/services/pick-file';
import { KeptFile, UnderwayFile } from '../file-row';
import { Ask, Question } from '../question';
import type { Uploads } from '../use-uploads';
import type { StepProps } from './props';

const MB = 1024 * 1024;

/** 附件: what helps to find the information; nothing has to be attached. */
export function Attachments({ form, uploads }: StepProps & { readonly uploads: Uploads }): ReactNode {
  const kept = form.answers.uploads;
  const { underway } = uploads;
  return (
    <Question form={form} title="有材料要一起交吗？" why="能说明你要哪份信息的照片、文件都可以。没有就直接下一步。">
      <View className="attachments__add row">
        <Action kind="ghost" onTap={() => uploads.add(pickPhotos)}><Icon name="camera" /> 加照片</Action>
        <Action kind="ghost" onTap={() => uploads.add(pickFiles)}><Icon name="clip" /> 加文件</Action>
      </View>
      <View className="faint">{`单个不超过${LIMITS.attachmentBytes / MB} MB，合计不超过${LIMITS.attachmentsBytes / MB} MB，最多${LIMITS.attachments}个；${ATTACHMENT_KINDS.join('、')}格式。`}</View>
      <Ask field="uploads">
        <View className="question__error" {...aria({ live: 'polite' })}>{form.errors.uploads ? <><Icon name="alert" /> {form.errors.uploads}</> : null}</View>
        {kept.length + underway.length > 0 ? (
          <Card cells title={`已添加${kept.length}个`}>
            {kept.map((file) => <KeptFile key={file.uploadId} file={file} onRemove={() => uploads.remove(file.uploadId)} />)}
            {underway.map((row) => <UnderwayFile key={row.id} row={row} onRetry={() => uploads.retry(row.id)} onDismiss={() => uploads.dismiss(row.id)} />)}
          </Card>
        ) : null}
      </Ask>
    </Question>
  );
}
