import type { Instant } from '@/domain/calendar/instant';
import { yearOf } from '@/domain/calendar/civil-date';
import { randomFrom } from '../generate/items/fill';
import { onlineForm, writtenForm } from './applicants';
import type { Plan } from './plan';
import type { Run } from './run';
import type { World } from './world';

type Arrived = Pick<Run, 'id' | 'owner' | 'version'>;

/** When it came: on paper the morning of its day, which may lie before the day it is entered. */
const morning = ({ on }: Plan) => `${on}T08:30:00+08:00` as Instant;

const registered = async (world: World, plan: Plan, channel: 'inPerson' | 'registeredMail' | 'ordinaryMail' | 'fax' | 'mailbox' | 'oral'): Promise<Arrived> => {
  const { id } = await world.desk(plan.agencyId, 'officer').value('staff', 'registerApplication', {
    key: plan.key, agencyId: plan.agencyId, channel, arrivedAt: morning(plan), form: writtenForm(plan.kind, yearOf(plan.on), randomFrom(plan.seed)),
    ...(channel === 'oral' && { oral: { readBack: true, consent: true } }),
  });
  return { id };
};

/** 交申请: on the phone, at the counter, by mail; or a practice case of the office. The same key twice gives one application. */
export async function arrive(world: World, plan: Plan): Promise<Arrived> {
  if (plan.arrival === 'practice') {
    const { id } = await world.desk(plan.agencyId, 'officer').value('staff', 'startPractice', { agencyId: plan.agencyId, scene: plan.scene, key: plan.key });
    return { id };
  }
  if (plan.arrival !== 'online') return registered(world, plan, plan.arrival);
  const owner = `oSimApplicant-${plan.key}`;
  const { id } = await world.person(owner).value('applicant', 'submitApplication', { key: plan.key, agencyId: plan.agencyId, form: onlineForm(plan.kind, yearOf(plan.on), randomFrom(plan.seed)) });
  // Not looked at by anybody yet: what the office has opened can no longer be edited.
  return { id, owner, version: 1 };
}
