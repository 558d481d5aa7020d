import { bridge } from './bridge';
import { respond, type Options } from './respond';

async function pick(kind: 'media' | 'file', options: Options) {
  const files = await bridge.hostPick(kind, Number(options.count ?? 9));
  if (files.length === 0) throw new Error('cancel');
  return files;
}

type Told = (result: Readonly<Record<string, unknown>>) => void;

/** One recorder, as WeChat has one; what it has heard is what was laid ready. */
function recorder() {
  let [started, stopped]: Told[] = [];
  return {
    onStart: (told: Told) => { started = told; },
    onStop: (told: Told) => { stopped = told; },
    onError: () => undefined,
    start: () => { setTimeout(() => started?.({})); },
    stop: () => {
      void pick('file', { count: 1 }).then(([file]) => stopped?.({ tempFilePath: file?.path, fileSize: file?.size, duration: 1000 }), () => stopped?.({ tempFilePath: '', fileSize: 0, duration: 0 }));
    },
  };
}

export const media = {
  // Whoever holds this phone agrees.
  requirePrivacyAuthorize: respond('requirePrivacyAuthorize', () => Promise.resolve({})),
  getRecorderManager: recorder,
  chooseMedia: respond('chooseMedia', async (options) => ({
    type: 'image',
    tempFiles: (await pick('media', options)).map(({ path, size }) => ({ tempFilePath: path, size, fileType: 'image' })),
  })),
  chooseMessageFile: respond('chooseMessageFile', async (options) => ({
    tempFiles: (await pick('file', options)).map((file) => ({ ...file, time: 0, type: 'file' })),
  })),
};
