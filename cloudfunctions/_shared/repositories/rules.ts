import * as z from 'zod/mini';
import { ATTACHMENT_KINDS } from '@/contract/limits';
import { DuplicateError, type Database, type Stored } from '../database';
import { mapPage, type Page } from '../paging';
import { civilDate, instantField, keyOf } from './fields';
import { pageOf } from './lists';

const file = z.strictObject({ fileId: z.string(), name: z.string(), bytes: z.int(), kind: keyOf(ATTACHMENT_KINDS) });
const edition = z.strictObject({
  number: z.int(), title: z.string(), documentNumber: z.optional(z.string()), madeOn: civilDate, publishedOn: civilDate, publishedAt: instantField,
  /** Member id and name of who checked and published it. */
  by: z.string(), byName: z.string(),
  body: z.optional(z.string()), note: z.optional(z.string()), file: z.optional(file),
});
const abolished = z.strictObject({ on: civilDate, reason: z.string(), by: z.string() });
/** What a list shows of the newest edition. */
const head = z.omit(edition, { body: true, note: true });
const listed = z.looseObject({
  _id: z.string(), agencyId: z.string(), version: z.int(),
  /** `<publishedAt of the first edition>/<id>`. */
  key: z.string(),
  abolished: z.optional(abolished), head,
});
const ruleRecord = z.extend(listed, { editions: z.array(edition).check(z.minLength(1)) });

/** 一版制度. */
export type RuleEditionRecord = Readonly<z.infer<typeof edition>>;

/** 制度 in a list: its newest edition without the text. */
export interface ListedRule {
  readonly id: string;
  readonly agencyId: string;
  readonly version: number;
  readonly key: string;
  readonly head: Readonly<z.infer<typeof head>>;
  readonly abolished?: Readonly<z.infer<typeof abolished>>;
}

/** 政府信息公开制度: public from its first edition on, abolished or not. */
export interface Rule extends Omit<ListedRule, 'head'> {
  /** The oldest first. */
  readonly editions: readonly RuleEditionRecord[];
}

/** Editions of one rule kept in its document. */
export const MOST_EDITIONS = 30;
const LIST_FIELDS = ['agencyId', 'version', 'key', 'abolished', 'head'] as const;

export interface RuleRepository {
  readonly find: (id: string) => Promise<Rule | undefined>;
  /** Newest first. */
  readonly of: (agencyId: string, cursor?: string) => Promise<Page<ListedRule>>;
  /** A new one, or the next state of one on the version before. */
  readonly save: (rule: Rule) => Promise<'saved' | 'stale'>;
}

export function readRule(stored: Stored): Rule {
  const { _id: id, agencyId, version, key, abolished: ended, editions } = ruleRecord.parse(stored);
  return { id, agencyId, version, key, editions, ...(ended && { abolished: ended }) };
}

function readListed(stored: Stored): ListedRule {
  const { _id: id, agencyId, version, key, abolished: ended, head: newest } = listed.parse(stored);
  return { id, agencyId, version, key, head: newest, ...(ended && { abolished: ended }) };
}

/** `<publishedAt of the newest edition>/<id>`, for what is new. */
const changedKeyOf = ({ id, editions }: Rule): string => `${editions.at(-1)?.publishedAt ?? ''}/${id}`;

function headOf({ editions }: Rule): object {
  const { body: _, note: __, ...newest } = editions.at(-1) ?? {} as RuleEditionRecord;
  return newest;
}

export function ruleRepository(db: Database): RuleRepository {
  const rules = db.collection('rules');
  return {
    find: async (id) => {
      const stored = await rules.get(id);
      return stored && readRule(stored);
    },
    of: async (agencyId, cursor) => mapPage(await pageOf(rules, { where: { agencyId }, key: 'key', direction: 'desc', fields: [...LIST_FIELDS] }, cursor), readListed),
    save: async (rule) => {
      const { id, editions, abolished: ended, ...rest } = rule;
      if (rule.version > 1) return await rules.updateVersion(id, rule.version - 1, { head: headOf(rule), changedKey: changedKeyOf(rule), editions: [...editions], abolished: ended }) ? 'saved' : 'stale';
      try {
        await rules.add({ _id: id, ...rest, head: headOf(rule), changedKey: changedKeyOf(rule), editions: [...editions] });
        return 'saved';
      } catch (error) {
        if (error instanceof DuplicateError) return 'stale';
        throw error;
      }
    },
  };
}
