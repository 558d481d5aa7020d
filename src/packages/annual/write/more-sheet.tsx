import { useState, type ReactNode } from 'react';
import type { NarrativeDraft, Paragraph, Place } from '@/domain/narrative/draft';
import { moveParagraph, removeParagraph, restorePassage } from '@/domain/narrative/edit';
import { Choice } from '@/components/choice';
import { Sheet } from '@/components/sheet';

type What = 'up' | 'down' | 'remove' | 'restore';

interface MoreSheetProps {
  readonly draft: NarrativeDraft;
  readonly place: Place;
  readonly paragraph: Paragraph;
  readonly error: string | undefined;
  readonly onChange: (draft: NarrativeDraft) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** 移、删、改回初稿: each says what becomes of the paragraph before it is done. */
export function MoreSheet({ draft, place, paragraph, error, onChange, onCancel }: MoreSheetProps): ReactNode {
  const { id, passage, was } = paragraph;
  const paragraphs = draft.places[place];
  const at = paragraphs.findIndex((one) => one.id === id);
  const options: readonly { readonly value: What; readonly label: string; readonly note?: string }[] = [
    ...(at > 0 ? [{ value: 'up' as const, label: '往上移一段' }] : []),
    ...(at < paragraphs.length - 1 ? [{ value: 'down' as const, label: '往下移一段' }] : []),
    ...(was && !paragraph.heading ? [{ value: 'restore' as const, label: '改回初稿', note: '你写的这一段不要了，按现在的数据重新写' }] : []),
    { value: 'remove' as const, label: '删掉这一段', note: passage ? '初稿的这一段以后不再自己出来' : '删掉以后找不回来' },
  ];
  const [what, choose] = useState<What>();
  const [missing, setMissing] = useState<string>();
  const apply = async () => {
    switch (what) {
      case 'up': return onChange(moveParagraph(draft, place, id, -1));
      case 'down': return onChange(moveParagraph(draft, place, id, 1));
      case 'remove': return onChange(removeParagraph(draft, place, id));
      case 'restore': return onChange(was ? restorePassage(draft, place, was) : draft);
      default: setMissing('请选一样。');
    }
  };
  return (
    <Sheet open title="这一段怎么办？" confirm={what === 'remove' ? '删掉' : '就这样'} danger={what === 'remove'} onConfirm={apply} onCancel={onCancel} error={error}>
      <Choice label="怎么办" labelUnseen options={options} value={what} onChange={choose} {...(missing && !what && { error: missing })} />
    </Sheet>
  );
}
