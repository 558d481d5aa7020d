import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { APPLICANT_KINDS, isOrganization } from '@/domain/applicant/kinds';
import { LIMITS } from '@/contract/limits';
import type { MaskedApplicant } from '@/contract/case-view';
import type { StaffCase, UnmaskedApplicant } from '@/contract/staff';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { TextLink } from '@/components/text-link';
import { Facts, type Fact } from '@/components/facts';
import type { Unmasking } from './use-unmask';

/** 没有写: how the cloud masks what a paper does not say. */
const NOT_WRITTEN = '没有写';

const reachable = ({ phone, email, address }: MaskedApplicant): boolean => phone !== NOT_WRITTEN || email !== undefined || address !== undefined;

/** What is known of the applicant; with `person`, in full. */
function applicantFacts(masked: MaskedApplicant, person: UnmaskedApplicant | undefined): readonly Fact[] {
  const shown = { ...masked, ...person };
  const line = (label: string, value: string | undefined): readonly Fact[] => (value ? [{ label, value }] : []);
  return [
    { label: '类型', value: APPLICANT_KINDS[masked.kind].label },
    { label: isOrganization(masked.kind) ? '单位名称' : '姓名', value: shown.name },
    { label: '证件', value: shown.documentNumber, note: masked.documentLabel },
    ...line('联系人', shown.contactName),
    ...(reachable(masked) ? [{ label: '电话', value: shown.phone || NOT_WRITTEN }]
      : [{ label: '联系方式', value: NOT_WRITTEN, note: '联系不上就不能确认收到，答复也送不出去：请看信封和附件，问问村（社区），每一次联系都登记下来' }]),
    ...line('电子邮箱', shown.email),
    ...line('地址', shown.address),
    ...line('代办人', shown.helperName),
    ...line('代办电话', shown.helperPhone),
  ];
}

const ROWS = [
  { label: '会显示', value: '姓名、证件号码和联系方式' },
  { label: '显示到', value: '离开这个页面为止' },
  { label: '会记录', value: '谁、什么时候、为什么看' },
  { label: '不能撤销', value: '记录不能删除' },
] as const;

function LookSheet({ unmasking }: { readonly unmasking: Unmasking }): ReactNode {
  const { asking, reason, problem, refused, look, cancel, type } = unmasking;
  return (
    <Sheet
      open={asking} title="查看完整的个人信息？" lead="只在办理需要时查看。" rows={ROWS} confirm="查看" onConfirm={look} onCancel={cancel}
      error={refused ? `${refused.message}已填写的原因还在。` : undefined}
    >
      <Field
        label="查看原因" value={reason} onChange={type} limit={LIMITS.lookReasonCharacters} error={problem}
        placeholder="例如：核对身份，电话联系补充材料"
      />
    </Sheet>
  );
}

/** 申请人, masked until somebody says why it must be seen in full. */
export function ApplicantCard({ current, handles, unmasking }: { readonly current: StaffCase; readonly handles: boolean; readonly unmasking: Unmasking }): ReactNode {
  const { person, ask, hide } = unmasking;
  const link = person ? <TextLink onTap={hide}>收起</TextLink> : <TextLink label="查看全文：申请人" onTap={ask}>查看全文</TextLink>;
  return (
    <Card title="申请人" aside={handles ? link : undefined}>
      <View {...aria({ live: 'polite' })}>{person ? <View className="soft">已经记入查阅日志，离开这个页面就收起。</View> : null}</View>
      <Facts facts={applicantFacts(current.applicant, person)} />
      <LookSheet unmasking={unmasking} />
    </Card>
  );
}
