import { bytesOf } from '../../test/support/sample-files';
import type { Caller, World } from './world';

/** 缴费凭证: a photo that the applicant uploads as his phone does. @returns its id */
export async function uploadProof(world: World, person: Caller): Promise<string> {
  const content = bytesOf('jpg');
  const { uploadId, cloudPath } = await person.value('applicant', 'prepareUpload', { name: '缴费凭证.jpg', bytes: content.length });
  const stored = await fetch(`${world.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
  const { fileID } = await stored.json() as { readonly fileID: string };
  await person.value('applicant', 'checkUpload', { uploadId, fileId: fileID });
  return uploadId;
}
