import { paint, sourcesIn, type Picture } from './picture';
import { saveAs } from './save-as.h5';
import type { SavedPicture } from './save-picture';

async function loaded(source: string): Promise<readonly [string, unknown]> {
  const image = new Image();
  image.src = source;
  await image.decode();
  return [source, image];
}

/** Stores a picture under its name. */
export async function savePicture(picture: Picture, name: string): Promise<SavedPicture> {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext('2d');
  if (!context) return 'failed';
  try {
    paint(context as unknown as Parameters<typeof paint>[0], picture, new Map(await Promise.all(sourcesIn(picture).map(loaded))));
  } catch {
    return 'failed';
  }
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!content) return 'failed';
  saveAs(content, `${name}.png`);
  return 'saved';
}

/** On the web a link is handed on, and no picture with it. */
export const sharePicture = (): Promise<string | undefined> => Promise.resolve(undefined);

export const SAVED_WORDS: Readonly<Record<SavedPicture, string>> = {
  saved: '已经存成图片，在下载的文件里。',
  denied: '没有存成，请直接截屏。',
  failed: '没有存成，请直接截屏。',
};
