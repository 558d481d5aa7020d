import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { CloudError } from '../cloud-error';
import { contentType } from '../files/content-type';
import type { FileStore } from '../files/file-store';
import { sendText } from './http';

/** The upload half of the SDK: an empty answer on success, an XML error otherwise. */
export async function putObject(cloudPath: string, request: IncomingMessage, response: ServerResponse, files: FileStore): Promise<void> {
  try {
    if (!files.mayUpload(cloudPath, String(request.headers.authorization ?? ''))) throw new CloudError('AccessDenied', 'the upload ticket is not valid for this path, or has expired');
    await files.write(cloudPath, request, { overwrite: true });
    response.writeHead(200, { 'content-length': '0' }).end();
  } catch (error) {
    const { code, message } = error instanceof CloudError ? error : { code: 'InternalError', message: 'upload failed' };
    request.resume();
    sendText(response, 403, `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><Resource>local</Resource><RequestId>local</RequestId><TraceId>local</TraceId></Error>`, 'application/xml');
  }
}

/** Serves a temporary address for as long as it is valid; the name of the file, never a page. */
export function getObject(cloudPath: string, signature: string, request: IncomingMessage, response: ServerResponse, files: FileStore): void {
  if (!files.mayDownload(cloudPath, signature)) { sendText(response, 403, 'AccessDenied', 'text/plain'); return; }
  const size = files.size(cloudPath);
  if (size === undefined) { sendText(response, 404, 'NoSuchKey', 'text/plain'); return; }
  const type = contentType(cloudPath);
  const inline = /^(image\/(?!svg)|audio|video|text\/plain|application\/pdf)/.test(type);
  response.writeHead(200, {
    'content-type': inline ? type : 'application/octet-stream', 'content-length': String(size), 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff',
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(path.posix.basename(cloudPath))}`,
  });
  if (request.method === 'HEAD') { response.end(); return; }
  createReadStream(files.onDisk(cloudPath)).pipe(response);
}
