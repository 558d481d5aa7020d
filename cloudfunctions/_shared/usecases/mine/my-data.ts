import { ok } from '@/domain/result';
import type { Forgettable, MyData } from '@/contract/my-data';
import type { ApplicantCall } from '../../entry/applicant';
import type { FileRepository } from '../../files/file-repository';
import { PUSH_PURPOSES } from '../../push/config';
import type { UseCase } from '../../serving/call';
import { gather, ownRecords } from './gather';
import type { MineCloud } from './mine-cloud';
import { filesOf } from '../../files/received-picture';

/** 我的资料, and who looked at it. @source 个人信息保护法 arts. 44, 45 */
export const myData: UseCase<object, MyData, MineCloud, ApplicantCall> = async (_input, { owner }, cloud) =>
  ok(await gather(owner, await ownRecords(owner, cloud), cloud));

interface ForgettingCloud extends MineCloud { readonly files: FileRepository }

/** How each kind is forgotten. */
const FORGET: Record<Forgettable, (owner: string, cloud: ForgettingCloud) => Promise<void>> = {
  drafts: async (owner, { drafts }) => {
    for (const { draftId } of await drafts.list(owner)) await drafts.remove(owner, draftId);
  },
  files: async (owner, { uploads, files }) => {
    for (const upload of await uploads.openOf(owner)) {
      if (await uploads.remove(owner, upload.uploadId)) await files.remove(filesOf(upload));
    }
  },
  push: async (owner, { pushGrants }) => {
    await Promise.all(PUSH_PURPOSES.map((purpose) => pushGrants.forget(owner, purpose)));
  },
};

/**
 * 删除我的资料: what no law keeps goes at once. What was filed is part of a public file that has to be kept
 * (档案法; 条例 art. 50), and stays.
 * @source 个人信息保护法 art. 47
 */
export const deleteMyData: UseCase<{ readonly what: readonly Forgettable[] }, MyData, ForgettingCloud, ApplicantCall> = async ({ what }, call, cloud) => {
  for (const one of new Set(what)) await FORGET[one](call.owner, cloud);
  return myData({}, call, cloud);
};
