import type { Receipt } from '@/contract/applicant';
import { OPENS_ANYWHERE, pageLink } from '@/services/page-link';
import { detailPath } from '../shared/links';

/** What the code on a receipt holds: only its owner sees anything there. */
export const receiptLink = ({ id, number }: Pick<Receipt, 'id' | 'number'>): string => pageLink(`${detailPath(id)}&number=${encodeURIComponent(number)}`);

export const CODE_WORDS = OPENS_ANYWHERE ? '扫一扫能打开这件申请，只有你本人看得到内容。' : '到窗口询问时出示，工作人员能认出这件申请。';
