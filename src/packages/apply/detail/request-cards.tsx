import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { MaskedApplicant, RequestView } from '@/contract/case-view';
import { Card } from '@/components/card';
import { APPLICANT_KINDS, isOrganization } from '@/domain/applicant/kinds';
import { deliveryLabel, FORMS } from '@/domain/statute/provision';
import { Facts, type Fact } from '@/components/facts';
import { fileSize } from '@/services/uploads/file-size';

/** 要的信息: what was asked, and how the answer is wanted. */
export function RequestCard({ request }: { readonly request: RequestView }): ReactNode {
  const { description, form, delivery, attachments } = request;
  return (
    <Card title="你要的信息">
      <View className="request__text text break">{description}</View>
      <Facts facts={[
        { label: '要什么样的', value: FORMS[form] },
        { label: '怎么送到', value: deliveryLabel(form, delivery) },
        { label: '附件', value: attachments.length === 0 ? '没有' : attachments.map(({ uploadId, name, bytes }) => <View key={uploadId}>{`${name}（${fileSize(bytes)}）`}</View>) },
      ]} />
    </Card>
  );
}

/** 申请人, with most of each value hidden: whoever looks over the shoulder learns nothing. */
export function ApplicantCard({ applicant }: { readonly applicant: MaskedApplicant }): ReactNode {
  const { kind, name, documentLabel, documentNumber, phone, contactName, email, address, helperName, helperPhone } = applicant;
  const facts: readonly (Fact | undefined)[] = [
    { label: '申请人类型', value: APPLICANT_KINDS[kind].label },
    { label: isOrganization(kind) ? '单位名称' : '姓名', value: name },
    { label: documentLabel, value: documentNumber },
    contactName ? { label: '联系人', value: contactName } : undefined,
    { label: '联系电话', value: phone },
    email ? { label: '电子邮箱', value: email } : undefined,
    address ? { label: '通信地址', value: address } : undefined,
    helperName ? { label: '代办人', value: helperName } : undefined,
    helperPhone ? { label: '代办人电话', value: helperPhone } : undefined,
  ];
  return (
    <Card title="申请人">
      <Facts facts={facts.filter((fact): fact is Fact => fact !== undefined)} />
      <View className="faint">这里遮住了一部分，保存的是完整的，并且加密。</View>
    </Card>
  );
}
