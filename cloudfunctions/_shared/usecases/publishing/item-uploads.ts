import type { KeptItemFile } from '@/domain/publishing/item';
import { ok } from '@/domain/result';
import { LIMITS, type AttachmentKind } from '@/contract/limits';
import type { AgencyCall } from '../../entry/staff';
import { kindByName } from '../../files/content-kind';
import { refuse, type Outcome } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { checkUpload } from '../applicant/check-upload';
import { prepareUpload } from '../applicant/prepare-upload';
import { ownerOf, type PapersCloud } from '../papers/papers-cloud';

/** What everybody can open on a phone; pictures of one maker's phones and recordings are not among them. */
const ITEM_KINDS: readonly AttachmentKind[] = ['pdf', 'doc', 'docx', 'xls', 'xlsx', 'jpg', 'png', 'txt'];
const fits = (kind: AttachmentKind | undefined): kind is AttachmentKind => kind !== undefined && ITEM_KINDS.includes(kind);

const FIELD = { field: 'file' } as const;
const WRONG_KIND = refuse('wrongFileKind', '公开的附件用pdf、Word、Excel、jpg、png或者txt，这个文件没有收下，请换一种格式再添加；已添加的都在。', FIELD);
const GONE = refuse('uploadMissing', '有附件没有传完，或者已经用在别处，请重新添加；其他内容都在。', { field: 'content.uploadIds' });
const TOO_MUCH = refuse('attachmentsTooLarge', `附件合计不超过${LIMITS.attachmentsBytes / 1024 / 1024} MB，请删除或者压缩一部分；其他内容都在。`, { field: 'content.uploadIds' });

interface Prepare { readonly agencyId: string; readonly name: string; readonly bytes: number }

/** 添加附件, first step: a path nobody can guess, bound to this member. */
export const prepareItemFile: UseCase<Prepare, { readonly uploadId: string; readonly cloudPath: string }, PapersCloud, AgencyCall> = async ({ name, bytes }, call, cloud) =>
  (fits(kindByName(name)) ? prepareUpload({ name, bytes }, { ...call, owner: ownerOf(call.member) }, cloud) : WRONG_KIND);

interface Check { readonly agencyId: string; readonly uploadId: string; readonly fileId: string }
interface Checked { readonly uploadId: string; readonly name: string; readonly bytes: number; readonly kind: string }

/** Second step: moved out of the phone's reach and read; what it is counts, not what it is called. */
export const checkItemFile: UseCase<Check, Checked, PapersCloud, AgencyCall> = async ({ uploadId, fileId }, call, cloud) => {
  const owner = ownerOf(call.member);
  const checked = await checkUpload({ uploadId, fileId }, { ...call, owner }, cloud);
  if (!checked.ok) return checked;
  if (fits(checked.value.kind)) return checked;
  const upload = await cloud.uploads.find(owner, uploadId);
  if (upload && await cloud.uploads.remove(owner, uploadId)) await cloud.files.remove([upload.incomingId, upload.fileId]);
  return WRONG_KIND;
};

/** The files of a text: those it has already, and checked ones of this member, in one of the kinds everybody can open. */
export async function chosenItemFiles(
  uploadIds: readonly string[], had: ReadonlyMap<string, KeptItemFile>, { member }: Pick<AgencyCall, 'member'>, cloud: Pick<PapersCloud, 'uploads'>,
): Promise<Outcome<{ readonly files: readonly KeptItemFile[]; readonly taken: readonly string[] }>> {
  const chosen: KeptItemFile[] = [];
  const taken: string[] = [];
  for (const uploadId of new Set(uploadIds)) {
    const kept = had.get(uploadId);
    if (kept) {
      chosen.push(kept);
      continue;
    }
    const upload = await cloud.uploads.find(ownerOf(member), uploadId);
    if (upload?.state !== 'checked') return GONE;
    if (!fits(upload.kind)) return WRONG_KIND;
    chosen.push({ uploadId, name: upload.name, bytes: upload.bytes, kind: upload.kind, fileId: upload.fileId, path: upload.keptPath });
    taken.push(uploadId);
  }
  return chosen.reduce((sum, { bytes }) => sum + bytes, 0) > LIMITS.attachmentsBytes ? TOO_MUCH : ok({ files: chosen, taken });
}
