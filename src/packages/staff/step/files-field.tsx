import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@/contract/limits';
import { AddFiles, FileList } from '../letters/add-files';
import { useCaseFiles } from '../letters/case-files';
import { filesIn, filesText } from './typed';

interface FilesFieldProps {
  readonly caseId: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** 交来的材料 of a step: photographed or chosen, uploaded at once, kept with what is typed. */
export function FilesField({ caseId, label, value, error, onChange }: FilesFieldProps): ReactNode {
  const files = filesIn(value);
  const picking = useCaseFiles(caseId, 'material', (file) => onChange(filesText([...files, file])));
  return (
    <View className="step__files">
      <FileList files={files} act="不要" onAct={({ uploadId }) => onChange(filesText(files.filter((file) => file.uploadId !== uploadId)))} />
      <AddFiles picking={picking} left={LIMITS.proofs - files.length} hint={`${label}（没有可以不传）`} />
      {error ? <View className="step__refused">{error}</View> : null}
    </View>
  );
}
