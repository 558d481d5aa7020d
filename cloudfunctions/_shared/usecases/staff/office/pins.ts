import type { People } from '@/contract/office';
import { pinDigest } from '../../../crypto/pin-digest';
import type { AgencyCall } from '../../../entry/staff';
import { changeOf, pinProblem } from '../../../pin';
import { refuse } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import type { StaffCloud } from '../staff-cloud';
import { personOf } from './a-person';
import { peopleAfter } from './people-view';

interface SetPin { readonly agencyId: string; readonly pin: string; readonly old?: string | undefined }

const SET_MEANWHILE = refuse('pinSet', '你已经设置过签批密码，要换请先输入现在的密码。', { field: 'old' });
const OWN_PIN = refuse('ownPin', '自己的签批密码不能自己解除，请另一位管理员或者县里的管理员办理。');

/** 设置或者更换签批密码; the new one only against the old one. */
export const setPin: UseCase<SetPin, People, StaffCloud, AgencyCall> = async ({ pin, old = '' }, call, cloud) => {
  const { member } = call;
  const digest = await pinDigest(pin, member.id, cloud.blind);
  if (member.pinState === 'none') return await cloud.secondFactors.setFirst(member.id, digest) ? peopleAfter(call, cloud) : SET_MEANWHILE;
  const wrong = await pinProblem(call, old, cloud, pin);
  if (wrong) return { ok: false, error: { ...wrong.error, field: 'old' } };
  await cloud.secondFactors.set(member.id, digest, await pinDigest(changeOf(old, pin), member.id, cloud.blind));
  return peopleAfter(call, cloud);
};

/** 解除签批密码 of somebody else, who then sets a new one. */
export const releasePin: UseCase<{ readonly agencyId: string; readonly memberId: string }, People, StaffCloud, AgencyCall> = async ({ memberId }, call, cloud) => {
  if (memberId === call.member.id) return OWN_PIN;
  const person = await personOf(call, memberId, cloud);
  if (!person.ok) return person;
  await cloud.secondFactors.clear(memberId);
  return peopleAfter(call, cloud);
};
