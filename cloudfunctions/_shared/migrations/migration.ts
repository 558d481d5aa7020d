import type { Instant } from '@/domain/calendar/instant';
import type { Stored } from '../database';
import type { CaseKeys } from '../repositories/case-mapping';
import type { CollectionName } from '../schema';

/** A document as it is written anew. */
type Moved = Readonly<Record<string, unknown>>;

/**
 * 数据迁移: documents of an earlier shape become what is written today. Released once and changed no more; what comes later
 * gets the next number. May meet a document twice, and one that everybody is working with.
 */
export interface Migration {
  /** 1, 2, 3 …, without a gap. */
  readonly number: number;
  /** What it does, for whoever starts it: 申请接上链、列表里的位置重新算. */
  readonly about: string;
  readonly collections: readonly CollectionName[];
  /** The document of today, or undefined when it is that already. @throws Error when it does not open or cannot be read */
  readonly moved: (document: Stored, keys: CaseKeys, at: Instant, collection: CollectionName) => Moved | undefined;
}
