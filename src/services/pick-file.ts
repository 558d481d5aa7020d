import Taro from '@tarojs/taro';
import { askPrivacy } from './privacy';

/** A file the user chose: on the phone a temporary path, in a browser the File itself. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: number;
  readonly source: string | File;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1) || '照片';

/** 拍照 or 相册. @returns nothing when the user changed their mind */
export async function pickPhotos(count: number): Promise<readonly PickedFile[]> {
  if (!await askPrivacy()) return [];
  const chosen = await Taro.chooseMedia({ count: Math.min(count, 9), mediaType: ['image'], sizeType: ['original', 'compressed'] })
    .catch(() => undefined);
  return (chosen?.tempFiles ?? []).map((file) => ({ name: nameOf(file.tempFilePath), bytes: file.size, source: file.tempFilePath }));
}

/** 聊天里的录音, made before. */
export const pickRecordings = (count: number): Promise<readonly PickedFile[]> => pickFiles(count);

/** 聊天里的文件. @returns nothing when the user changed their mind */
export async function pickFiles(count: number): Promise<readonly PickedFile[]> {
  if (!await askPrivacy()) return [];
  const chosen = await Taro.chooseMessageFile({ count: Math.min(count, 100), type: 'all' }).catch(() => undefined);
  return (chosen?.tempFiles ?? []).map((file) => ({ name: file.name, bytes: file.size, source: file.path }));
}
