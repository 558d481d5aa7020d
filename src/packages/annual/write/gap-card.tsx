import type { ReactNode } from 'react';
import { articleLabel } from '@/domain/statute/article';
import type { Gap } from '@/domain/narrative/gaps';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Fold } from '@/components/fold';
import { Tag } from '@/components/tag';

interface GapCardProps {
  readonly gaps: readonly Gap[];
  readonly onOpen: (gap: Gap) => void;
}

/** 还空着的, each with the tap that leads to where it is filled in. */
export function GapCard({ gaps, onOpen }: GapCardProps): ReactNode {
  const must = gaps.filter((gap) => gap.must).length;
  if (gaps.length === 0) return null;
  return (
    <Card>
      <Fold title={`还空着${gaps.length}处`} value={must > 0 ? `${must}处必须写` : '都可以不写'}>
        {gaps.map((gap) => (
          <Cell
            key={gap.key} title={gap.what} note={`${gap.todo}${gap.must ? `（${gap.rules.map(articleLabel).join('、')}）` : ''}`}
            value={<Tag tone={gap.must ? 'late' : 'calm'}>{gap.must ? '必须写' : '可以不写'}</Tag>} onTap={() => onOpen(gap)}
          />
        ))}
      </Fold>
    </Card>
  );
}
