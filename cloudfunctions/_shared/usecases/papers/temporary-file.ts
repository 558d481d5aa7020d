import type { AgencyCall } from '../../entry/staff';
import type { ApplicantCall } from '../../entry/applicant';
import { refuse, type Outcome } from '../../refusal';
import { ok } from '@/domain/result';
import { sha256 } from '../../crypto/sha256';
import type { Download } from '@/contract/letters';
import { ownerOf, type PapersCloud } from './papers-cloud';

const TOO_MANY = refuse('tooManyUploads', '今天生成的文件太多了，请明天再试。');
const NOT_STORED = refuse('notStored', '文件没有存好，请再试一次。');
/** Of one person in a day; each is removed the night after. */
const MOST_OPEN = 200;

type Taker = Pick<AgencyCall, 'member' | 'at'> | Pick<ApplicantCall, 'owner' | 'at'>;

/** Apart from what the same person uploads for his own applications. */
const takerOf = (taker: Taker): string => ('member' in taker ? ownerOf(taker.member) : `taken.${taker.owner}`);

/** A file made for one person to take away: kept under a path nobody can guess, and removed by the nightly clearing. */
export async function temporaryFile(
  content: Buffer, name: string, folder: string, taker: Taker, { uploads, files, randomId }: Pick<PapersCloud, 'uploads' | 'files' | 'randomId'>,
): Promise<Outcome<Download>> {
  const owner = takerOf(taker);
  if (await uploads.countOpen(owner) >= MOST_OPEN) return TOO_MANY;
  const extension = name.slice(name.lastIndexOf('.'));
  const place = `${randomId()}/${randomId()}${extension}`;
  const [cloudPath, keptPath] = [`uploads/${place}`, `${folder}/${place}`];
  const [incomingId, fileId] = await Promise.all([files.idAt(cloudPath), files.idAt(keptPath)]);
  // Announced before it is stored, so that a fault in between leaves nothing that nobody clears away.
  await uploads.prepare({ uploadId: randomId(), owner, name, bytes: content.length, kind: 'txt', cloudPath, incomingId, keptPath, fileId, state: 'prepared', preparedAt: taker.at });
  await files.put(keptPath, content);
  const url = await files.address(fileId);
  return url ? ok({ url, name, bytes: content.length, sha256: sha256(content) }) : NOT_STORED;
}
