import Taro from '@tarojs/taro';
import type { PickedFile } from './pick-file';

/** The text of a small file, as UTF-8. @returns undefined when it cannot be read, or is written in another way */
export function readText({ source }: PickedFile): Promise<string | undefined> {
  return new Promise((resolve) => {
    if (typeof source !== 'string') {
      resolve(undefined);
      return;
    }
    Taro.getFileSystemManager().readFile({
      filePath: source, encoding: 'utf8',
      success: ({ data }) => resolve(typeof data === 'string' && !data.includes('\uFFFD') ? data : undefined),
      fail: () => resolve(undefined),
    });
  });
}
