import type { Schema } from '../../_shared/schema-types';

const CLOSED = { read: false, write: false } as const;

export const TEST_SCHEMA = {
  collections: {
    items: {
      rules: CLOSED,
      indexes: [
        { name: 'byCode', unique: true, fields: [{ field: 'code', order: 'asc' }], where: { coded: true } },
        { name: 'byOwnerDate', fields: [{ field: 'owner', order: 'asc' }, { field: 'at', order: 'desc' }, { field: '_id', order: 'asc' }] },
        { name: 'byState', fields: [{ field: 'state', order: 'asc' }, { field: 'due.on', order: 'asc' }] },
        { name: 'byTag', fields: [{ field: 'tags', order: 'asc', list: true }] },
        { name: 'byRank', fields: [{ field: 'rank', order: 'asc' }] },
      ],
    },
    counters: { rules: CLOSED, indexes: [] },
    numbers: { rules: CLOSED, indexes: [{ name: 'bySeries', unique: true, fields: [{ field: 'series', order: 'asc' }, { field: 'value', order: 'asc' }] }] },
  },
  storageRules: { read: false, writeFolder: 'uploads/', maxBytes: 25 * 1024 * 1024 },
  functions: [],
} as const satisfies Schema;
