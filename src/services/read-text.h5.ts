import type { PickedFile } from './pick-file';

/** The text of a small file: UTF-8, else GB18030, as spreadsheets on Chinese computers write it. @returns undefined when it is neither */
export async function readText({ source }: PickedFile): Promise<string | undefined> {
  if (typeof source === 'string') return undefined;
  const bytes = await source.arrayBuffer();
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch { /* not this encoding */ }
  }
  return undefined;
}
