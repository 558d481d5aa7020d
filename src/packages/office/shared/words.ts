import { formatDate } from '@/domain/calendar/civil-date';
import type { Absence } from '@/domain/people/deputy';
import { STAFF_ROLES, type StaffRole } from '@/domain/statute/roles';
import type { DeputyView, Person } from '@/contract/office';

/** 岗位 and what it is for, in plain words. */
export const ROLE_NOTES: Readonly<Record<StaffRole, string>> = {
  officer: '收申请、办补正和征求意见、拟答复、送达',
  reviewer: '对答复作保密审查、合法性审核',
  officeHead: '批准延长答复期限，调配经办人',
  signatory: '签发答复',
  editor: '编年度报告和主动公开的信息',
  supervisor: '看全县各单位的期限，导入放假安排',
  administrator: '邀请工作人员，管岗位、签批密码和单位设置',
};

export const rolesWords = (roles: readonly StaffRole[]): string => roles.map((role) => STAFF_ROLES[role].label).join('、');

const absenceWords = ({ from, to }: Absence): string => (from === to ? formatDate(from) : `${formatDate(from)}至${formatDate(to)}`);

/** 李某代班，2026年3月2日至2026年3月6日 */
export const deputyWords = (deputy: DeputyView): string => `${deputy.name}代班，${absenceWords(deputy)}${deputy.gone ? '；代班的人已经离岗，请重新安排' : ''}`;

export const PIN_WORDS = { none: '还没有设置', set: '已经设置', locked: '已经锁定' } as const;

/** What stands under a name in the list of people. */
export function personNote({ roles, left, deputy, pin, openCases }: Person): string {
  if (left) return `${formatDate(left)}离岗`;
  return [
    rolesWords(roles),
    ...(openCases > 0 ? [`手上在办${openCases}件`] : []),
    ...(deputy ? [deputyWords(deputy)] : []),
    ...(pin === 'locked' ? ['签批密码已经锁定'] : []),
  ].join('；');
}
