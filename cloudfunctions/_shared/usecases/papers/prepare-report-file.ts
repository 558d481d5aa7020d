import { ok } from '@/domain/result';
import type { AgencyCall } from '../../entry/staff';
import { kindByName } from '../../files/content-kind';
import { refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { ownerOf, type PapersCloud } from './papers-cloud';

interface PrepareReportFile { readonly agencyId: string; readonly name: string; readonly bytes: number }

/** Documents of one person in a day; each is removed the night after. */
const MOST_OPEN = 200;
const TOO_MANY = refuse('tooManyUploads', `今天已经传了${MOST_OPEN}个文件，请明天再传。`);

/** 上传年度报告, first step: a path nobody can guess, bound to this member. What it is called does not matter. */
export const prepareReportFile: UseCase<PrepareReportFile, { readonly uploadId: string; readonly cloudPath: string }, PapersCloud, AgencyCall> =
  async ({ name, bytes }, { member, at }, { uploads, files, randomId }) => {
    const owner = ownerOf(member);
    if (await uploads.countOpen(owner) >= MOST_OPEN) return TOO_MANY;
    const uploadId = randomId();
    const place = `${randomId()}/${randomId()}.bin`;
    const [cloudPath, keptPath] = [`uploads/${place}`, `papers/${place}`];
    const [incomingId, fileId] = await Promise.all([files.idAt(cloudPath), files.idAt(keptPath)]);
    await uploads.prepare({ uploadId, owner, name, bytes, kind: kindByName(name) ?? 'txt', cloudPath, incomingId, keptPath, fileId, state: 'prepared', preparedAt: at });
    return ok({ uploadId, cloudPath });
  };
