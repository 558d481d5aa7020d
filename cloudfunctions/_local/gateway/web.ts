import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FunctionHost } from '../functions/host';
import { NOBODY } from '../functions/identity';

/** 集成响应 of a function to the HTTP access service. */
interface Integrated { readonly isBase64Encoded: boolean; readonly statusCode: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }

/** The function that the HTTP access service would hand a path to. */
export const webFunction = (path: string, functions: FunctionHost): string | undefined => functions.webRule(path.split('/')[1] ?? '')?.name;

/** HTTP 访问服务: a plain GET becomes the event a function gets, and its 集成响应 the answer. Who asks is nobody. */
export async function openFile(name: string, path: string, url: URL, request: IncomingMessage, response: ServerResponse, functions: FunctionHost): Promise<void> {
  const single = Object.entries(request.headers).flatMap(([header, value]) => (typeof value === 'string' ? [[header, value] as const] : []));
  const event = {
    path, httpMethod: request.method ?? 'GET', headers: Object.fromEntries(single), queryStringParameters: Object.fromEntries(url.searchParams),
    isBase64Encoded: false, requestContext: { sourceIp: request.socket.remoteAddress },
  };
  const { statusCode, headers, body, isBase64Encoded } = JSON.parse(await functions.invoke(name, event, NOBODY)) as Integrated;
  const content = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  response.writeHead(statusCode, { 'content-length': String(content.length), ...headers });
  response.end(request.method === 'HEAD' ? undefined : content);
}
