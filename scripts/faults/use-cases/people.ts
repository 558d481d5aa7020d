import { civilDate } from '@/domain/calendar/civil-date';
import { LOCAL_PIN } from '../../../cloudfunctions/_local/seed/people';
import { correct } from '../../../test/functions/correct';
import { FORM, handle, memberIdOf, newKey, submit, TODAY, type Town } from '../../../test/functions/town';
import type { UseCase } from '../use-case';
import { attachment } from './files';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const AWAY = { from: civilDate('2026-03-02'), to: civilDate('2026-03-06') } as const;
/** Ten years later; what was kept ten years may go. */
const EXPIRED = '2037-01-05';

async function deputy(town: Town) {
  const [memberId, deputyId] = [await memberIdOf(town, 'reviewer'), await memberIdOf(town, 'editor')];
  return { ...QIAOGUAN, memberId, version: 1, deputyId, ...AWAY };
}

/** An answered application with a file, and a corrected record, whose term is over. */
async function expired(town: Town): Promise<readonly string[]> {
  town.cloud.moveTo(TODAY);
  const [who, administrator] = [town.as('applicantA'), town.as('administrator')];
  const { id } = await submit(who, { ...FORM, uploadIds: [await attachment(town, who)] });
  await handle(town, id, 'refused.internalAffairs');
  const request = await who.value('applicant', 'submitRequest', {
    kind: 'recordCorrection', key: newKey(), ...QIAOGUAN, uploadIds: [], person: FORM.applicant,
    content: { kind: 'recordCorrection', record: '登记表', wrong: '测试路', right: '测试路9号', evidence: '户口簿' },
  });
  await correct(town, request.id);
  const { version, contact, settings } = await administrator.value('staff', 'officeSettings', QIAOGUAN);
  await administrator.value('staff', 'saveSettings', { ...QIAOGUAN, version, ...(contact && { contact }), settings: { ...settings, retention: 'tenYears' } });
  town.cloud.moveTo(EXPIRED);
  return [id, request.id];
}

export const PEOPLE: readonly UseCase[] = [
  {
    name: '收回邀请', fn: 'staff', action: 'revokeInvitation', prepare: async (town) => {
      const { people } = await town.as('administrator').value('staff', 'invite', { ...QIAOGUAN, name: '新来的', roles: ['editor'] });
      return () => town.as('administrator').call('staff', 'revokeInvitation', { ...QIAOGUAN, invitationId: people.invitations?.[0]?.invitationId ?? '' });
    },
  },
  {
    name: '解除签批密码', fn: 'staff', action: 'releasePin', prepare: async (town) => {
      const memberId = await memberIdOf(town, 'reviewer');
      return () => town.as('administrator').call('staff', 'releasePin', { ...QIAOGUAN, memberId });
    },
  },
  {
    name: '请人代班', fn: 'staff', action: 'setDeputy', prepare: async (town) => {
      const input = await deputy(town);
      return () => town.as('reviewer').call('staff', 'setDeputy', input);
    },
  },
  {
    name: '结束代班', fn: 'staff', action: 'endDeputy', prepare: async (town) => {
      const input = await deputy(town);
      await town.as('reviewer').value('staff', 'setDeputy', input);
      return () => town.as('reviewer').call('staff', 'endDeputy', { ...QIAOGUAN, memberId: input.memberId, version: 2 });
    },
  },
  {
    name: '看邀请', fn: 'staff', action: 'readInvitation', prepare: async (town) => {
      const { code } = await town.as('administrator').value('staff', 'invite', { ...QIAOGUAN, name: '新来的', roles: ['editor'] });
      return () => town.as('resident').call('staff', 'readInvitation', { code });
    },
  },
  {
    name: '到期删除', fn: 'staff', action: 'eraseCases', on: EXPIRED, prepare: async (town) => {
      const ids = await expired(town);
      return () => town.as('administrator').call('staff', 'eraseCases', { ...QIAOGUAN, ids: [...ids], basis: '档案鉴定意见书〔2037〕1号', pin: LOCAL_PIN });
    },
  },
];
