import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { LIMITS } from '@/contract/limits';
import type { ExpiredCases } from '@/contract/erasing';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Check } from '@/components/choice';
import { Field } from '@/components/field';
import { PinField } from '@/components/pin-field';
import { Sheet } from '@/components/sheet';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { Done } from '../shared/done';
import { openSettings } from '../shared/routes';
import type { ExpiredModel } from './use-expired';
import { EFFECT, lineNote, termWords } from './words';
import '../shared/office.scss';

function EraseSheet({ asking, chosen, basis, pin, typeBasis, typePin, refused, confirm, cancel }: ExpiredModel): ReactNode {
  if (!asking) return null;
  const atPin = refused?.field === 'pin' || refused?.code.startsWith('pin');
  const atBasis = refused?.problems?.find(({ field }) => field === 'basis')?.message ?? (refused?.field === 'basis' ? refused.message : undefined);
  return (
    <Sheet
      open danger title={`删除${chosen.length}件的个人信息？`} lead="删除以前要经过鉴定和批准（《档案法》第二十一条）。" rows={EFFECT} confirm="删除，找不回来" onConfirm={confirm} onCancel={cancel}
      reveal={atBasis ?? (atPin ? refused?.message : undefined)} error={atPin || atBasis ? undefined : refused?.message}
    >
      <Field label="鉴定和批准的文号" hint="例如 档案鉴定意见书〔2037〕1号，分管领导批准" limit={LIMITS.lookReasonCharacters} value={basis} error={atBasis} onChange={typeBasis} />
      <PinField value={pin} onChange={typePin} error={atPin ? refused?.message : undefined} refused={refused} />
    </Sheet>
  );
}

function Register({ erased }: Pick<ExpiredCases, 'erased'>): ReactNode {
  if (erased.length === 0) return null;
  return (
    <Card cells title="删除清册">
      {erased.map(({ id, number, at, by, basis }) => <Cell key={id} title={number} note={`${formatDate(civilDateAt(at))}，${by}，${basis}`} />)}
    </Card>
  );
}

function Items({ items, chosen, choose, next, moreRefused, loadMore }: ExpiredModel): ReactNode {
  return (
    <Card title="保管期限已满的申请和请求">
      {items.map((one) => <Check key={one.id} label={one.number} note={lineNote(one)} checked={chosen.includes(one.id)} onChange={(on) => choose(one.id, on)} />)}
      {moreRefused ? <View className="office__problem">{moreRefused.message}</View> : null}
      {next ? <Action kind="ghost" onTap={loadMore}>再看一页</Action> : null}
    </Card>
  );
}

/** 到期的个人信息. */
export function ExpiredView(props: ExpiredModel): ReactNode {
  const { model, items, next, notice, reload } = props;
  if (model.kind === 'loading') return <Loading>正在找到期的</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="什么都没有删。" onRetry={reload} />;
  const { agency, term, erased } = model.value;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <Done notice={notice} />
      <View className="office__head">
        <View className="title" {...heading()}>{agency.name}</View>
        <View className="soft">{term ? termWords(term) : '申请办结以后是档案，保管期限由本单位的保管期限表定。定了期限，到期的才列在这里。'}</View>
      </View>
      {!term ? <Empty title="还没有定保管期限" action={{ label: '去单位设置里定', onTap: () => openSettings(agency.id) }}>没有定就一直保管，什么都不删。</Empty>
        : items.length > 0 || next ? <Items {...props} /> : <Card><Empty title="没有到期的申请和请求">其余的保管期限还没有满，不能删除。</Empty></Card>}
      <Register erased={erased} />
      <EraseSheet {...props} />
    </>
  );
}
