import { civilDate } from '@/domain/calendar/civil-date';
import { bytesOf } from '../../../test/support/sample-files';
import { issueAnswer, TODAY, type Town } from '../../../test/functions/town';
import { ONE_MORE_FILE, type UseCase } from '../use-case';
import { received, signedCase } from './cases';
import { sentFile } from './files';

const ON = civilDate(TODAY);
const MAIL = { way: 'post', on: ON, mailNumber: 'XA12345678937' } as const;

/** With its correction notice issued; the day it is had still to come: version 3. */
async function noticed(town: Town): Promise<{ readonly id: string; readonly version: number; readonly place: string }> {
  const id = await received(town);
  await town.as('officer').value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'correctionAsked', on: ON, items: ['写明年份'], workingDays: 5, posted: true }] });
  await town.as('officer').value('papers', 'issueLetter', { id, version: 3, place: 'correctionNotice.2', filled: {} });
  return { id, version: 3, place: 'correctionNotice.2' };
}

const announced = (town: Town, id: string, use: 'seal' | 'material') => sentFile(town, town.as('officer').value('papers', 'prepareCaseFile', { id, use, name: '盖章.jpg', bytes: bytesOf('jpg').length }), 'jpg');

/** A picture that may go with a letter of a case. */
async function scan(town: Town, id: string, use: 'seal' | 'material' = 'seal'): Promise<string> {
  const sent = await announced(town, id, use);
  return (await town.as('officer').value('papers', 'checkCaseFile', { id, use, ...sent })).uploadId;
}

export const LETTERS: readonly UseCase[] = [
  {
    name: '随答复提供文件', fn: 'papers', action: 'issueLetter', prepare: async (town) => {
      const id = await signedCase(town);
      const { lettersDue } = await town.as('officer').value('staff', 'getCase', { id });
      const filled = { attachments: [await scan(town, id, 'material')] };
      return () => town.as('officer').call('papers', 'issueLetter', { id, version: 5, place: lettersDue[0]?.place ?? '', filled });
    },
  },
  {
    name: '准备扫描件', fn: 'papers', action: 'prepareCaseFile', more: ONE_MORE_FILE, prepare: async (town) => {
      const id = await received(town);
      return () => town.as('officer').call('papers', 'prepareCaseFile', { id, use: 'seal', name: '盖章.jpg', bytes: 100 });
    },
  },
  {
    name: '检查扫描件', fn: 'papers', action: 'checkCaseFile', prepare: async (town) => {
      const id = await received(town);
      const sent = await announced(town, id, 'seal');
      return () => town.as('officer').call('papers', 'checkCaseFile', { id, use: 'seal', ...sent });
    },
  },
  {
    name: '补盖章扫描件', fn: 'papers', action: 'attachScan', prepare: async (town) => {
      const { id, place } = await noticed(town);
      const uploadId = await scan(town, id);
      return () => town.as('officer').call('papers', 'attachScan', { id, place, uploadId });
    },
  },
  {
    name: '登记交邮', fn: 'papers', action: 'serveLetter', prepare: async (town) => {
      const one = await noticed(town);
      return () => town.as('officer').call('papers', 'serveLetter', { ...one, ...MAIL });
    },
  },
  {
    name: '当面送达通知', fn: 'papers', action: 'serveLetter', prepare: async (town) => {
      const one = await noticed(town);
      const proofs = [await scan(town, one.id)];
      return () => town.as('officer').call('papers', 'serveLetter', { ...one, way: 'inPerson', on: ON, proofs });
    },
  },
  {
    name: '登记妥投', fn: 'papers', action: 'letterDelivered', prepare: async (town) => {
      const one = await noticed(town);
      await town.as('officer').value('papers', 'serveLetter', { ...one, ...MAIL });
      return () => town.as('officer').call('papers', 'letterDelivered', { ...one, on: ON });
    },
  },
  {
    name: '邮寄送达答复', fn: 'staff', action: 'serve', prepare: async (town) => {
      const id = await signedCase(town);
      await issueAnswer(town.as('officer'), id);
      const proofs = [await scan(town, id)];
      return () => town.as('officer').call('staff', 'serve', { id, version: 5, way: 'post', answeredOn: TODAY, mailNumber: MAIL.mailNumber, proofs });
    },
  },
  {
    name: '打开文书文件', fn: 'papers', action: 'letterUrl', prepare: async (town) => {
      const { id, place } = await noticed(town);
      return () => town.as('officer').call('papers', 'letterUrl', { id, place });
    },
  },
  {
    name: '调取案卷', fn: 'papers', action: 'caseFile', more: ONE_MORE_FILE, prepare: async (town) => {
      const { id } = await noticed(town);
      return () => town.as('officer').call('papers', 'caseFile', { id, reason: '归档' });
    },
  },
];
