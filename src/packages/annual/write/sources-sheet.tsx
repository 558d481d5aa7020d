import type { ReactNode } from 'react';
import type { Field } from '@/domain/narrative/field';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Sheet } from '@/components/sheet';
import { wayTo } from '../shared/sources';

interface SourcesSheetProps {
  readonly agencyId: string;
  readonly year: number;
  readonly fields: readonly Field[];
  readonly onClose: () => void;
}

/** 数从哪里来: each bound number of a paragraph, and the way to where it is put right. */
export function SourcesSheet({ agencyId, year, fields, onClose }: SourcesSheetProps): ReactNode {
  return (
    <Sheet open title="这一段的数从哪里来" lead="数跟着来源走：在来源那里改了，这里自己变。" confirm="知道了" cancel={null} onConfirm={onClose} onCancel={onClose}>
      <Card cells>
        {fields.map((field) => {
          const way = wayTo(field.source, agencyId, year);
          return (
            <Cell
              key={field.key} title={`${field.text}${field.type === 'number' ? field.unit : ''}`} note={field.from} {...(way && { act: way.label })}
              onTap={way && (() => {
                onClose();
                way.open();
              })}
            />
          );
        })}
      </Card>
    </Sheet>
  );
}
