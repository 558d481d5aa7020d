import * as z from 'zod';
import { RECONSIDERATION_AUTHORITIES } from '@/domain/remedy/authority';
import { MAX_PAGE, type Database, type Stored } from '../database';
import { keysIn } from './fields';

const contact = z.strictObject({
  office: z.string(), phone: z.string(), address: z.string(), postcode: z.string(), officeHours: z.string(),
  portal: z.strictObject({ name: z.string(), address: z.string() }),
});

const agencyRecord = z.strictObject({
  _id: z.string(),
  name: z.string(),
  shortName: z.string(),
  /** The county office's government; absent for the county itself. */
  parentId: z.string().optional(),
  level: keysIn(RECONSIDERATION_AUTHORITIES),
  /** 复议机关 by name. */
  reconsiderationAuthority: z.string().optional(),
  /** 编号的机关代字: 乔官依申请. */
  numberPrefix: z.string(),
  contact: contact.optional(),
  /** 备案编号 of the host. */
  filingNumber: z.string().optional(),
});

/** 行政机关, a tenant of its county. */
export type Agency = Readonly<Omit<z.infer<typeof agencyRecord>, '_id'>> & { readonly id: string };

export interface AgencyRepository {
  readonly find: (id: string) => Promise<Agency | undefined>;
  /** The county first. */
  readonly all: () => Promise<readonly Agency[]>;
  readonly save: (agency: Agency) => Promise<void>;
}

function read(stored: Stored): Agency {
  const { _id: id, ...agency } = agencyRecord.parse(stored);
  return { id, ...agency };
}

export function agencyRepository(db: Database): AgencyRepository {
  const agencies = db.collection('agencies');
  return {
    find: async (id) => {
      const stored = await agencies.get(id);
      return stored && read(stored);
    },
    all: async () => {
      const stored = await agencies.find({}, { limit: MAX_PAGE, orderBy: [['_id', 'asc']] });
      return stored.map(read).sort((a, b) => Number(a.parentId !== undefined) - Number(b.parentId !== undefined));
    },
    save: ({ id, ...agency }) => agencies.put(id, agency),
  };
}
