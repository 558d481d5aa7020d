import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Action } from '@/components/action';
import { TextLink } from '@/components/text-link';
import type { Desk } from '@/services/desks';
import { openElsewhere, openIntake, openRequests, openWithheld } from '../shared/routes';

/** 登记收到的申请: what comes by letter, fax, mailbox, by hand or by mouth. */
export function RegisterEntry({ desk }: { readonly desk: Desk }): ReactNode {
  return desk.handles ? <View className="workbench__register"><Action kind="ghost" small onTap={() => openIntake('register', desk.agencyId)}>登记信件、当面、传真、邮箱来的申请</Action></View> : null;
}

/** What is not done every day. */
export function RareEntries({ desk }: { readonly desk: Desk }): ReactNode {
  const requests = (
    <>
      {desk.requests ? <TextLink onTap={() => openRequests(desk.agencyId)}>更正、建议和投诉</TextLink> : null}
      <TextLink onTap={() => openElsewhere(desk.agencyId)}>在别处公开的</TextLink>
      <TextLink onTap={() => openWithheld(desk.agencyId)}>不公开信息的评估</TextLink>
    </>
  );
  if (!desk.handles) return requests;
  return (
    <>
      {requests}
      <TextLink onTap={() => openIntake('practice', desk.agencyId)}>练习</TextLink>
      <TextLink onTap={() => openIntake('takeover', desk.agencyId)}>上线转入</TextLink>
    </>
  );
}
