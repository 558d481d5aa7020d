import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StorageRule } from '../../_shared/schema-types';
import { CloudError, invalid } from '../cloud-error';
import type { FileStore } from '../files/file-store';
import type { FunctionHost } from '../functions/host';
import type { Identity } from '../functions/identity';
import { APPID } from '../functions/identity';
import { personaOf } from '../persona/personas';
import { isFields } from '../store/document';
import { cookie, readJson, sendJson, sendText } from './http';

/** A little above the function's own limit, so that the host gives the answer. */
const MAX_CALL_BYTES = 1024 * 1024;

/** Whoever the cookie says, and nothing that the body says. */
const identityOf = (request: IncomingMessage): Identity => ({
  source: 'wx_client',
  openid: personaOf(cookie(request, 'local_persona')).openid,
  ...(request.socket.remoteAddress ? { clientIp: request.socket.remoteAddress } : {}),
});

/** `wx.cloud.callFunction`: the platform adds `userInfo` to the event, in place of what the caller wrote there. */
export async function callFunction(name: string, request: IncomingMessage, response: ServerResponse, functions: FunctionHost): Promise<void> {
  if (!functions.rule(name).invokable) throw new CloudError('PERMISSION_DENIED', `clients may not call ${name}`);
  const event = await readJson(request, MAX_CALL_BYTES);
  if (!isFields(event)) throw invalid('the event must be an object');
  const identity = identityOf(request);
  const reply = await functions.invoke(name, { ...event, userInfo: { appId: APPID, openId: identity.openid ?? '' } }, identity);
  sendText(response, 200, reply, 'application/json; charset=utf-8');
}

/** `wx.cloud.uploadFile`: only new files, only into the folder of uploads. */
export async function uploadFile(path: string, request: IncomingMessage, response: ServerResponse, files: FileStore, rule: StorageRule): Promise<void> {
  if (!path.startsWith(rule.writeFolder)) throw new CloudError('STORAGE_EXCEED_AUTHORITY', `clients may only write into ${rule.writeFolder}`);
  if (Number(request.headers['content-length'] ?? 0) > rule.maxBytes) throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `the file is larger than ${rule.maxBytes} bytes`);
  sendJson(response, 200, { fileID: await files.write(path, request, { overwrite: false, maxBytes: rule.maxBytes }) });
}
