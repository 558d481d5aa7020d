import type { ApplicantKind } from '@/domain/applicant/kinds';
import { cellPlace } from '@/domain/report/places';
import type { LeafKey } from '@/domain/statute/leaves';

/** 计入表三: the cell an answer will count in; 总计 follows from it. */
export const countsIn = (leaf: LeafKey, kind: ApplicantKind): string => cellPlace(leaf, kind).join(' · ');
