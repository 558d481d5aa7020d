import type { StaffCase } from '@/contract/staff';
import type { Plan, Planned } from './plan';

/** An application on its way, as it is kept between two days. */
export interface Run {
  readonly plan: Plan;
  /** Deeds left; the first is next. */
  deeds: Planned[];
  readonly agencyId: string;
  /** Who filed it on-line; absent for paper. */
  readonly owner?: string;
  id?: string;
  version?: number;
  /** As the last step left it on the screen; not kept between two starts. */
  seen?: StaffCase;
  /** How often the next deed had to wait. */
  waited?: number;
}
