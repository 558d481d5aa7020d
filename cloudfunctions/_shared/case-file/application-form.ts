import { IDENTITY_DOCUMENTS } from '@/domain/applicant/identity-document';
import { APPLICANT_KINDS } from '@/domain/applicant/kinds';
import { CHANNELS } from '@/domain/statute/channels';
import { deliveryLabel, FORMS } from '@/domain/statute/provision';
import type { Application } from '../application';
import { heading, line, officialDocument } from '../documents/official-page';
import { ruledTable } from '../documents/table';
import { momentWords } from './event-log';

const row = (label: string, value: string | undefined): readonly (readonly string[])[] => (value ? [[label, value]] : []);

function intakeRows({ intake }: Application): readonly (readonly string[])[] {
  const told = intake?.();
  if (!told) return [];
  const { oral, joint, agent, forwardedFrom } = told;
  return [
    ...row('口头申请', oral && '已经向申请人宣读，申请人同意'),
    ...row('共同申请人', joint?.join('、')), ...row('代理人', agent && `${agent.name}，电话${agent.phone}`),
    ...row('转来的机关', forwardedFrom && `${forwardedFrom.agencyName}（${forwardedFrom.number}），${momentWords(forwardedFrom.submittedAt)}提交`),
  ];
}

/** 申请表: the application in full, as it was filed. @source 条例 art. 29(2) */
export function applicationForm(application: Application, agencyName: string): Promise<Buffer> {
  const { disclosure, submittedAt, request } = application;
  const { name, documentKind, documentNumber, phone, contactName, email, address, helperName, helperPhone } = application.person();
  return officialDocument({
    title: '政府信息公开申请表', issuer: agencyName,
    children: [heading('政府信息公开申请表'), line(''), ruledTable([
      ['申请编号', disclosure.number], ['受理机关', agencyName], ['渠道', CHANNELS[disclosure.events[0].channel].label], ['登记时间', momentWords(submittedAt)],
      ['申请人类别', APPLICANT_KINDS[disclosure.applicantKind].label], ['姓名或者名称', name], ['证件', `${IDENTITY_DOCUMENTS[documentKind].label} ${documentNumber}`],
      ['电话', phone], ...row('联系人', contactName), ...row('电子邮箱', email), ...row('地址', address), ...row('代办人', helperName && [helperName, helperPhone].filter(Boolean).join('，电话')),
      ...intakeRows(application),
      ['申请公开的内容', request.description], ['信息形式', FORMS[request.form]], ['获取途径', deliveryLabel(request.form, request.delivery)],
      ...row('附件', application.attachments().map((file, index) => `${index + 1}.${file.name}`).join('\n')),
    ], { widths: [3, 7] })],
  });
}
