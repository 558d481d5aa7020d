import * as z from 'zod/mini';
import type { Letter } from '@/domain/letter/letter';
import type { LetterFilled } from '@/contract/letters';
import type { Sealer } from '../crypto/sealer';
import { DuplicateError, gt, MAX_PAGE, type Database, type Stored, type Transaction } from '../database';
import { letterRecord, type LetterRecord } from './letter-record';
import { numberKey, type TakenNumber } from './numbers';

type FileRecord = LetterRecord['scans'][number];
export type KeptFile = Readonly<FileRecord>;
export type KeptService = Readonly<Omit<NonNullable<LetterRecord['service']>, 'proofs'>> & { readonly proofs: readonly KeptFile[] };

/** 出过的文书. */
export interface KeptLetter extends Readonly<Omit<LetterRecord, '_id' | 'shown' | 'filled' | 'attachments' | 'scans' | 'service'>> {
  readonly attachments: readonly KeptFile[];
  readonly scans: readonly KeptFile[];
  readonly service?: KeptService;
  /** Opens what is sealed. @throws SealBrokenError */
  readonly shown: () => Letter;
  readonly filled: () => LetterFilled;
}

/** A letter about to be kept. */
interface NewLetter extends Omit<KeptLetter, 'shown' | 'filled' | 'scans' | 'service' | 'version'> {
  readonly shown: Letter;
  readonly filled: LetterFilled;
}

/** What a letter was made from. @property announced the upload that announced its document */
interface IssuedFrom { readonly caseVersion: number; readonly number: TakenNumber | undefined; readonly announced: string }

interface LedgerLetter { readonly caseId: string; readonly place: string; readonly kind: LetterRecord['kind']; readonly number?: string }

export interface LetterRepository {
  /** Of a case, in the order of issuing. */
  readonly of: (caseId: string) => Promise<readonly KeptLetter[]>;
  /**
   * Keeps a letter with its number in one write, which takes over its document.
   * @returns stale when the case has moved, numberVoid when its number was recorded as 作废 meanwhile, documentGone when its document was cleared away meanwhile
   */
  readonly issue: (letter: NewLetter, from: IssuedFrom) => Promise<'issued' | 'alreadyIssued' | 'stale' | 'numberVoid' | 'documentGone' | 'uploadGone'>;
  /** One change of a letter, with the uploads that go into it. @returns false when someone was faster, or a file is gone */
  readonly change: (letter: KeptLetter, changes: { readonly scans?: readonly KeptFile[]; readonly service?: KeptService }, added: readonly KeptFile[]) => Promise<boolean>;
  /** 练习件的文书 go with it, their files before. */
  readonly removeOfPractice: (caseId: string) => Promise<void>;
  /** Numbers of everything an agency ever issued, for its ledger. */
  readonly numbersOf: (agencyId: string) => AsyncIterable<LedgerLetter>;
}

const keyOf = (caseId: string, place: string): string => `${caseId}.${place}`;

export function letterRepository(db: Database, { sealer }: { readonly sealer: Sealer }): LetterRepository {
  const letters = db.collection('letters');
  const at = (id: string, field: string) => ({ collection: 'letters', id, field });
  const seal = (id: string) => (file: KeptFile): FileRecord => ({ ...file, name: sealer.seal(file.name, at(id, `file.${file.uploadId}`)) });
  const open = (id: string) => (file: FileRecord): KeptFile => ({ ...file, name: sealer.open(file.name, at(id, `file.${file.uploadId}`)) });

  function read(stored: Stored): KeptLetter {
    const { _id: id, shown, filled, attachments, scans, service, ...letter } = letterRecord.parse(stored);
    return {
      ...letter,
      attachments: attachments.map(open(id)), scans: scans.map(open(id)),
      ...(service && { service: { ...service, proofs: service.proofs.map(open(id)) } }),
      shown: () => JSON.parse(sealer.open(shown, at(id, 'shown'))) as Letter,
      filled: () => JSON.parse(sealer.open(filled, at(id, 'filled'))) as LetterFilled,
    };
  }

  async function bind(transaction: Transaction, files: readonly KeptFile[], caseId: string): Promise<boolean> {
    for (const { uploadId } of files) {
      if (!await transaction.collection('uploads').change({ _id: uploadId, state: 'checked' }, { state: 'submitted', caseId })) return false;
    }
    return true;
  }

  return {
    of: async (caseId) => (await letters.find({ caseId }, { limit: MAX_PAGE, orderBy: [['issuedAt', 'asc']] })).map(read),
    issue: async (letter, { caseVersion, number, announced }) => {
      const { caseId, place, shown, filled, attachments, ...rest } = letter;
      const id = keyOf(caseId, place);
      try {
        return await db.transaction(async (transaction) => {
          const [inside, log] = [transaction.collection('letters'), transaction.collection('numberLog')];
          if (await inside.get(id)) return 'alreadyIssued';
          const current = await transaction.collection('cases').get(caseId) ?? await transaction.collection('practiceCases').get(caseId);
          if (current?.version !== caseVersion) return 'stale';
          if (number && await log.get(numberKey(number))) return 'numberVoid';
          if (!await transaction.collection('uploads').remove(announced)) return 'documentGone';
          if (!await bind(transaction, attachments, caseId)) throw new Gone();
          if (number) await log.add({ _id: numberKey(number), series: number.series, value: number.value, state: 'used', caseId, place, at: letter.issuedAt });
          await inside.add({
            _id: id, caseId, place, ...rest, attachments: attachments.map(seal(id)), scans: [], version: 1,
            shown: sealer.seal(JSON.stringify(shown), at(id, 'shown')), filled: sealer.seal(JSON.stringify(filled), at(id, 'filled')),
          });
          return 'issued';
        });
      } catch (error) {
        if (error instanceof Gone) return 'uploadGone';
        // A rival's letter that the snapshot did not show yet.
        if (error instanceof DuplicateError && await letters.get(id)) return 'alreadyIssued';
        throw error;
      }
    },
    change: async ({ caseId, place, version }, { scans, service }, added) => {
      const id = keyOf(caseId, place);
      try {
        return await db.transaction(async (transaction) => {
          const changed = await transaction.collection('letters').updateVersion(id, version, {
            ...(scans && { scans: scans.map(seal(id)) }), ...(service && { service: { ...service, proofs: service.proofs.map(seal(id)) } }),
          });
          if (!changed) return false;
          if (!await bind(transaction, added, caseId)) throw new Gone();
          return true;
        });
      } catch (error) {
        if (error instanceof Gone) return false;
        throw error;
      }
    },
    removeOfPractice: async (caseId) => { await letters.removeWhere({ caseId }); },
    numbersOf: async function* numbersOf(agencyId) {
      for (let after = '';;) {
        const page = await letters.find({ agencyId, _id: gt(after) }, { limit: MAX_PAGE, orderBy: [['_id', 'asc']], fields: ['caseId', 'place', 'kind', 'number'] });
        for (const stored of page) yield ledgerLetter.parse(stored);
        const last = page[MAX_PAGE - 1];
        if (!last) return;
        after = last._id;
      }
    },
  };
}

const ledgerLetter = z.looseObject(z.pick(letterRecord, { caseId: true, place: true, kind: true, number: true }).shape);

/** Undoes everything of a transaction that has written already: a file was deleted meanwhile. */
class Gone extends Error {}

