import { frontCloud } from '../_shared/clouds/front';
import { sharedPace } from '../_shared/clouds/paces';
import { serve } from '../_shared/function';
import { later } from './desks';
import { front } from './front';

/** 工作人员端. A start loads what is asked first; the rest is loaded when it is first called. */
export const main = serve(front, {
  name: 'staff', cloud: frontCloud, pace: sharedPace('staff'), calendar: ({ calendar }) => calendar,
  later: { tables: later, cloud: async () => (await import('../_shared/clouds/staff')).staffCloud() },
});
