import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { StorageRule } from '../../_shared/schema-types';
import { CloudError } from '../cloud-error';
import { actionOf, answerAdmin } from '../protocol/admin';
import type { Cloud } from '../protocol/context';
import type { Scheduler } from '../timers/scheduler';
import { getObject, putObject } from './bucket';
import { callFunction, uploadFile } from './client-calls';
import { throughFaults, type Faults } from './faults';
import { readJson, sendJson } from './http';
import { localRoute } from './local-routes';
import { fromOwnMachine } from './own-machine';
import { serveSite } from './site';
import { openFile, webFunction } from './web';

const MAX_ADMIN_BYTES = 20 * 1024 * 1024;
const STATUS: Readonly<Record<string, number>> = {
  INVALID_PARAM: 400, PERMISSION_DENIED: 403, STORAGE_EXCEED_AUTHORITY: 403, FUNCTION_NOT_FOUND: 404, TIMER_NOT_FOUND: 404,
  STORAGE_FILE_EXISTS: 409, EXCEED_MAX_PAYLOAD_SIZE: 413, LIMIT_EXCEEDED: 429, FUNCTIONS_EXECUTE_FAIL: 502, FUNCTIONS_TIME_LIMIT_EXCEEDED: 504,
};

export interface ServerSetup {
  readonly cloud: Cloud;
  readonly timers: Scheduler;
  readonly storageRules: StorageRule;
  readonly site: string;
  /** Only requests signed with this id reach the database. */
  readonly secretId: string;
  /** In tests of faults: what happens to the requests of the SDK. */
  readonly faults?: Faults;
}

/** Longer than anybody lets a connection lie: closed here after Node's five seconds, a busy machine cuts off requests that are on their way. */
const KEPT_OPEN_MS = 65_000;

/** The one HTTP server: the SDK's endpoint, the bucket, the clients' gateway and the web build. */
export function createLocalServer(setup: ServerSetup): Server {
  return createServer({ keepAliveTimeout: KEPT_OPEN_MS }, (request, response) => {
    route(setup, request, response).catch((error: unknown) => refuse(request, response, error));
  });
}

async function route(setup: ServerSetup, request: IncomingMessage, response: ServerResponse): Promise<void> {
  fromOwnMachine(request);
  const { cloud, timers, site, storageRules } = setup;
  const url = new URL(request.url ?? '/', 'http://local');
  const path = decodePath(url.pathname);
  const rest = (prefix: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : undefined);
  const method = request.method ?? 'GET';

  if (path === '/admin' && method === 'POST') { await admin(setup, request, response); return; }
  if (rest('/cos/') !== undefined && method === 'PUT') {
    await throughFaults(setup.faults?.('storage.putObject'), request, response, () => putObject(rest('/cos/')!, request, response, cloud.files));
    return;
  }
  if (path === '/api/upload' && method === 'PUT') { await uploadFile(url.searchParams.get('path') ?? '', request, response, cloud.files, storageRules); return; }
  if (rest('/api/') !== undefined && method === 'POST') { await callFunction(rest('/api/')!, request, response, cloud.functions); return; }
  if (path.startsWith('/_local/') && await localRoute(path, request, response, timers)) return;
  if (method !== 'GET' && method !== 'HEAD') { sendJson(response, 405, { code: 'METHOD_NOT_ALLOWED', message: 'not allowed' }); return; }
  const web = webFunction(path, cloud.functions);
  if (web) { await openFile(web, path, url, request, response, cloud.functions); return; }
  if (rest('/file/') !== undefined) { getObject(rest('/file/')!, url.searchParams.get('sign') ?? '', request, response, cloud.files); return; }
  serveSite(path, request, response, site);
}

async function admin({ cloud, secretId, faults }: ServerSetup, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const credential = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1];
  if (credential !== secretId) { sendJson(response, 200, { requestId: '', code: 'SIGN_PARAM_INVALID', message: 'credentials are missing or wrong' }); return; }
  const body = await readJson(request, MAX_ADMIN_BYTES);
  await throughFaults(faults?.(actionOf(body)), request, response, async () => sendJson(response, 200, await answerAdmin(body, cloud)));
}

function decodePath(path: string): string {
  try { return decodeURIComponent(path); } catch { throw new CloudError('INVALID_PARAM', 'path is not valid'); }
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  request.resume();
  if (response.headersSent) { response.destroy(); return; }
  if (error instanceof CloudError) { sendJson(response, STATUS[error.code] ?? 500, { code: error.code, message: error.message }); return; }
  console.error(error);
  sendJson(response, 500, { code: 'SYS_ERR', message: 'unexpected error of the local cloud' });
}
