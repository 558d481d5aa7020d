import { bridge } from './bridge';
import { respond, type Options } from './respond';

async function pick(kind: 'media' | 'file', options: Options) {
  const files = await bridge.hostPick(kind, Number(options.count ?? 9));
  if (files.length === 0) throw new Error('cancel');
  return files;
}

export const media = {
  chooseMedia: respond('chooseMedia', async (options) => ({
    type: 'image',
    tempFiles: (await pick('media', options)).map(({ path, size }) => ({ tempFilePath: path, size, fileType: 'image' })),
  })),
  chooseMessageFile: respond('chooseMessageFile', async (options) => ({
    tempFiles: (await pick('file', options)).map((file) => ({ ...file, time: 0, type: 'file' })),
  })),
};
