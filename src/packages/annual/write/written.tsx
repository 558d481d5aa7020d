import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { chineseNumeral } from '@/domain/statute/article';
import type { Paragraph } from '@/domain/narrative/draft';
import type { Fields } from '@/domain/narrative/fields';
import { isText } from '@/domain/narrative/pieces';
import './write.scss';

interface WrittenProps {
  readonly paragraph: Paragraph;
  readonly fields: Fields;
  /** Which heading of its section it is, counted from 1. */
  readonly heading?: number;
}

/** 一段 as it will be printed; what is bound is told apart from what was typed. */
export function Written({ paragraph, fields, heading }: WrittenProps): ReactNode {
  return (
    <View className={paragraph.heading ? 'write__words head break' : 'write__words break'}>
      {heading ? `（${chineseNumeral(heading)}）` : null}
      {paragraph.pieces.map((piece, at) => (isText(piece) ? piece.text : (
        <View key={`${at}${piece.field}`} className="write__bound">{fields.get(piece.field)?.text ?? '〔数据已经删掉〕'}</View>
      )))}
    </View>
  );
}
