import Taro from '@tarojs/taro';
import { paint, sourcesIn, type Picture, type PictureContext } from './picture';

/** saved: among the photos or the downloads · denied: the phone was told not to let it · failed: it could not be made */
export type SavedPicture = 'saved' | 'denied' | 'failed';

/** The canvas a page lends for it; see components/picture-canvas. */
export const PICTURE_CANVAS = 'picture-canvas';

interface CanvasImage { src: string; onload: () => void; onerror: (error: unknown) => void }
interface CanvasNode { width: number; height: number; getContext(kind: '2d'): PictureContext; createImage(): CanvasImage }

const canvasOfPage = (): Promise<CanvasNode | undefined> => new Promise((resolve) => {
  Taro.createSelectorQuery().select(`#${PICTURE_CANVAS}`).fields({ node: true }, (found) => resolve((found as { node?: CanvasNode } | null)?.node)).exec();
});

const wasDenied = (error: unknown): boolean => /auth|deny|authorize/i.test(String((error as { errMsg?: unknown } | undefined)?.errMsg ?? ''));

const loaded = (canvas: CanvasNode, source: string): Promise<readonly [string, unknown]> => new Promise((resolve, reject) => {
  const image = canvas.createImage();
  image.onload = () => resolve([source, image]);
  image.onerror = reject;
  image.src = source;
});

/** Paints a picture on the page's canvas. @returns its temporary path, undefined when the page lends no canvas */
async function painted(picture: Picture): Promise<string | undefined> {
  const canvas = await canvasOfPage();
  if (!canvas) return undefined;
  canvas.width = picture.width;
  canvas.height = picture.height;
  const images = await Promise.all(sourcesIn(picture).map((source) => loaded(canvas, source)));
  paint(canvas.getContext('2d'), picture, new Map(images));
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas, fileType: 'png', destWidth: picture.width, destHeight: picture.height, canvasId: PICTURE_CANVAS });
  return tempFilePath;
}

/** A picture for a card in a chat; without one the card shows the page. */
export const sharePicture = (picture: Picture): Promise<string | undefined> => painted(picture).catch(() => undefined);

/** 存到相册; only on the web a picture has a name. */
export const savePicture: (picture: Picture, name: string) => Promise<SavedPicture> = async (picture) => {
  try {
    const tempFilePath = await painted(picture);
    if (tempFilePath === undefined) return 'failed';
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath });
    return 'saved';
  } catch (error) {
    return wasDenied(error) ? 'denied' : 'failed';
  }
};

/** What is said afterwards. */
export const SAVED_WORDS: Readonly<Record<SavedPicture, string>> = {
  saved: '已经存到手机相册。',
  denied: '没有存进去：请点右上角“…”，在设置里允许保存到相册，或者直接截屏。',
  failed: '没有存成，请直接截屏。',
};
