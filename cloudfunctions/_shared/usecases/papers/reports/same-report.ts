import { isDeepStrictEqual } from 'node:util';
import type { StructuredReport } from '@/domain/report/report';

/** Whether two readings tell the same; what the reader doubted depends on the kind of file and does not count. */
export const sameReport = (one: StructuredReport, other: StructuredReport): boolean => isDeepStrictEqual({ ...one, doubts: [] }, { ...other, doubts: [] });
