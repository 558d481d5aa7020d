import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@/contract/limits';
import { aria } from '@/components/aria';
import { Action } from '@/components/action';
import { Icon } from '@/components/icon';
import { TextLink } from '@/components/text-link';
import { referenceLine } from '@/services/failure';
import { pickFiles, pickPhotos } from '@/services/pick-file';
import { sizeWords } from '@/components/words/size';
import type { CaseFile, FilePicking } from './case-files';
import './letters.scss';

interface AddFilesProps {
  readonly picking: FilePicking;
  /** How many more may be added. */
  readonly left: number;
  readonly hint: string;
}

/** Photographing or choosing files, what is on its way, and why one was not taken. */
export function AddFiles({ picking: { sending, refused, pick }, left, hint }: AddFilesProps): ReactNode {
  return (
    <>
      {left > 0 ? (
        <View className="letters__add">
          <Action small kind="ghost" busy={sending !== undefined} onTap={() => pick(pickPhotos, left)}><Icon name="camera" /> 拍照</Action>
          <Action small kind="ghost" busy={sending !== undefined} onTap={() => pick(pickFiles, left)}><Icon name="clip" /> 选文件</Action>
        </View>
      ) : null}
      <View className="faint">{`${hint}，单个不超过${LIMITS.attachmentBytes / 1024 / 1024} MB。`}</View>
      <View className="letters__state" {...aria({ live: 'polite' })}>
        {sending ? <View className="soft break">{sending}</View> : null}
        {refused ? <View className="letters__wrong"><Icon name="alert" />{` ${refused.message}${referenceLine(refused)}`}</View> : null}
      </View>
    </>
  );
}

/** Files that were added, each with what can be done with it. */
export function FileList({ files, act, onAct }: { readonly files: readonly CaseFile[]; readonly act: string; readonly onAct: (file: CaseFile) => void }): ReactNode {
  return (
    <>
      {files.map((file) => (
        <View key={file.uploadId} className="row letters__file">
          <View className="grow break">{file.name}<View className="faint num">{sizeWords(file.bytes)}</View></View>
          <TextLink label={`${act}：${file.name}`} onTap={() => onAct(file)}>{act}</TextLink>
        </View>
      ))}
    </>
  );
}
