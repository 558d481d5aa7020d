import type { ReactNode } from 'react';
import { Sheet } from '@/components/sheet';
import type { NoticeModel, Stage } from './use-notice';

/** Effect before action. */
export function ImportSheet({ stage, asking, refused, importIt, read, cancel }: NoticeModel & { readonly stage: Extract<Stage, { kind: 'reading' }> }): ReactNode {
  if (!asking) return null;
  const { preview, items } = stage;
  const { year, kind, holidays, makeUpWorkdays, changes } = preview;
  const overtaken = refused?.code === 'stale' || refused?.code === 'yearExists' || refused?.code === 'alreadyAmended';
  return (
    <Sheet
      open title={kind === 'year' ? `导入${year}年的放假安排？` : `导入对${year}年放假安排的调整？`}
      lead="导入以后，全县所有单位的期限都按它计算。"
      rows={[
        { label: '放假', value: `${holidays.length}段，调休上班${makeUpWorkdays.length}天` },
        { label: '期限变动', value: items.length === 0 ? '没有' : `${items.length}件`, ...(changes?.next && { note: '还有在办的没有核对完，导入时一起算' }) },
        { label: '告诉谁', value: '期限变动的案件的经办人和申请人，在小程序里' },
        { label: '不能撤销', value: '导入以后不能删除；以后有调整的，再导入调整的通知' },
      ]}
      error={refused && `${refused.message}${refused.reference ? `编号 ${refused.reference}` : ''}粘贴的内容都在。`}
      confirm={overtaken ? '重新核对' : '导入'} onConfirm={overtaken ? read : importIt} onCancel={cancel}
    />
  );
}
