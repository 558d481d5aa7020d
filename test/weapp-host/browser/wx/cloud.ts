import { cloneData } from '../set-data';
import { bridge } from './bridge';
import { respond, type Options } from './respond';

let ready = false;

function needInit(): void {
  if (!ready) throw new Error('Cloud API isn\'t enabled, please call wx.cloud.init first');
}

const send = respond('cloud.uploadFile', async ({ cloudPath, filePath, listeners }) => {
  needInit();
  const answer = await bridge.hostUpload(String(cloudPath), String(filePath));
  if ('error' in answer) throw new Error(answer.error);
  for (const listener of listeners as ((state: object) => void)[]) listener({ progress: 100 });
  return { fileID: answer.fileID, statusCode: 200 };
});

export const cloud = {
  init: () => { ready = true; },
  callFunction: respond('cloud.callFunction', async ({ name, data }) => {
    needInit();
    const answer = await bridge.hostCall(String(name), cloneData(data ?? {}, `callFunction ${String(name)}`));
    if ('error' in answer) throw new Error(answer.error);
    return { result: answer.result, requestID: 'host' };
  }),
  /** With callbacks WeChat hands out the task instead of a promise. */
  uploadFile: (options: Options = {}) => {
    const listeners: ((state: { readonly progress: number }) => void)[] = [];
    return send({ ...options, listeners }) ?? { onProgressUpdate: (listener: (typeof listeners)[number]) => void listeners.push(listener), abort: () => undefined };
  },
};
