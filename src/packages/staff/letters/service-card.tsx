import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { clockTimeAt, civilDateAt } from '@/domain/calendar/instant';
import { SERVICE_WAYS } from '@/domain/statute/service';
import { articleLabel } from '@/domain/statute/article';
import type { IssuedLetter, LetterService } from '@/contract/letters';
import type { Refused } from '@/contract/reply';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { DayField } from '@/components/day-field';
import { Facts, type Fact } from '@/components/facts';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { refusalWords } from '../shared/refusal-words';
import { FileList } from './add-files';
import { serviceProblems, type ServiceProblems, type TypedService } from './service';
import { ServiceFields } from './service-fields';
import { serviceDay } from './words';

interface ServiceCardProps {
  readonly id: string;
  readonly version: number;
  readonly letter: IssuedLetter;
  readonly today: CivilDate;
  readonly mayIssue: boolean;
  readonly onDone: () => Promise<void>;
  readonly onOpen: (file: { readonly uploadId: string; readonly name: string }) => void;
}

const BLANK: TypedService = { mailNumber: '', proofs: [] };
const RULE = `依据：${articleLabel(SERVICE_WAYS.post.rule)}`;
const STARTS = '申请人或者对方的期限从收到那天起算，这里登记以后自动记进案件';

function factsOf({ way, on, mailNumber, deliveredOn, openedAt }: LetterService): readonly Fact[] {
  return [
    { label: '方式', value: SERVICE_WAYS[way].label }, { label: serviceDay(way), value: formatDate(on) },
    ...(mailNumber ? [{ label: '邮件号', value: mailNumber }] : []),
    ...(way === 'post' ? [{ label: '妥投', value: deliveredOn ? formatDate(deliveredOn) : '还没有登记' }] : []),
    ...(way === 'online' ? [{ label: '打开', value: openedAt ? `${formatDate(civilDateAt(openedAt))} ${clockTimeAt(openedAt)}` : '对方还没有打开' }] : []),
  ];
}

function ServeSheet({ id, version, letter, today, onDone, close }: Omit<ServiceCardProps, 'mayIssue' | 'onOpen'> & { readonly close: () => void }): ReactNode {
  const [typed, setTyped] = useState<TypedService>({ ...BLANK, on: today });
  const [problems, setProblems] = useState<ServiceProblems>({});
  const [refused, setRefused] = useState<Refused>();
  const confirm = async () => {
    const wrong = serviceProblems(typed);
    setProblems(wrong);
    const { way, on, mailNumber, deliveredOn, proofs } = typed;
    if (Object.keys(wrong).length > 0 || !way || !on) return;
    const reply = await call('papers', 'serveLetter', {
      id, version, place: letter.place, way, on: way === 'online' ? today : on, proofs: proofs.map(({ uploadId }) => uploadId), ...(way === 'post' && { mailNumber, ...(deliveredOn && { deliveredOn }) }),
    });
    if (!reply.ok) {
      setRefused(reply);
      return;
    }
    close();
    await onDone();
  };
  const rows = [
    ...(letter.startsPeriod ? [{ label: '期限', value: STARTS }] : []),
    { label: '不能撤销', value: '登记以后不能改' },
  ];
  return (
    <Sheet
      open title="登记这份文书的送达？" lead={RULE} rows={rows} confirm="登记送达" onConfirm={confirm} onCancel={close}
      reveal={[typed.way, typed.on, ...Object.values(problems)].join()} error={refused ? refusalWords(refused, true) : undefined}
    >
      <ServiceFields id={id} typed={typed} problems={problems} from={letter.on ?? today} today={today} onChange={(next) => { setTyped(next); setProblems({}); }} />
    </Sheet>
  );
}

function DeliveredSheet({ id, version, letter, today, onDone, close }: Omit<ServiceCardProps, 'mayIssue' | 'onOpen'> & { readonly close: () => void }): ReactNode {
  const [on, setOn] = useState<CivilDate>();
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const confirm = async () => {
    setProblem(on ? undefined : '请选择妥投日期。');
    if (!on) return;
    const reply = await call('papers', 'letterDelivered', { id, version, place: letter.place, on });
    if (!reply.ok) {
      setRefused(reply);
      return;
    }
    close();
    await onDone();
  };
  return (
    <Sheet
      open title="登记妥投日期？" lead="以邮政企业查到的妥投日期为准。" rows={letter.startsPeriod ? [{ label: '期限', value: STARTS }] : []}
      confirm="登记" onConfirm={confirm} onCancel={close} reveal={problem} error={refused ? refusalWords(refused, true) : undefined}
    >
      <DayField label="妥投日期" value={on} from={letter.service?.on ?? today} to={today} error={problem} onChange={setOn} />
    </Sheet>
  );
}

/** 送达: how the letter reached whom it is for, and recording it. */
export function ServiceCard(props: ServiceCardProps): ReactNode {
  const { letter, mayIssue, onOpen } = props;
  const [sheet, setSheet] = useState<'serve' | 'delivered'>();
  const { service, serves } = letter;
  if (serves === 'none') return null;
  const close = () => setSheet(undefined);
  const pending = service?.way === 'post' && !service.deliveredOn;
  return (
    <Card title="送达">
      {service ? <Facts facts={factsOf(service)} /> : <View className="soft">{serves === 'answer' ? '答复在案件页面的“送达”里登记，登记以后这里看得到。' : '还没有登记送达。'}</View>}
      {service && service.proofs.length > 0 ? <FileList files={service.proofs} act="打开" onAct={onOpen} /> : null}
      {!service && serves === 'self' && mayIssue ? <Action small kind="ghost" onTap={() => setSheet('serve')}>登记送达</Action> : null}
      {pending && mayIssue ? <Action small kind="ghost" onTap={() => setSheet('delivered')}>补妥投日期</Action> : null}
      {sheet === 'serve' ? <ServeSheet {...props} close={close} /> : null}
      {sheet === 'delivered' ? <DeliveredSheet {...props} close={close} /> : null}
    </Card>
  );
}
