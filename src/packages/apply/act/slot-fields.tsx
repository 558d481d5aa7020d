import { useImperativeHandle, type ReactNode, type Ref } from 'react';
import { View } from '@tarojs/components';
import { Field } from '@/components/field';
import { Files } from '@/components/files';
import { useUploads, type Uploads } from '@/services/uploads/use-uploads';
import type { Deed } from '../shared/links';
import { DEEDS } from './deeds';
import type { TypedAnswers } from './use-typed';

interface SlotProps {
  readonly deed: Deed;
  readonly index: number;
  readonly typed: TypedAnswers;
  readonly error: string | undefined;
  /** Tells the page what is still on its way. */
  readonly files: Ref<Pick<Uploads, 'problems'>>;
  /** Spoken: 第1项的说明. */
  readonly label?: string;
}

/** Words and files of one question. */
export function SlotFields({ deed, index, typed, error, files, label }: SlotProps): ReactNode {
  const { wordsLabel, limit } = DEEDS[deed];
  const { words, uploads: kept } = typed.slot(index);
  const uploads = useUploads(typed.filesOf(index));
  useImperativeHandle(files, () => uploads, [uploads]);
  const onWords = limit > 0;
  return (
    <View>
      {onWords ? (
        <Field label={label ?? wordsLabel} multiline limit={limit} hint={deed === 'reasons' ? undefined : '写几句，或者添一个文件'} value={words} onChange={(text) => typed.write(index, text)} error={error} />
      ) : null}
      <Files kept={kept} uploads={uploads} error={onWords ? undefined : error} />
    </View>
  );
}
