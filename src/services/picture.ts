/** 图片 as what is painted on white, in its own units; the same on every platform. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PictureMark[];
}

export type PictureMark =
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly size: number; readonly bold?: true; readonly colour: string; readonly centre?: true }
  /** A picture in the picture, as a data URL. */
  | { readonly kind: 'image'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly source: string }
  | { readonly kind: 'box'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly colour: string };

/** What of a canvas is used, in WeChat as on the web. */
export interface PictureContext {
  fillStyle: unknown;
  font: string;
  textAlign: string;
  textBaseline: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void;
}

const FAMILY = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** The pictures in a picture, which have to be loaded before anything is painted. */
export const sourcesIn = ({ marks }: Picture): readonly string[] => [...new Set(marks.flatMap((mark) => (mark.kind === 'image' ? [mark.source] : [])))];

/** @param images what was loaded, by its source; one that was not is left out */
export function paint(context: PictureContext, { width, height, marks }: Picture, images: ReadonlyMap<string, unknown> = new Map()): void {
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'top';
  for (const mark of marks) {
    if (mark.kind === 'image') {
      const image = images.get(mark.source);
      if (image) context.drawImage(image, mark.x, mark.y, mark.width, mark.height);
      continue;
    }
    context.fillStyle = mark.colour;
    if (mark.kind === 'box') context.fillRect(mark.x, mark.y, mark.width, mark.height);
    else {
      context.font = `${mark.bold ? 'bold ' : ''}${mark.size}px ${FAMILY}`;
      context.textAlign = mark.centre ? 'center' : 'left';
      context.fillText(mark.text, mark.x, mark.y);
    }
  }
}
