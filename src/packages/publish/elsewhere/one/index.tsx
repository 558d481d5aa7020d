import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { Outlets, RegistrationChange, RegistrationDetail } from '@/contract/registers';
import type { Refused } from '@/contract/reply';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt } from '@/domain/calendar/instant';
import { outletLabel } from '@/domain/elsewhere/year-numbers';
import { categoriesOf, categoryOf, isCategoryKey, type CategoryKey } from '@/domain/publishing/categories';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Field } from '@/components/field';
import { Page } from '@/components/page';
import { PickField } from '@/components/pick-field';
import { Sheet } from '@/components/sheet';
import { Failed, Loading } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { copy } from '@/services/contact';
import { call } from '@/services/cloud';
import { useReply, type Replied } from '@/services/use-reply';
import { typedDay } from '@/components/field/typed-day';

const TITLE = '一条登记';
const KINDS = { registered: '登记', corrected: '更正', removed: '删除' } as const;

function Trace({ changes, names }: { readonly changes: readonly RegistrationChange[]; readonly names: ReadonlyMap<string, string> }): ReactNode {
  return (
    <Card title="谁什么时候改过">
      {changes.map(({ type, at, by, reason, before }) => (
        <View key={`${type}${at}`} className="text">
          <View>{`${formatDate(civilDateAt(at))}${clockTimeAt(at)} ${by}${KINDS[type]}`}</View>
          {reason ? <View className="soft">{`原因：${reason}`}</View> : null}
          {before ? <View className="soft break">{`改前：${before.title}，${formatDate(before.on)}，${names.get(before.outletId) ?? ''}${before.link ? `，${before.link}` : ''}${before.category ? `，${categoryOf(before.category).label}` : ''}`}</View> : null}
        </View>
      ))}
    </Card>
  );
}

interface Editing { readonly registration: RegistrationDetail; readonly outlets: Outlets; readonly agencyId: string; readonly done: (next: RegistrationDetail) => void; readonly cancel: () => void }

function CorrectSheet({ registration, outlets: { outlets, level }, agencyId, done, cancel }: Editing): ReactNode {
  const { id, version } = registration;
  const [typed, setTyped] = useState({ outletId: registration.outletId, title: registration.title, on: registration.on as string, link: registration.link ?? '', category: registration.category, reason: '' });
  const [refused, setRefused] = useState<Refused>();
  const wrong = (field: string) => (refused?.field === field ? refused.message : undefined);
  const save = async () => {
    const { category, ...rest } = typed;
    const reply = await call('staff', 'correctRegistration', { agencyId, id, version, ...rest, on: typedDay(rest.on), ...(category && { category }) });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) done(reply.value);
  };
  return (
    <Sheet open title="更正这条登记？" lead="改前的内容、谁改的、为什么改，都留着。" confirm="更正" onConfirm={save} onCancel={cancel} error={refused?.field ? undefined : refused?.message}>
      <PickField label="渠道" value={typed.outletId} notChosen="请选择渠道" options={outlets.map((one) => ({ value: one.id, label: outletLabel(one) }))} onChange={(outletId) => setTyped({ ...typed, outletId: outletId ?? typed.outletId })} />
      <Field label="标题" multiline value={typed.title} error={wrong('title')} onChange={(title) => setTyped({ ...typed, title })} />
      <Field label="公开日期" value={typed.on} error={wrong('on')} onChange={(on) => setTyped({ ...typed, on })} />
      <Field label="链接" optional value={typed.link} error={wrong('link')} onChange={(link) => setTyped({ ...typed, link })} />
      <PickField<CategoryKey> label="类别" notChosen="不选" value={typed.category} options={categoriesOf(level).map(({ key, label }) => ({ value: key, label }))} onChange={(category) => setTyped({ ...typed, category: category && isCategoryKey(category) ? category : undefined })} />
      <Field label="为什么改" value={typed.reason} error={wrong('reason')} placeholder="例如：日期抄错了" onChange={(reason) => setTyped({ ...typed, reason })} />
    </Sheet>
  );
}

function RemoveSheet({ registration: { id, version, on }, agencyId, done, cancel }: Omit<Editing, 'outlets'>): ReactNode {
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const remove = async () => {
    const reply = await call('staff', 'removeRegistration', { agencyId, id, version, reason });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) done(reply.value);
  };
  return (
    <Sheet
      open danger title="删除这条登记？" confirm="删除" onConfirm={remove} onCancel={cancel} error={refused?.field === 'reason' ? undefined : refused?.message}
      rows={[{ label: '条数', value: `${on.slice(0, 4)}年${Number(on.slice(5, 7))}月少一条` }, { label: '痕迹', value: '谁删的、为什么删，留着可查' }]}
    >
      <Field label="为什么删" value={reason} error={refused?.field === 'reason' ? refused.message : undefined} placeholder="例如：登记重复了" onChange={setReason} />
    </Sheet>
  );
}

interface Both { readonly registration: RegistrationDetail; readonly outlets: Outlets }

function Ready({ agencyId, both, show }: { readonly agencyId: string; readonly both: Both; readonly show: (registration: RegistrationDetail) => void }): ReactNode {
  const { registration, outlets } = both;
  const [open, setOpen] = useState<'correct' | 'remove'>();
  const names = new Map(outlets.outlets.map((one) => [one.id, outletLabel(one)]));
  const { title, on, link, category, removed, mayChange, changes } = registration;
  const cancel = () => setOpen(undefined);
  const done = (next: RegistrationDetail) => {
    show(next);
    cancel();
  };
  const editing = { registration, agencyId, done, cancel };
  return (
    <Page title={TITLE} bar={mayChange && !removed ? <BottomBar><Action onTap={() => setOpen('correct')}>更正</Action><Action kind="ghost" onTap={() => setOpen('remove')}>删除</Action></BottomBar> : undefined}>
      <Card title={removed ? '已经删除，不计入条数' : undefined}>
        <Facts facts={[
          { label: '标题', value: title }, { label: '公开日期', value: formatDate(on) }, { label: '渠道', value: names.get(registration.outletId) ?? '' },
          ...(category ? [{ label: '类别', value: categoryOf(category).label }] : []),
          ...(link ? [{ label: '链接', value: <View className="break">{link}</View>, note: <TextLink onTap={() => copy(link)}>复制链接</TextLink> }] : []),
        ]} />
      </Card>
      <Trace changes={changes} names={names} />
      {open === 'correct' ? <CorrectSheet {...editing} outlets={outlets} /> : null}
      {open === 'remove' ? <RemoveSheet {...editing} /> : null}
    </Page>
  );
}

/** 一条登记: what it says, and everything that was changed of it. */
export default function RegistrationPage(): ReactNode {
  const { agency: agencyId = '', id = '' } = useRouter().params;
  const { model, reload, show }: Replied<Both> = useReply(useCallback(async () => {
    const [outlets, registration] = await Promise.all([call('staff', 'outlets', { agencyId }), call('staff', 'registration', { agencyId, id })]);
    return !outlets.ok ? outlets : !registration.ok ? registration : { ...registration, value: { outlets: outlets.value, registration: registration.value } };
  }, [agencyId, id]));
  if (model.kind === 'loading') return <Page title={TITLE}><Loading /></Page>;
  if (model.kind === 'failed') return <Page title={TITLE}><Failed refused={model.refused} safe="登记过的都在，没有丢。" onRetry={reload} /></Page>;
  const { value, at } = model;
  return <Ready agencyId={agencyId} both={value} show={(registration) => show({ ...value, registration }, at)} />;
}
