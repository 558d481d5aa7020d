import './zod-setup';
import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { parseCivilDate } from '@/domain/calendar/civil-date';
import { isCode, normalizeCode } from '@/domain/people/invitation';
import { pinFault } from '@/domain/people/pin';
import { STAFF_ROLES, type StaffRole } from '@/domain/statute/roles';
import { isLegible, normalizeWords } from '@/domain/applicant/text';
import { caseId } from './case-id';
import { cursor } from './cursor';
import type { Exchange } from './reply';
import type { SettingsActions } from './office-settings';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const memberId = z.string().check(z.regex(/^[a-z0-9-]{8,64}$/, '没有这个人，请返回刷新后重新选择'));
const version = z.int().check(z.gte(1, '请返回刷新后再试'));
const day = z.custom<CivilDate>((value) => typeof value === 'string' && parseCivilDate(value) !== undefined, '日期格式不正确，请重新选择');
const roles = z.array(z.enum(Object.keys(STAFF_ROLES) as [StaffRole, ...StaffRole[]], '没有这个岗位，请重新选择'))
  .check(z.minLength(1, '请至少选择一个岗位'), z.overwrite((chosen) => [...new Set(chosen)]));
const code = z.string().check(z.overwrite(normalizeCode), z.refine(isCode, '邀请码是10位字母和数字，请核对后重新输入'));
const name = z.string().check(z.overwrite(normalizeWords), z.refine(isLegible, '请填写姓名'), z.refine((value) => [...value].length <= 30, '姓名不超过30字'));

/** 签批密码 as it is used: whatever is not six digits is simply wrong. */
export const pin = z.optional(z.string().check(z.maxLength(20, '签批密码是6位数字，请重新输入')));
/** 签批密码 as it is set. */
const newPin = z.string().check(z.superRefine((value, context) => {
  const fault = pinFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault });
}));

export const readInvitationInput = z.strictObject({ code });
export const acceptInvitationInput = z.strictObject({ code, pin: z.optional(newPin) });
export const listPeopleInput = z.strictObject({ agencyId });
/** @param key made on the phone before the first try; the same key twice gives one invitation and one code */
export const inviteInput = z.strictObject({ agencyId, name, roles, key: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, '请返回重新打开邀请'))) });
export const revokeInvitationInput = z.strictObject({ agencyId, invitationId: z.string().check(z.regex(/^[a-f0-9]{32}$/, '没有这个邀请，请返回刷新后再试')) });
export const changeRolesInput = z.strictObject({ agencyId, memberId, version, roles });
export const releasePinInput = z.strictObject({ agencyId, memberId });
export const setPinInput = z.strictObject({ agencyId, pin: newPin, old: pin });
export const setDeputyInput = z.strictObject({ agencyId, memberId, version, deputyId: memberId, from: day, to: day });
export const endDeputyInput = z.strictObject({ agencyId, memberId, version });
export const handledCasesInput = z.strictObject({ agencyId, memberId, cursor });
/** `from`: whom the page showed as 经办人; absent while nobody was. */
export const assignCaseInput = z.strictObject({ id: caseId, from: z.optional(memberId), to: memberId });
export const recordLeavingInput = z.strictObject({ agencyId, memberId, version });

/** What an invitation says before it is accepted. */
export interface InvitationView {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  /** The last day it can be used. */
  readonly expiresOn: CivilDate;
  /** Whether a 签批密码 is set with it: for who approves and has none yet. */
  readonly asksPin: boolean;
}

/** An open invitation, without its code, which is shown once only. */
export interface OpenInvitation {
  readonly invitationId: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly expiresOn: CivilDate;
  readonly expired: boolean;
}

export interface DeputyView {
  readonly memberId: string;
  readonly name: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The deputy has left the office himself. */
  readonly gone?: true;
}

export interface Person {
  readonly memberId: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly version: number;
  readonly left?: CivilDate;
  readonly deputy?: DeputyView;
  /** Told to administrators, and to oneself. */
  readonly pin?: 'none' | 'set' | 'locked';
  /** Open cases in his hands. */
  readonly openCases: number;
  /** The caller himself. */
  readonly me?: true;
}

export interface People {
  /** `county`: the county's own office. */
  readonly agency: { readonly id: string; readonly name: string; readonly county?: true };
  readonly people: readonly Person[];
  /** For administrators; absent for the others. */
  readonly invitations?: readonly OpenInvitation[];
  /** 等着办的 by the role they wait for, of the two that approve; for administrators. */
  readonly waiting?: Partial<Readonly<Record<StaffRole, number>>>;
}

export interface HandledCase {
  readonly id: string;
  readonly number: string;
  /** The last day to answer; absent before the receipt is confirmed and while the clock stands still. */
  readonly dueOn?: CivilDate;
  /** 还没有确认收到 · 停着，等申请人补正: how the last day stands. */
  readonly stands: string;
}

/** 人员和岗位 of an agency. */
export interface OfficeActions extends SettingsActions {
  /** Guesses are counted; a code that never was and one that was revoked are answered alike. */
  readonly readInvitation: Exchange<z.infer<typeof readInvitationInput>, InvitationView>;
  readonly acceptInvitation: Exchange<z.infer<typeof acceptInvitationInput>, { readonly agencyId: string; readonly memberId: string }>;
  readonly listPeople: Exchange<z.infer<typeof listPeopleInput>, People>;
  /** The code is told here and never again. */
  readonly invite: Exchange<z.infer<typeof inviteInput>, { readonly code: string; readonly expiresOn: CivilDate; readonly people: People }>;
  readonly revokeInvitation: Exchange<z.infer<typeof revokeInvitationInput>, People>;
  readonly changeRoles: Exchange<z.infer<typeof changeRolesInput>, People>;
  readonly releasePin: Exchange<z.infer<typeof releasePinInput>, People>;
  readonly setPin: Exchange<z.infer<typeof setPinInput>, People>;
  readonly setDeputy: Exchange<z.infer<typeof setDeputyInput>, People>;
  readonly endDeputy: Exchange<z.infer<typeof endDeputyInput>, People>;
  readonly handledCases: Exchange<z.infer<typeof handledCasesInput>, { readonly items: readonly HandledCase[]; readonly next?: string; readonly total: number }>;
  readonly assignCase: Exchange<z.infer<typeof assignCaseInput>, { readonly id: string; readonly handler: { readonly memberId: string; readonly name: string } }>;
  readonly recordLeaving: Exchange<z.infer<typeof recordLeavingInput>, People>;
}
