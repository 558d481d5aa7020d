import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@/contract/limits';
import type { StaffItem } from '@/contract/publishing';
import { ITEM_LIMITS } from '@/domain/publishing/content';
import { ITEM_REVIEWS } from '@/domain/publishing/reviews';
import { SECRECY_CONCERNS, type SecrecyConcern } from '@/domain/statute/reviews';
import { Check } from '@/components/choice';
import { Field } from '@/components/field';
import { DAY_EXAMPLE, typedDay } from '@/components/field/typed-day';
import type { WithholdingLeaf } from '@/domain/statute/leaves';
import { WithheldGround } from '../registers/withheld-ground';
import { openPlaces } from '../registers/routes';
import { TextLink } from '@/components/text-link';
import { PinField } from '@/components/pin-field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { referenceLine } from '@/services/failure';
import { backToDesk } from '../shared/routes';
import type { ItemDeed } from './use-item';

interface SheetProps { readonly item: StaffItem; readonly deed: ItemDeed }

/** What is wrong with one field, or with the whole. */
const wrong = ({ refused }: ItemDeed, ...fields: readonly string[]): string | undefined => (refused?.field && fields.includes(refused.field) ? refused.message : undefined);
const general = (deed: ItemDeed, ...fields: readonly string[]): string | undefined => (deed.refused && !wrong(deed, ...fields) ? `${deed.refused.message}${referenceLine(deed.refused)}` : undefined);

const SECRET = '涉及国家秘密的不能公开：点“再想想”，再退回；已经写进来的，马上联系保密机构。';
const CONCERNS = Object.keys(SECRECY_CONCERNS) as SecrecyConcern[];
const NEXT = { first: '复审，由审核人做保密审查', second: '终审，由公开机构负责人或者分管领导做', third: '公开，由信息员或者经办人点“公开”' } as const;

/** 审核: the opinion, in the second one the answer to the secrecy question, and the 签批密码. */
export function ReviewSheet({ item: { id, version, work }, deed }: SheetProps): ReactNode {
  const [opinion, setOpinion] = useState('内容属实，可以公开');
  const [touches, setTouches] = useState<readonly SecrecyConcern[]>([]);
  const [none, setNone] = useState(false);
  const [because, setBecause] = useState('');
  const [pin, setPin] = useState('');
  const key = work?.next;
  if (key !== 'first' && key !== 'second' && key !== 'third') return null;
  const { label, secrecy } = ITEM_REVIEWS[key];
  const secret = touches.includes('stateSecret');
  const answered = none || touches.length > 0;
  const toggle = (concern: SecrecyConcern) => {
    setNone(false);
    setTouches(touches.includes(concern) ? touches.filter((one) => one !== concern) : [...touches, concern]);
  };
  const confirm = () => deed.run(() => call('staff', 'reviewItem', {
    id, version, pin, opinion, ...(secrecy && answered && { secrecy: { touches: [...touches], ...(because && { because }) } }),
  }));
  return (
    <Sheet
      open title={`${label}通过？`} confirm={`${label}通过`} onConfirm={confirm} onCancel={deed.cancel} reveal={[deed.refused?.message, touches.length].join()}
      error={general(deed, 'opinion', 'pin', 'secrecy', 'secrecy.because')}
      rows={[{ label: '然后', value: NEXT[key] }, { label: '留下', value: '你的名字、时间和意见；内容再改，三审要重新做' }]}
    >
      {secrecy ? (
        <>
          <View className="head">保密审查：涉及不涉及</View>
          {CONCERNS.map((concern) => <Check key={concern} label={SECRECY_CONCERNS[concern].label} note={SECRECY_CONCERNS[concern].note} checked={touches.includes(concern)} error={concern === 'stateSecret' && secret ? SECRET : undefined} onChange={() => toggle(concern)} />)}
          <Check label="都不涉及" checked={none} error={wrong(deed, 'secrecy')} onChange={(next) => { setNone(next); if (next) setTouches([]); }} />
          {touches.length > 0 && !secret ? <Field label="为什么可以公开" multiline value={because} limit={ITEM_LIMITS.reasonCharacters} hint="例如：已经遮去姓名和电话；第三方书面同意" error={wrong(deed, 'secrecy.because')} onChange={setBecause} /> : null}
        </>
      ) : null}
      <Field label="审核意见" multiline value={opinion} limit={LIMITS.opinionCharacters} error={wrong(deed, 'opinion')} onChange={setOpinion} />
      <PinField value={pin} error={wrong(deed, 'pin')} refused={deed.refused} onChange={setPin} />
    </Sheet>
  );
}

/** 退回: it becomes a draft again. */
export function ReturnSheet({ item: { id, version, work }, deed }: SheetProps): ReactNode {
  const [reason, setReason] = useState('');
  return (
    <Sheet
      open title="退回修改？" confirm="退回" onConfirm={() => deed.run(() => call('staff', 'returnItem', { id, version, reason }))} onCancel={deed.cancel} error={general(deed, 'reason')}
      rows={[{ label: '会怎样', value: '回到草稿，改好以后重新交审核' }, { label: '告诉谁', value: work?.writers.join('、') ?? '' }]}
    >
      <Field label="退回的原因" multiline value={reason} limit={ITEM_LIMITS.reasonCharacters} error={wrong(deed, 'reason')} onChange={setReason} />
    </Sheet>
  );
}

