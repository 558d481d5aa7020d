import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import type { WizardAnswers } from '@/domain/wizard/wizard';
import { DuplicateError, type Database } from '../database';
import { instantField } from './fields';

/** 办理指引的回答 of a case, kept with the cloud so that a colleague or another phone takes it up. */
export interface WizardRecordOf {
  readonly answers: WizardAnswers;
  /** Of the case when they were given. */
  readonly version: number;
  readonly revision: number;
  readonly savedAt: Instant;
  readonly by: string;
}

export interface WizardRepository {
  readonly find: (caseId: string) => Promise<WizardRecordOf | undefined>;
  /** @param next with a revision one above what was read. @returns false when a colleague was faster */
  readonly save: (caseId: string, next: WizardRecordOf) => Promise<boolean>;
  /** With a training case its answers go, too. */
  readonly remove: (caseId: string) => Promise<void>;
}

const record = z.strictObject({
  _id: z.string(), answers: z.record(z.string(), z.string()), version: z.int().check(z.gte(1)), revision: z.int().check(z.gte(1)), savedAt: instantField, by: z.string(),
});

export function wizardRepository(db: Database): WizardRepository {
  const wizards = db.collection('wizards');
  const add = async (caseId: string, next: WizardRecordOf): Promise<boolean> => {
    try {
      await wizards.add({ _id: caseId, ...next });
      return true;
    } catch (error) {
      if (error instanceof DuplicateError) return false;
      throw error;
    }
  };
  return {
    find: async (caseId) => {
      const stored = await wizards.get(caseId);
      if (!stored) return undefined;
      const { _id: _, ...found } = record.parse(stored);
      return found;
    },
    save: async (caseId, next) => (next.revision === 1
      ? add(caseId, next)
      : await db.transaction(async (transaction) => {
        const inside = transaction.collection('wizards');
        const stored = await inside.get(caseId);
        if (stored?.revision !== next.revision - 1) return false;
        // The whole document: answers that were taken back must not stay.
        await inside.put(caseId, { ...next });
        return true;
      })),
    remove: async (caseId) => { await wizards.remove(caseId); },
  };
}
