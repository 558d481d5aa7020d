import { isWhole } from '../chain/case-chain';
import type { Keyed } from '../chain/keyed';
import { between, MAX_PAGE, type Database } from '../database';
import type { CaseRecord } from './case-record';

/**
 * Whether a case without a chain is one of before there were any. Where something else says it had one, or all cases of
 * its agency were sealed with theirs, somebody took it away: it gets none, so that `log verify` goes on telling.
 */
async function isFromBefore(db: Database, { _id: id, agencyId, events }: CaseRecord): Promise<boolean> {
  if (events.some(({ digest, link }) => digest !== undefined || link !== undefined)) return false;
  const told = await db.collection('messages').find({ _id: between(`${id}-`, `${id}.`) }, { limit: MAX_PAGE, fields: ['link'] });
  if (told.some(({ link }) => link !== undefined)) return false;
  const [seal] = await db.collection('seals').find({ agencyId }, { limit: 1, orderBy: [['day', 'desc']], fields: ['complete'] });
  return seal?.complete !== true;
}

/**
 * Whether what is written next may say of the case as it lies there that it is whole. A document changed by hand must
 * not be made right by the next lawful step.
 */
export const mayBeMarked = async (db: Database, keyed: Keyed, record: CaseRecord): Promise<boolean> =>
  (record.chain ? isWhole(keyed, { ...record, chain: record.chain }) : isFromBefore(db, record));

/** A document with the chain it had, whatever it says now. */
export function withChainOf(written: CaseRecord, { chain }: Pick<CaseRecord, 'chain'>): CaseRecord {
  const { chain: _new, ...rest } = written;
  return { ...rest, ...(chain && { chain }) };
}
