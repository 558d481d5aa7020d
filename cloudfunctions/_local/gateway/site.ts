import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { contentType } from '../files/content-type';
import { personaBar } from '../persona/bar';
import { PERSONAS, personaOf } from '../persona/personas';
import { compressed } from './compressed';
import { cookie, sendText } from './http';

const NOT_BUILT = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>公开有数</title><p>网页还没有构建，请先运行 npm start。</p>';

/** Serves the web build. The persona bar is added to the page here, so that no build contains it. */
export function serveSite(urlPath: string, request: IncomingMessage, response: ServerResponse, folder: string): void {
  const wanted = path.join(folder, path.normalize(urlPath === '/' ? '/index.html' : urlPath));
  if (wanted !== folder && !wanted.startsWith(folder + path.sep)) { sendText(response, 404, 'not found', 'text/plain'); return; }
  if (path.basename(wanted) === 'index.html') { sendPage(wanted, request, response); return; }
  if (!existsSync(wanted) || !statSync(wanted).isFile()) { sendText(response, 404, 'not found', 'text/plain'); return; }
  const { size, mtime } = statSync(wanted);
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  const headers = { 'cache-control': 'no-cache', 'last-modified': mtime.toUTCString(), 'x-content-type-options': 'nosniff' };
  if (since >= Math.floor(mtime.getTime() / 1000) * 1000) { response.writeHead(304, headers).end(); return; }
  const type = contentType(wanted);
  const small = compressed(wanted, mtime, type, request);
  response.writeHead(200, { ...headers, vary: 'accept-encoding', 'content-type': type, 'content-length': String(small?.length ?? size), ...(small && { 'content-encoding': 'gzip' }) });
  if (small ?? request.method === 'HEAD') { response.end(request.method === 'HEAD' ? undefined : small); return; }
  createReadStream(wanted).pipe(response);
}

function sendPage(file: string, request: IncomingMessage, response: ServerResponse): void {
  const page = existsSync(file) ? readFileSync(file, 'utf8') : NOT_BUILT;
  const bar = personaBar(PERSONAS, personaOf(cookie(request, 'local_persona')));
  const end = page.lastIndexOf('</body>');
  sendText(response, 200, end < 0 ? page + bar : page.slice(0, end) + bar + page.slice(end), 'text/html; charset=utf-8');
}
