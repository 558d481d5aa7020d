import { bytesOf, type SampleKind } from '../../../test/support/sample-files';
import type { Caller, Town } from '../../../test/functions/town';

interface Place { readonly uploadId: string; readonly cloudPath: string }

/** Puts a file where the phone was told to. @returns its file id */
export async function put(town: Town, cloudPath: string, content: Buffer): Promise<string> {
  const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
  return (await response.json() as { readonly fileID: string }).fileID;
}

/** Announced and put there, not checked yet. */
export async function sentFile(town: Town, place: Promise<Place>, kind: SampleKind): Promise<{ readonly uploadId: string; readonly fileId: string }> {
  const { uploadId, cloudPath } = await place;
  return { uploadId, fileId: await put(town, cloudPath, bytesOf(kind)) };
}

export const announce = (who: Caller, kind: SampleKind): Promise<Place> => who.value('applicant', 'prepareUpload', { name: `材料.${kind}`, bytes: bytesOf(kind).length });

/** 附件 that is ready to go with what its applicant hands in. */
export async function attachment(town: Town, who: Caller, kind: SampleKind = 'jpg'): Promise<string> {
  const { uploadId, fileId } = await sentFile(town, announce(who, kind), kind);
  await who.value('applicant', 'checkUpload', { uploadId, fileId });
  return uploadId;
}
