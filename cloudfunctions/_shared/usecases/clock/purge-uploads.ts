import { epochMs, instant } from '@/domain/calendar/instant';
import { LIMITS } from '@/contract/limits';
import { eachItem, type Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';
import { filesOf } from '../../files/received-picture';

const DAY_MS = 86_400_000;
/** A file that was announced and never checked is of no use the next day. */
const UNCHECKED_DAYS = 1;

type Cloud = Pick<ClockCloud, 'uploads' | 'files'> & { readonly drafts: Pick<ClockCloud['drafts'], 'list'> };

/** Wherever the form keeps its attachments: nothing else in it looks like one of their ids. */
const isNamed = async (uploadId: string, owner: string, drafts: Cloud['drafts']) =>
  (await drafts.list(owner)).some(({ form }) => JSON.stringify(form).includes(uploadId));

/** 清理附件 that went with no application: checked ones live as long as a draft that names them, however often it is saved. */
export const purgeUploads: Job<Cloud> = async (at, { uploads, files, drafts }, itemFailed) => {
  const report = { removed: 0, failed: 0 };
  for (const [state, days] of [['prepared', UNCHECKED_DAYS], ['checked', LIMITS.draftDays + 1]] as const) {
    report.failed += await eachItem(await uploads.olderThan(state, instant(epochMs(at) - days * DAY_MS)), async (read) => {
      const upload = read();
      if (state === 'checked' && await isNamed(upload.uploadId, upload.owner, drafts)) return;
      // The record first: an application may have taken the file since the list was read.
      if (!await uploads.remove(upload.owner, upload.uploadId)) return;
      await files.remove(filesOf(upload));
      report.removed += 1;
    }, itemFailed);
  }
  return report;
};
