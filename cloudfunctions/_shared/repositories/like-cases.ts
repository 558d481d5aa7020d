import * as z from 'zod/mini';
import type { Wish } from '@/domain/repeat/like-wishes';
import type { Instant } from '@/domain/calendar/instant';
import { leafOf } from '@/domain/statute/withheld';
import { CASE_STATES } from '@/domain/case/case';
import { LEAVES } from '@/domain/statute/leaves';
import { append, DuplicateError, type Database, type Stored } from '../database';
import { mapPage, type Page } from '../paging';
import { instantField, keysIn } from './fields';
import { pageOf } from './lists';

/** An application to compare, with what a list shows of it. */
export interface WishCase extends Wish {
  readonly number: string;
  readonly submittedKey: string;
  readonly outcome?: keyof typeof LEAVES;
}

const wishRecord = z.looseObject({
  _id: z.string(), number: z.string(), owner: z.string(), state: keysIn(CASE_STATES), outcome: z.optional(keysIn(LEAVES)),
  request: z.looseObject({ description: z.string() }), blind: z.looseObject({ documentNumber: z.string() }), projection: z.looseObject({ submittedKey: z.string() }),
});

/** 建议转为主动公开的一组. */
export interface Proposal {
  readonly id: string;
  readonly agencyId: string;
  readonly caseIds: readonly string[];
  readonly applicants: number;
  readonly state: 'open' | 'dismissed' | 'drafted';
  readonly at: Instant;
  readonly reason?: string;
  /** Member id of who dismissed it. */
  readonly by?: string;
  readonly itemId?: string;
}

const proposalRecord = z.strictObject({
  _id: z.string(), agencyId: z.string(), caseIds: z.array(z.string()), applicants: z.int(), state: z.enum(['open', 'dismissed', 'drafted']), key: z.string(), at: instantField,
  reason: z.optional(z.string()), by: z.optional(z.string()), itemId: z.optional(z.string()), changes: z.array(z.looseObject({ at: instantField, by: z.string() })),
});

function readProposal(stored: Stored): Proposal {
  const { _id: id, key: _key, changes: _changes, ...proposal } = proposalRecord.parse(stored);
  return { id, ...proposal } as Proposal;
}

/** The newest applications are compared; what is older than these is not looked at. */
const COMPARED = 500;
/** Came to nothing here, or lives on in its parts or elsewhere. */
const NOT_COMPARED: readonly (keyof typeof CASE_STATES)[] = ['withdrawnUnconfirmed', 'forwarded', 'split'];

/** 类似的申请 of all applicants of an agency, and what was proposed of them. */
export interface LikeCaseRepository {
  /** Newest first. */
  readonly wishes: (agencyId: string) => Promise<readonly WishCase[]>;
  readonly proposalWith: (agencyId: string, caseIds: readonly string[]) => Promise<Proposal | undefined>;
  readonly propose: (proposal: Omit<Proposal, 'state'>) => Promise<void>;
  /** More of the like came. */
  readonly extend: (proposal: Proposal, caseIds: readonly string[], applicants: number) => Promise<void>;
  readonly find: (id: string) => Promise<Proposal | undefined>;
  readonly openOf: (agencyId: string, cursor?: string) => Promise<Page<Proposal>>;
  readonly settle: (proposal: Proposal, to: { readonly state: 'dismissed' | 'drafted'; readonly reason?: string; readonly itemId?: string; readonly by: string; readonly at: Instant }) => Promise<boolean>;
  /** The draft that came of it was thrown away; it stands open again. */
  readonly reopen: (proposal: Proposal, who: { readonly by: string; readonly at: Instant }) => Promise<void>;
}

export function likeCaseRepository(db: Database): LikeCaseRepository {
  const proposals = db.collection('likeProposals');
  return {
    wishes: async (agencyId) => {
      const found = await db.collection('cases').find({ agencyId }, {
        limit: COMPARED, orderBy: [['projection.submittedKey', 'desc']], fields: ['number', 'owner', 'state', 'outcome', 'request.description', 'blind.documentNumber', 'projection.submittedKey'],
      });
      return found.map((stored) => wishRecord.parse(stored)).filter(({ state }) => !NOT_COMPARED.includes(state)).map(({ _id: id, number, owner, outcome, request, blind, projection }) => ({
        id, number, description: request.description, applicant: blind.documentNumber || owner, withheld: outcome !== undefined && leafOf(outcome).group === 'refused',
        submittedKey: projection.submittedKey, ...(outcome && { outcome }),
      }));
    },
    proposalWith: async (agencyId, caseIds) => {
      for (const caseId of caseIds) {
        const stored = await proposals.findOne({ agencyId, caseIds: caseId });
        if (stored) return readProposal(stored);
      }
      return undefined;
    },
    propose: async ({ id, ...proposal }) => {
      try {
        await proposals.add({ _id: id, ...proposal, caseIds: [...proposal.caseIds], state: 'open', key: `${proposal.at}/${id}`, changes: [] });
      } catch (error) {
        // Two pages were opened at once; one proposal is enough.
        if (!(error instanceof DuplicateError)) throw error;
      }
    },
    extend: async ({ id }, caseIds, applicants) => {
      await proposals.change({ _id: id }, { caseIds: [...caseIds], applicants });
    },
    find: async (id) => {
      const stored = await proposals.get(id);
      return stored && readProposal(stored);
    },
    openOf: async (agencyId, cursor) => mapPage(await pageOf(proposals, { where: { agencyId, state: 'open' }, key: 'key', direction: 'desc' }, cursor), readProposal),
    settle: async ({ id, state: before }, { state, reason, itemId, by, at }) =>
      await proposals.change({ _id: id, state: before }, { state, by, ...(reason && { reason }), ...(itemId && { itemId }), changes: append({ at, by, state, ...(reason && { reason }) }) }) !== undefined,
    reopen: async ({ id, itemId = '' }, { by, at }) => {
      await proposals.change({ _id: id, state: 'drafted', itemId }, { state: 'open', by: undefined, itemId: undefined, changes: append({ at, by, state: 'open' }) });
    },
  };
}
