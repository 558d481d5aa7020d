import { randomUUID } from 'node:crypto';
import { copyFileSync, createWriteStream, existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import nodePath from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CloudError, systemCode } from '../cloud-error';
import { checkCloudPath } from './cloud-path';
import { Signer } from './signature';

const UPLOAD_SECONDS = 900;
const DOWNLOAD_SECONDS = 7200;
const MAX_BYTES = 100 * 1024 * 1024;

export interface Writing { readonly overwrite: boolean; readonly maxBytes?: number }

/** 云存储: files in a folder, written whole or not at all, reached by signed URLs that expire. */
export class FileStore {
  private readonly signer = new Signer();
  private readonly root: string;
  private readonly incoming: string;

  constructor(folder: string, private readonly env: string, private readonly origin: () => string, private readonly now: () => number) {
    this.root = nodePath.join(folder, 'files');
    this.incoming = nodePath.join(folder, 'incoming');
    mkdirSync(this.root, { recursive: true });
    mkdirSync(this.incoming, { recursive: true });
  }

  idOf(path: string): string { return `cloud://${this.env}.${this.bucket}/${path}`; }
  private get bucket() { return `6c6f-${this.env}-1300000000`; }

  /** The path of one of our file ids; undefined for any other text. */
  pathOf(fileID: string): string | undefined {
    const prefix = this.idOf('');
    return fileID.startsWith(prefix) ? checkCloudPath(fileID.slice(prefix.length)) : undefined;
  }

  has(fileID: string): boolean {
    const path = this.pathOf(fileID);
    return path !== undefined && existsSync(this.onDisk(path));
  }

  onDisk(path: string): string { return nodePath.join(this.root, checkCloudPath(path)); }

  uploadTicket(path: string) {
    const authorization = this.signer.sign('put', checkCloudPath(path), this.now() + UPLOAD_SECONDS * 1000);
    return { url: `${this.origin()}/cos/${encodeURI(path)}`, token: 'local', authorization, fileId: this.idOf(path), cosFileId: encodeURIComponent(path) };
  }

  mayUpload(path: string, authorization: string): boolean { return this.signer.isValid('put', path, authorization, this.now()); }
  mayDownload(path: string, signature: string): boolean { return this.signer.isValid('get', path, signature, this.now()); }

  /** A temporary address; the SDK encodes it itself unless it asks for a COS_URL. */
  downloadUrl(fileID: string, maxAgeSeconds = DOWNLOAD_SECONDS, encoded = false): string | undefined {
    const path = this.pathOf(fileID);
    if (path === undefined) return undefined;
    const signature = this.signer.sign('get', path, this.now() + maxAgeSeconds * 1000);
    return `${this.origin()}/file/${encoded ? encodeURI(path) : path}?sign=${signature}`;
  }

  /** @throws EXCEED_MAX_PAYLOAD_SIZE, STORAGE_FILE_EXISTS */
  async write(path: string, content: Readable, { overwrite, maxBytes = MAX_BYTES }: Writing): Promise<string> {
    const target = this.onDisk(path);
    const temporary = nodePath.join(this.incoming, randomUUID());
    try {
      await pipeline(content, limited(maxBytes), createWriteStream(temporary, { flags: 'wx' }));
      const handle = await open(temporary, 'r+');
      await handle.sync();
      await handle.close();
      mkdirSync(nodePath.dirname(target), { recursive: true });
      place(temporary, target, overwrite);
      return this.idOf(path);
    } finally { rmSync(temporary, { force: true }); }
  }

  remove(fileID: string): boolean {
    const path = this.pathOf(fileID);
    if (path === undefined || !existsSync(this.onDisk(path))) return false;
    rmSync(this.onDisk(path));
    return true;
  }

  copy(from: string, to: string, { overwrite, removeOriginal }: { overwrite: boolean; removeOriginal: boolean }): string {
    const [source, target] = [this.onDisk(from), this.onDisk(to)];
    if (!existsSync(source)) return 'STORAGE_FILE_NONEXIST';
    if (!overwrite && existsSync(target)) return 'STORAGE_FILE_EXISTS';
    mkdirSync(nodePath.dirname(target), { recursive: true });
    const temporary = nodePath.join(this.incoming, randomUUID());
    copyFileSync(source, temporary);
    renameSync(temporary, target);
    if (removeOriginal) rmSync(source);
    return 'SUCCESS';
  }

  size(path: string): number | undefined {
    const file = this.onDisk(path);
    return existsSync(file) && statSync(file).isFile() ? statSync(file).size : undefined;
  }
}

function place(temporary: string, target: string, overwrite: boolean): void {
  if (overwrite) { renameSync(temporary, target); return; }
  try { linkSync(temporary, target); } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new CloudError('STORAGE_FILE_EXISTS', 'a file with this path exists');
    throw error;
  }
}

function limited(maxBytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > maxBytes) done(new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `file is larger than ${maxBytes} bytes`));
      else done(null, chunk);
    },
  });
}
