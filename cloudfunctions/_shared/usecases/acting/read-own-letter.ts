import type { OwnLetter, OwnLetterOpened } from '@/contract/acting';
import type { Download } from '@/contract/letters';
import { ok } from '@/domain/result';
import type { OwnApplicationCall } from '../../entry/applicant';
import { hasRedHead } from '../../letter-head';
import { NOT_FOUND, refuse } from '../../refusal';
import type { KeptLetter } from '../../repositories/letters';
import type { UseCase } from '../../serving/call';
import type { ApplicantCloud } from '../applicant/applicant-cloud';
import { agencyOf } from '../applicant/own-agency';
import { fileNameOf } from '../papers/letters/letter-url';
import { servedEvent } from '../papers/letters/served';
import { inOwnName, ownLetters } from './own-letters';

type FileToOpen = Omit<Download, 'sha256'>;

/** The same words for a letter to somebody else, one that has not left the house, and one that is not there. */
const NO_LETTER = refuse('notFound', '没有找到这份文书，可能还没有送出，请返回申请看最新的情况。');

interface Found { readonly shown: OwnLetter; readonly kept: KeptLetter }

async function find(place: string, { application }: OwnApplicationCall, { letters }: ApplicantCloud): Promise<Found | undefined> {
  const all = await letters.of(application.disclosure.id);
  const [shown, kept] = [ownLetters(application, all).find((letter) => letter.place === place), all.find((letter) => letter.place === place)];
  return shown && kept ? { shown, kept } : undefined;
}

/** 签收: that he has it before him now, the first time; of an answer by the event it was served by. */
async function received({ kept }: Found, { application, at }: OwnApplicationCall, { openings }: ApplicantCloud): Promise<void> {
  const { id } = application.disclosure;
  await openings.record(id, servedEvent(application, kept)?.index ?? kept.place, at);
}

/** 看文书. */
export const readOwnLetter: UseCase<{ readonly id: string; readonly place: string }, OwnLetterOpened, ApplicantCloud, OwnApplicationCall> = async ({ place }, call, cloud) => {
  const found = await find(place, call, cloud);
  if (!found) return NO_LETTER;
  await received(found, call, cloud);
  return ok({ ...found.shown, letter: inOwnName(found.kept.shown(), call.application), red: hasRedHead(await agencyOf(call.application, cloud)) });
};

/** 打开文书的文件, a scan of it, or what goes with it. */
export const ownLetterFile: UseCase<{ readonly id: string; readonly place: string; readonly uploadId?: string | undefined }, FileToOpen, ApplicantCloud, OwnApplicationCall> =
  async ({ place, uploadId }, call, cloud) => {
    const found = await find(place, call, cloud);
    if (!found) return NO_LETTER;
    const { kept } = found;
    const file = uploadId === undefined
      ? { fileId: kept.fileId, name: fileNameOf(kept), bytes: kept.bytes }
      : [...kept.scans, ...kept.attachments].find((one) => one.uploadId === uploadId);
    const url = file && await cloud.files.address(file.fileId);
    if (!file || !url) return NO_LETTER;
    await received(found, call, cloud);
    return ok({ url, name: file.name, bytes: file.bytes });
  };

/** 打开自己交过的文件: an attachment, or what went with one of his steps. */
export const ownFile: UseCase<{ readonly id: string; readonly uploadId: string }, FileToOpen, ApplicantCloud, OwnApplicationCall> = async ({ uploadId }, { application, owner }, { uploads, files }) => {
  const attachment = application.attachments().find((file) => file.uploadId === uploadId);
  const upload = attachment ?? await uploads.find(owner, uploadId);
  const his = attachment !== undefined || (upload && 'caseId' in upload && upload.caseId === application.disclosure.id);
  const url = upload && his ? await files.address(upload.fileId) : undefined;
  return upload && url ? ok({ url, name: upload.name, bytes: upload.bytes }) : NOT_FOUND.upload;
};
