import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bytesOf } from '../support/sample-files';
import { startTown, type Town } from './town';

const dataFolder = mkdtempSync(path.join(tmpdir(), 'living-draft-'));
let town: Town;
const on = async (today: string) => {
  await town?.close();
  town = await startTown({ dataFolder, today });
};
beforeAll(() => on('2026-03-02'));
afterAll(async () => { await town?.close(); rmSync(dataFolder, { recursive: true, force: true }); });

test('草稿后来又存过：它的附件过了九十一天还在；草稿删了，附件随后清走', async () => {
  const { uploadId, cloudPath } = await town.as('applicantA').value('applicant', 'prepareUpload', { name: '材料.pdf', bytes: 10 });
  const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(bytesOf('pdf')) });
  const { fileID } = await response.json() as { readonly fileID: string };
  await town.as('applicantA').value('applicant', 'checkUpload', { uploadId, fileId: fileID });
  const isThere = async () => (await town.files.read(fileID.replace('/uploads/', '/attachments/'), 1000)).kind === 'content';
  const draft = { draftId: 'draft-living', agencyId: 'qiaoguan', form: { uploads: [{ uploadId, name: '材料.pdf', bytes: 10 }] } };

  await on('2026-05-20');
  await town.as('applicantA').value('applicant', 'saveDraft', draft);
  await on('2026-06-15');
  expect(await town.cloud.invokeTimer('clock', 'nightly')).toMatchObject({ purgeDrafts: { removed: 0 }, purgeUploads: { removed: 0, failed: 0 } });
  expect(await isThere()).toBe(true);
  await town.as('applicantA').value('applicant', 'deleteDraft', { draftId: draft.draftId });
  expect(await town.cloud.invokeTimer('clock', 'nightly')).toMatchObject({ purgeUploads: { removed: 1, failed: 0 } });
  expect(await isThere()).toBe(false);
}, 60_000);
