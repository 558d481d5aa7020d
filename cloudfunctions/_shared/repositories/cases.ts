import type { Database } from '../database';
import type { CaseKeys } from './case-mapping';
import { caseReading, type CaseReading } from './case-reading';
import { caseWriting, type CaseWriting } from './case-writing';

/** 申请: found, listed, and written one whole step at a time. */
export interface CaseRepository extends CaseReading, CaseWriting {}

export const caseRepository = (db: Database, keys: CaseKeys): CaseRepository => ({
  ...caseReading(db.collection('cases'), keys),
  ...caseWriting(db, keys),
});
