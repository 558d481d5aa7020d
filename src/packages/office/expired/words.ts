import { fullDay } from '@/domain/calendar/civil-date';
import { RETENTION_TERMS, type RetentionKey } from '@/domain/statute/retention';
import type { CasesErased, ExpiredCase } from '@/contract/erasing';

/** What is known of one that may go. */
export const lineNote = ({ applicantName, closedOn, ending, keptThrough }: ExpiredCase): string =>
  [applicantName, `${closedOn ? `${fullDay(closedOn)}` : ''}${ending}`, `保管到${fullDay(keptThrough)}`].join('，');

export const termWords = (term: RetentionKey): string =>
  (term === 'permanent' ? '本单位定的保管期限是永久，没有到期的。' : `本单位定的保管期限是${RETENTION_TERMS[term].label}，从办结的下一年算起。`);

/** What was done, and what was not. */
export const doneWords = ({ erased, left }: CasesErased): string =>
  [erased > 0 ? `删除了${erased}件的个人信息。` : '', left.length > 0 ? `${left.join('、')}没有删除：没有到期，或者刚刚有人删除了。` : ''].filter(Boolean).join('');

/** 删什么、留什么, before it is done. */
export const EFFECT = [
  { label: '删掉', value: '姓名、证件、电话、地址，申请和答复里写的话，附件和文书', note: '数据库和文件里都删，找不回来；以前的备份里还有，到备份的期限为止' },
  { label: '留下', value: '编号、日期、办理的步骤、结果、文号，谁看过、为什么看', note: '年报的数、台账的行数不变' },
  { label: '谁也不能再办', value: '只看得到留下的这些' },
  { label: '记下来', value: '谁、什么时候、凭什么删的，进删除清册，清册不删' },
] as const;
