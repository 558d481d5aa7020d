import type { Database, Transaction } from '../database';
import { gt } from '../database';
import { messageAbout } from '../telling';
import { headOf } from '../chain/case-chain';
import { applicationOf, type CaseKeys } from './case-mapping';
import { caseRecord, type CaseRecord } from './case-record';
import { removeFiled } from './drafts';
import { walk } from './lists';
import { addMessage } from './messages';
import { numberKey } from './numbers';
import { retryingDuplicates } from './retrying-duplicates';

/** Whose 提交 are followed up: an office's, a person's, or all. */
type Whose = { readonly agencyId: string } | { readonly owner: string } | undefined;

/**
 * 提交之后: what goes with an application that was filed online — the log of its number, the word to the office, the draft.
 * 提交 itself is one write, so that it is fast and cannot be half done; the rest follows before anybody can miss it: whoever
 * reads messages, drafts or the application's next step has it done first, and the clock does it within ten minutes.
 */
export interface CaseFollowing {
  /** @returns what is still to be followed up; each is done when asked for */
  readonly toFollow: (whose?: Whose) => Promise<readonly (() => Promise<void>)[]>;
  /** 编号 of applications that are filed and not in the log yet, by series. */
  readonly unlogged: () => Promise<ReadonlyMap<string, readonly number[]>>;
}

/** As many as one run surely manages; the next run goes on. */
const ONE_RUN = 200;
const SUBMITTED = 'projection.submittedKey';

/**
 * All of it inside a write; what is there already stays, even where the log has the number for something else: that is found
 * by who reads the cases for the year. @returns the document without it
 */
export async function follow(transaction: Transaction, record: CaseRecord, keys: CaseKeys): Promise<CaseRecord> {
  const { filing, ...followed } = record;
  if (!filing) return record;
  const { disclosure, owner, submittedAt } = applicationOf(record, keys);
  const [log, messages] = [transaction.collection('numberLog'), transaction.collection('messages')];
  if (!await log.get(numberKey(filing))) await log.add({ _id: numberKey(filing), series: filing.series, value: filing.value, state: 'used', caseId: record._id, at: submittedAt });
  const message = messageAbout(disclosure, owner);
  if (!await messages.get(message.key)) await addMessage(messages, { ...message, link: headOf(record) });
  if (filing.draft) await removeFiled(transaction, filing.draft, record, keys);
  return followed;
}

export function caseFollowing(db: Database, keys: CaseKeys): CaseFollowing {
  const cases = db.collection('cases');
  // Nothing happens to a case before it is followed up, so that what waits is among what is not confirmed: few, by an index.
  const waiting = (whose: Whose) => ({ ...(whose && 'owner' in whose ? whose : { 'projection.unconfirmed': true, ...whose }), 'filing.value': gt(0) });
  const one = (id: string) => retryingDuplicates(() => db.transaction(async (transaction) => {
    const inside = transaction.collection('cases');
    const stored = await inside.get(id);
    const record = stored && caseRecord.parse(stored);
    if (record?.filing) await inside.put(id, await follow(transaction, record, keys));
  }));
  return {
    toFollow: async (whose) =>
      (await cases.find(waiting(whose), { limit: ONE_RUN, orderBy: [[SUBMITTED, 'asc']], fields: ['filing'] })).map(({ _id }) => () => one(_id)),
    unlogged: async () => {
      const all = new Map<string, number[]>();
      for await (const stored of walk(cases, waiting(undefined), SUBMITTED)) {
        const { filing } = caseRecord.parse(stored);
        if (filing) all.set(filing.series, [...all.get(filing.series) ?? [], filing.value]);
      }
      return all;
    },
  };
}