/** 交审核. */
export function SubmitSheet({ item: { id, version, work }, deed }: SheetProps): ReactNode {
  const lacking = work?.missing ?? [];
  return (
    <Sheet
      open title="交给审核？" confirm="交审核" onConfirm={() => deed.run(() => call('staff', 'submitItem', { id, version }))} onCancel={deed.cancel} error={general(deed)}
      rows={[
        { label: '三审', value: '初审、复审、终审，由三个人分别做，写过的人不审' }, { label: '告诉谁', value: '可以初审的人，马上收到消息' },
        ...(lacking.length > 0 ? [{ label: '还没有写', value: lacking.join('、') }] : []),
      ]}
    >
      {deed.refused?.code === 'placesLeft' || deed.refused?.code === 'personalLeft' ? <TextLink onTap={() => openPlaces(id)}>逐处核对个人信息</TextLink> : null}
    </Sheet>
  );
}

/** 公开. */
export function PublishSheet({ item: { id, version, live }, deed }: SheetProps): ReactNode {
  // Found doubtful by the content check: the same button says from then on that somebody has looked again.
  const doubtful = deed.refused?.code === 'contentDoubtful';
  const publish = () => deed.run(() => call('staff', 'publishItem', { id, version, ...(doubtful && { lookedAgain: true as const }) }));
  return (
    <Sheet
      open title={live ? '公开新的一版？' : '公开这条信息？'} confirm={doubtful ? '看过了，公开' : '公开'} onConfirm={publish} onCancel={deed.cancel} error={general(deed)}
      rows={[
        { label: '谁看得到', value: '所有人，马上' }, { label: '索引号', value: live?.indexNumber ?? '公开时自动编，以后不变' },
        { label: '发现有误', value: '可以马上撤回；公开过、撤回过都有记录' },
      ]}
    />
  );
}

/** 修改: a new text of what is public. */
export function ReviseSheet({ item: { id, version, state }, deed }: SheetProps): ReactNode {
  const [reason, setReason] = useState('');
  const [changedOn, setChangedOn] = useState('');
  const confirm = () => deed.run(() => call('staff', 'reviseItem', { id, version, reason, ...(changedOn && { changedOn: typedDay(changedOn) }) }));
  return (
    <Sheet
      open title={state === 'withdrawn' ? '改好以后重新公开？' : '写新的一版？'} confirm="开始修改" onConfirm={confirm} onCancel={deed.cancel} reveal={deed.refused?.message}
      error={general(deed, 'reason', 'changedOn')}
      rows={[{ label: '会怎样', value: '按现在的内容另起一份草稿，要重新三审' }, { label: '公众', value: state === 'withdrawn' ? '公开以前仍然看不到' : '新的一版公开以前，看到的还是现在这一版' }]}
    >
      <Field label="为什么修改" multiline value={reason} limit={ITEM_LIMITS.reasonCharacters} hint="公众会看到这句话" error={wrong(deed, 'reason')} onChange={setReason} />
      <Field label="信息变更的日期" optional value={changedOn} placeholder={DAY_EXAMPLE} hint="内容变了的，20个工作日从这天算；只改错字的不填" error={wrong(deed, 'changedOn')} onChange={setChangedOn} />
    </Sheet>
  );
}

/** 删除草稿. */
export function DiscardSheet({ item: { id, version, live, withdrawn }, deed }: SheetProps): ReactNode {
  const confirm = () => deed.run(async (item) => {
    const reply = await call('staff', 'discardItem', { id, version });
    if (!reply.ok) return reply;
    if (!reply.value.item) backToDesk();
    return { ...reply, value: reply.value.item ?? item };
  });
  return (
    <Sheet
      open danger title="删除这份草稿？" confirm="删除草稿" onConfirm={confirm} onCancel={deed.cancel} error={general(deed)}
      rows={[{ label: '会怎样', value: live ? '公众看到的还是现在这一版' : withdrawn ? '仍然是已撤回' : '这一条就没有了' }]}
    />
  );
}

/** 撤回: at once, by whoever sees first that it must go. */
export function WithdrawSheet({ item: { id, live }, deed }: SheetProps): ReactNode {
  const [reason, setReason] = useState('');
  const [ground, setGround] = useState<WithholdingLeaf>();
  return (
    <Sheet
      open danger title="马上撤回？" confirm="撤回" onConfirm={() => deed.run(() => call('staff', 'withdrawItem', { id, reason, ...(ground && { ground }) }))} onCancel={deed.cancel} error={general(deed, 'reason')}
      rows={[
        { label: '公众', value: '马上看不到内容和附件，只看到已经撤回、什么时候、为什么', note: live && `索引号${live.indexNumber}` },
        { label: '留下', value: '内容在单位这里留着，可以改好以后重新公开' },
      ]}
    >
      <Field label="撤回的原因" multiline value={reason} limit={ITEM_LIMITS.reasonCharacters} hint="公众会看到这句话，不要写个人信息" error={wrong(deed, 'reason')} onChange={setReason} />
      <WithheldGround value={ground} onChange={setGround} />
    </Sheet>
  );
}
