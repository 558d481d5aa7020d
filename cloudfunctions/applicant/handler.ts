import { applicantCloud } from '../_shared/clouds/applicant';
import { sharedPace } from '../_shared/clouds/paces';
import { serve } from '../_shared/function';
import { later } from './desks';
import { front } from './front';

/** 申请人端. A start loads what is asked first; the rest is loaded when it is first called. */
export const main = serve(front, { name: 'applicant', cloud: applicantCloud, pace: sharedPace('applicant'), calendar: ({ calendar }) => calendar, later: { tables: later, cloud: applicantCloud } });
