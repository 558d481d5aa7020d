import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { StaffCase } from '@/contract/staff';
import { heading } from '@/components/aria';
import './answer-text.scss';

/** 要签发的全文, line by line as it is kept with the signature. */
export function AnswerText({ sheet }: Pick<StaffCase, 'sheet'>): ReactNode {
  if (!sheet) return null;
  return (
    <View className="answer-text">
      {sheet.lines.map(({ kind, text }, index) => (
        <View key={index} className={`answer-text__${kind} break`} {...(kind === 'text' ? {} : heading(3))}>{text}</View>
      ))}
    </View>
  );
}
