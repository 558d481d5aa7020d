import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { articleLabel } from '@/domain/statute/article';
import { DECISION_FACTS, RECORD_FACTS, type DecisionFactKey, type RecordFactKey } from '@/domain/statute/decision-facts';
import { aria } from '@/components/aria';

interface RecordNoteProps {
  readonly record: RecordFactKey | undefined;
  /** The fact that is written in its place. */
  readonly instead?: DecisionFactKey;
}

/** 案卷里没有…: said as soon as an outcome is chosen that wants a record. */
export function RecordNote({ record, instead }: RecordNoteProps): ReactNode {
  return (
    <View {...aria({ live: 'polite' })}>
      {record ? (
        <View className="decide__note">
          <View>{`案卷里没有${RECORD_FACTS[record].label}，这种结果要先有这项记录。${RECORD_FACTS[record].todo}${instead ? `就写在“${DECISION_FACTS[instead].label}”里。` : ''}`}</View>
          <View>{`依据：${articleLabel(RECORD_FACTS[record].rule)}`}</View>
        </View>
      ) : null}
    </View>
  );
}
