import type { StaffRole } from '@/domain/statute/roles';
import { PERSONAS, type PersonaKey } from '../persona/personas';

export interface Colleague {
  readonly id: string;
  readonly openid: string;
  readonly agencyId: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
}

const openidOf = (key: PersonaKey): string => PERSONAS.find((persona) => persona.key === key)?.openid ?? '';

/** 签批密码 of everyone in a local run. */
export const LOCAL_PIN = '246810';

/** 演示工作人员; the names are invented. */
export const COLLEAGUES: readonly Colleague[] = [
  { id: 'qiaoguan-officer', openid: openidOf('officer'), agencyId: 'qiaoguan', name: '经办员甲', roles: ['officer'] },
  { id: 'qiaoguan-reviewer', openid: openidOf('reviewer'), agencyId: 'qiaoguan', name: '审核员乙', roles: ['reviewer'] },
  { id: 'qiaoguan-head', openid: openidOf('head'), agencyId: 'qiaoguan', name: '负责人丙', roles: ['officeHead', 'signatory'] },
  { id: 'qiaoguan-editor', openid: openidOf('editor'), agencyId: 'qiaoguan', name: '信息员己', roles: ['editor'] },
  { id: 'qiaoguan-administrator', openid: openidOf('administrator'), agencyId: 'qiaoguan', name: '管理员戊', roles: ['administrator'] },
  { id: 'changle-supervisor', openid: openidOf('supervisor'), agencyId: 'changle', name: '督查员丁', roles: ['supervisor', 'administrator'] },
];
