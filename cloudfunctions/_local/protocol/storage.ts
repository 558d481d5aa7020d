import * as z from 'zod/mini';
import type { Action } from './context';
import { parseRequest, request } from './request';

const UPLOAD = request({ path: z.string().check(z.minLength(1)), method: z.literal('put') });
export const getUploadMetadata: Action = (body, { files }) => {
  const { path } = parseRequest(UPLOAD, body);
  return { data: files.uploadTicket(path) };
};

const DOWNLOAD = request({
  file_list: z.array(z.strictObject({ fileid: z.string(), max_age: z.optional(z.int().check(z.gte(1))), url_type: z.optional(z.enum(['COS_URL', 'HTTPS_URL'])) })),
});
export const batchGetDownloadUrl: Action = async (body, { files }) => {
  const { file_list: list } = parseRequest(DOWNLOAD, body);
  return { data: { download_list: list.map(({ fileid, max_age: maxAge, url_type: type }) => {
    const url = files.has(fileid) ? files.downloadUrl(fileid, maxAge, type === 'COS_URL') : undefined;
    return url === undefined
      ? { fileid, fileID: fileid, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' }
      : { fileid, fileID: fileid, code: 'SUCCESS', tempFileURL: url, download_url: url };
  }) } };
};

const DELETE = request({ fileid_list: z.array(z.string()) });
export const batchDeleteFile: Action = async (body, { files }) => {
  const { fileid_list: list } = parseRequest(DELETE, body);
  return { data: { delete_list: list.map((fileID) => ({ fileID, code: files.remove(fileID) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' })) } };
};

const COPY = request({
  file_list: z.array(z.strictObject({ src_path: z.string(), dst_path: z.string(), overwrite: z.optional(z.boolean()), remove_original: z.optional(z.boolean()) })).check(z.minLength(1)),
});
export const batchCopyFile: Action = async (body, { files }) => {
  const { file_list: list } = parseRequest(COPY, body);
  return { data: { copy_list: list.map((item) => {
    const code = files.copy(item.src_path, item.dst_path, { overwrite: item.overwrite ?? true, removeOriginal: item.remove_original ?? false });
    return { code, fileID: code === 'SUCCESS' ? files.idOf(item.dst_path) : '' };
  }) } };
};
