import { useState, type ReactNode } from 'react';
import type { GuideDesk } from '@/contract/guide';
import type { Refused } from '@/contract/reply';
import { Check } from '@/components/choice';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';

interface PublishSheetProps {
  readonly desk: GuideDesk;
  readonly refused: Refused | undefined;
  readonly onPublish: (note: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** 发布: what changes for whoever reads it, what is still missing, and that it was checked. @source 条例 arts. 12, 17 */
export function PublishSheet({ desk, refused, onPublish, onClose }: PublishSheetProps): ReactNode {
  const [note, setNote] = useState('');
  const [checked, setChecked] = useState(false);
  const [error, setError] = useState<string>();
  const { changes, editions, items } = desk;
  const gaps = items.filter(({ value }) => value === undefined);
  const next = (editions[0]?.number ?? 0) + 1;
  const confirm = async () => {
    setError(checked ? undefined : '请先核对，再发布。');
    if (checked && await onPublish(note)) onClose();
  };
  return (
    <Sheet
      open title={`发布第${next}版指南？`} confirm="发布" reveal={error ?? ''} error={refused?.message}
      rows={[
        { label: '改了什么', value: editions.length === 0 ? '第一次发布' : changes.join('、') },
        { label: '从今天起', value: '居民看到这一版', note: '以前的版本按日期还能看' },
        ...(gaps.length > 0 ? [{ label: '指南还缺', value: gaps.map(({ label }) => label).join('、'), note: '可以先发布，补上以后再发一版' }] : []),
      ]}
      onConfirm={confirm} onCancel={onClose}
    >
      <Field label="修改说明" optional placeholder="例如 办公地点搬迁" value={note} onChange={setNote} />
      <Check label="我核对过了" note="内容准确，不涉及国家秘密，没有不能公开的个人信息（《条例》第十七条）" checked={checked} error={error} onChange={(on) => { setChecked(on); setError(undefined); }} />
    </Sheet>
  );
}
