import { ok } from '@/domain/result';
import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import { NOT_FOUND, refuse, STALE } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { mayType } from '../../views/may-type';
import { caseViewFor } from './case-view';
import type { StaffCloud } from './staff-cloud';

interface TypeDescription { readonly id: string; readonly version: number; readonly description: string }

const NOT_SPOKEN = refuse('notSpoken', '这件申请的内容是申请人自己写的，不能改。');
const ANSWERED = refuse('notAllowedNow', '已经拟定答复，录入的内容不能再改；要改，先把答复退回。');

/** 按原件录入: what the recording or the photo says becomes the description; who typed it and when is kept. @source 条例 art. 29(1) */
export const typeDescription: UseCase<TypeDescription, StaffCase, StaffCloud, CaseCall> = async ({ version, description }, call, cloud) => {
  const { application: { disclosure, request }, member, at } = call;
  if (!request.originals) return NOT_SPOKEN;
  if (!mayType(call.application)) return ANSWERED;
  if (disclosure.version !== version) return STALE;
  if (await cloud.descriptions.type(call.application, { description, at, by: member.id }) === 'stale') return STALE;
  const typed = await cloud.cases.find(disclosure.id);
  return typed ? ok(await caseViewFor(typed, call, cloud)) : NOT_FOUND.application;
};
