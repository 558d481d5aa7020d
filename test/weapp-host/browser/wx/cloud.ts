import { cloneData } from '../set-data';
import { bridge } from './bridge';
import { respond } from './respond';

let ready = false;

function needInit(): void {
  if (!ready) throw new Error('Cloud API isn\'t enabled, please call wx.cloud.init first');
}

export const cloud = {
  init: () => { ready = true; },
  callFunction: respond('cloud.callFunction', async ({ name, data }) => {
    needInit();
    const answer = await bridge.hostCall(String(name), cloneData(data ?? {}, `callFunction ${String(name)}`));
    if ('error' in answer) throw new Error(answer.error);
    return { result: answer.result, requestID: 'host' };
  }),
  uploadFile: respond('cloud.uploadFile', async ({ cloudPath, filePath }) => {
    needInit();
    const answer = await bridge.hostUpload(String(cloudPath), String(filePath));
    if ('error' in answer) throw new Error(answer.error);
    return { fileID: answer.fileID, statusCode: 200 };
  }),
};
