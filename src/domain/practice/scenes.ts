import type { ApplicantKind } from '../applicant/kinds';
import type { IdentityDocumentKind } from '../applicant/identity-document';
import type { Channel } from '../statute/channels';
import type { Delivery, FormOfInformation } from '../statute/provision';

/** Stands before every number of practice, so that nobody takes one for real. */
export const PRACTICE_MARK = '练习-';

/** An invented application to try one's hand at. */
interface Scene {
  readonly label: string;
  /** What is to be learned from it. */
  readonly learns: string;
  readonly channel: Extract<Channel, 'web' | 'registeredMail' | 'ordinaryMail'>;
  readonly description: string;
  readonly form: FormOfInformation;
  readonly delivery: Delivery;
  readonly kind: ApplicantKind;
}

/** 练习哪一种: the ordinary one first. The wishes are invented; places and people do not exist. */
export const PRACTICE_SCENES = {
  plain: {
    label: '一份找得到、可以给的文件', learns: '确认收到、拟定答复、审核、签发、送达，从头走到尾', channel: 'web', kind: 'naturalPerson',
    description: '练习村2024年村道硬化工程的竣工验收报告', form: 'electronic', delivery: 'online',
  },
  unclear: {
    label: '说不清要什么', learns: '七个工作日内一次告知补正，补正以后期限重新算', channel: 'registeredMail', kind: 'naturalPerson',
    description: '我想要你们这几年有关我家地的全部材料', form: 'paper', delivery: 'post',
  },
  thirdParty: {
    label: '涉及别人的商业秘密', learns: '书面征求第三方意见，这段时间不计算在期限内', channel: 'web', kind: 'commercialEnterprise',
    description: '练习镇环卫外包项目中标单位的投标报价明细', form: 'electronic', delivery: 'online',
  },
  petition: {
    label: '其实是信访投诉', learns: '告知不作为政府信息公开申请处理，指引相应渠道', channel: 'ordinaryMail', kind: 'naturalPerson',
    description: '练习村村主任处事不公，请你们查处并给我书面答复', form: 'paper', delivery: 'post',
  },
  elsewhere: {
    label: '不归本机关管', learns: '告知由哪个机关负责、怎么联系', channel: 'web', kind: 'researchInstitution',
    description: '练习县全县高中2025年招生计划和录取情况', form: 'electronic', delivery: 'online',
  },
} as const satisfies Record<string, Scene>;

export type PracticeScene = keyof typeof PRACTICE_SCENES;

export const PRACTICE_SCENE_KEYS = Object.keys(PRACTICE_SCENES) as readonly PracticeScene[];

/** 练习用的申请人: the number is the sample printed in GB 11643, the credit code that of GB 32100. */
export function practiceApplicant(kind: ApplicantKind): { readonly name: string; readonly documentKind: IdentityDocumentKind; readonly documentNumber: string; readonly phone: string; readonly address: string; readonly contactName?: string } {
  const reach = { phone: '0536-0000000', address: '练习县练习镇练习路1号' };
  return kind === 'naturalPerson'
    ? { name: '练习人', documentKind: 'residentIdCard', documentNumber: '11010519491231002X', ...reach }
    : { name: '练习用的单位', documentKind: 'creditCode', documentNumber: '91350100M000100Y43', contactName: '练习人', ...reach };
}
