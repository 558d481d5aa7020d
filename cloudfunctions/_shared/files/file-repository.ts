import type { CloudBase } from '../database';

export type ReadFile =
  | { readonly kind: 'content'; readonly content: Buffer }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'missing' };

/** 云存储, through the SDK. Clients write into `uploads/` only; what was checked is kept out of their reach. */
export interface FileRepository {
  /** The file id that a path has, whether or not a file is there. */
  readonly idAt: (path: string) => Promise<string>;
  /** Moves a file to where no client can change it any more, never over one that is there; the file name stays. */
  readonly moveIn: (from: string, to: string) => Promise<'moved' | 'missing' | 'taken'>;
  /** Reads at most `maxBytes`, however large the file is. */
  readonly read: (fileId: string, maxBytes: number) => Promise<ReadFile>;
  /** Stores what a function has made; no client can reach it. @returns the file id */
  readonly put: (path: string, content: Buffer) => Promise<string>;
  /** What is not there is as good as removed. */
  readonly remove: (fileIds: readonly string[]) => Promise<void>;
  /** An address that works for a short time. */
  readonly address: (fileId: string) => Promise<string | undefined>;
}

/** Seconds an address works: long enough to open it on a slow network. */
const ADDRESS_SECONDS = 600;

const isMissing = (code: string) => /NON?_?EXIST|NOT_EXIST/.test(code);
const isTaken = (code: string) => /EXIST/.test(code) && !isMissing(code);

const FILE_ID = /^cloud:\/\/([^./]+)\.[^/]+\/(.+)$/s;

export function fileRepository(app: CloudBase): FileRepository {
  const idAt = async (cloudPath: string): Promise<string> => (await app.getUploadMetadata({ cloudPath })).data.fileId;

  /** 恢复过的数据 names the files of the environment it was backed up from; here they lie at the same paths. */
  async function ownId(fileId: string): Promise<string> {
    const own = process.env.TCB_ENV ?? process.env.SCF_NAMESPACE;
    const [, environment, path = ''] = FILE_ID.exec(fileId) ?? [];
    return environment === undefined || !own || environment === own ? fileId : idAt(path);
  }

  async function address(fileId: string): Promise<string | undefined> {
    const { fileList } = await app.getTempFileURL({ fileList: [{ fileID: await ownId(fileId), maxAge: ADDRESS_SECONDS }] });
    const [file] = fileList;
    return file?.code === 'SUCCESS' ? encodeURI(file.tempFileURL) : undefined;
  }
  return {
    address,
    idAt,
    moveIn: async (from, to) => {
      const { fileList } = await app.copyFile({ fileList: [{ srcPath: from, dstPath: to, overwrite: false, removeOriginal: true }] });
      const code = fileList[0]?.code ?? 'SUCCESS';
      if (isTaken(code)) return 'taken';
      if (code !== 'SUCCESS' && !isMissing(code)) throw new Error(`copyFile: ${code}`);
      return code === 'SUCCESS' ? 'moved' : 'missing';
    },
    read: async (fileId, maxBytes) => {
      const url = await address(fileId);
      return url === undefined ? { kind: 'missing' } : readBody(await fetch(url), maxBytes);
    },
    put: async (cloudPath, fileContent) => (await app.uploadFile({ cloudPath, fileContent })).fileID,
    remove: async (fileIds) => { if (fileIds.length > 0) await app.deleteFile({ fileList: await Promise.all(fileIds.map(ownId)) }); },
  };
}

async function readBody(response: Response, maxBytes: number): Promise<ReadFile> {
  if (response.status === 404) return { kind: 'missing' };
  if (!response.ok || !response.body) throw new Error(`storage answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    // Leaving the loop cancels the download: a file of any size costs no more memory than the limit.
    if (bytes > maxBytes) return { kind: 'tooLarge' };
    chunks.push(chunk);
  }
  return { kind: 'content', content: Buffer.concat(chunks) };
}
