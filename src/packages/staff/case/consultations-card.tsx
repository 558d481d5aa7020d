import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ConsultationLink } from '@/contract/opinion';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import type { ConsultationMatter } from '@/contract/steps';
import { formatDate } from '@/domain/calendar/civil-date';
import { OPINIONS } from '@/domain/statute/consultations';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { QrCode } from '@/components/qr-code';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { copy } from '@/services/contact';
import { pageLink } from '@/services/page-link';
import { useOpenUpload } from './use-open-upload';
import { refusalWords } from '../shared/refusal-words';

function stateWords({ ended, receivedByThemOn, dueOn }: ConsultationMatter): string {
  if (ended) return `${formatDate(ended.on)}：${OPINIONS[ended.opinion].label}${ended.words ? `。${ended.words}` : ''}`;
  if (dueOn && receivedByThemOn) return `对方${formatDate(receivedByThemOn)}收到，期限到${formatDate(dueOn)}`;
  return '还没有登记对方哪一天收到';
}

/** The link that was just made; it is shown only now. */
function LinkShown({ link }: { readonly link: ConsultationLink }): ReactNode {
  const address = pageLink(`/packages/opinion/answer/index?t=${link.token}`);
  return (
    <View {...aria({ role: 'status', live: 'polite' })}>
      <QrCode text={address} label="打开征求意见的页面" />
      <View className="soft">{`把二维码或者链接发给对方，用一次就失效，${formatDate(link.expiresOn)}以前有效。离开这一页以后不再显示。`}</View>
      <TextLink onTap={() => copy(address)}>复制链接</TextLink>
    </View>
  );
}

function Consultation({ matter, current, mayLink }: { readonly matter: ConsultationMatter; readonly current: StaffCase; readonly mayLink: boolean }): ReactNode {
  const [link, setLink] = useState<ConsultationLink>();
  const [said, setSaid] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const to = { id: current.id, consultationId: matter.id };
  const make = async () => {
    const reply = await call('staff', 'linkConsultation', to);
    setRefused(reply.ok ? undefined : reply);
    setSaid(undefined);
    if (reply.ok) setLink(reply.value);
  };
  const revoke = async () => {
    const reply = await call('staff', 'revokeConsultationLink', to);
    setRefused(reply.ok ? undefined : reply);
    setLink(undefined);
    if (reply.ok) setSaid(reply.value.revoked ? '链接已经撤销，对方打不开了。' : '没有可以撤销的链接。');
  };
  const opening = useOpenUpload(current.id);
  return (
    <View className="case__part">
      <Facts facts={[{ label: matter.label, value: matter.about, note: `${formatDate(matter.sentOn)}发出` }, { label: '意见', value: stateWords(matter) }]} />
      {(matter.ended?.files ?? []).map((uploadId, index) => <TextLink key={uploadId} onTap={() => void opening.open(uploadId)}>{`打开对方交来的材料${index + 1}`}</TextLink>)}
      {mayLink && !matter.ended ? <TextLink onTap={make}>发一个链接给对方，让他在手机上答复</TextLink> : null}
      {link ? <LinkShown link={link} /> : null}
      {mayLink && !matter.ended ? <TextLink onTap={revoke}>撤销发出的链接</TextLink> : null}
      {said ? <View className="soft">{said}</View> : null}
      {opening.refused ? <View className="case__asked">{opening.refused.message}</View> : null}
      {refused ? <View className="case__asked">{refusalWords(refused, false)}</View> : null}
    </View>
  );
}

/** 征求意见: whom the office asked, what came back, and the one-use link to answer by. */
export function ConsultationsCard({ current }: { readonly current: StaffCase }): ReactNode {
  const { consultations } = current.open;
  if (consultations.length === 0) return null;
  const mayLink = current.actions.includes('consultationEnded');
  return (
    <Card title="征求意见">
      {consultations.map((matter) => <Consultation key={matter.id} matter={matter} current={current} mayLink={mayLink} />)}
    </Card>
  );
}
