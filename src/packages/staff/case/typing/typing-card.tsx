import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { isSpoken } from '@/domain/applicant/original';
import { LIMITS } from '@/contract/limits';
import type { StaffCase } from '@/contract/staff';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { useKept } from '@/services/use-kept';
import { refusalWords } from '../../shared/refusal-words';
import { useSheetCall } from '../intake/use-sheet-call';
import { momentWords } from '../timeline-words';

interface Typing { readonly words: string }
const parse = (value: unknown): Typing | undefined =>
  (typeof (value as { words?: unknown } | null)?.words === 'string' ? { words: (value as Typing).words } : undefined);
const BLANK: Typing = { words: '' };

function TypingSheet({ current, sheet, reload }: { readonly current: StaffCase; readonly sheet: ReturnType<typeof useSheetCall>; readonly reload: () => Promise<void> }): ReactNode {
  const { id, version, request: { description } } = current;
  const kept = useKept(`typing:${id}`, parse, BLANK);
  const words = kept.value.words || (isSpoken(description) ? '' : description);
  const confirm = () => sheet.send(() => call('staff', 'typeDescription', { id, version, description: words }), async () => {
    kept.drop();
    await reload();
  });
  return (
    <Sheet
      open={sheet.open} title="把录音、照片里说的写下来" confirm="录入" onConfirm={confirm} onCancel={sheet.hide} error={sheet.refused && refusalWords(sheet.refused, words !== '')}
      lead="先在附件里听完、看完，照原意写，不添不减。"
      rows={[{ label: '原件', value: '录音、照片一直留在附件里' }, { label: '记下', value: '谁在什么时候录入' }, { label: '期限', value: '不变' }]}
    >
      <Field label="申请人要的信息" multiline value={words} onChange={(text) => kept.set({ words: text })} limit={LIMITS.descriptionCharacters} />
    </Sheet>
  );
}

/** 录入口述: what is wanted was said or written by hand; whoever helped, and how the applicant agreed. */
export function TypingCard({ current, reload }: { readonly current: StaffCase; readonly reload: () => Promise<void> }): ReactNode {
  const sheet = useSheetCall();
  const { request: { originals, typedAt, consent, guardian, attachments, description }, applicant: { helperName, helperPhone }, mayType } = current;
  const named = (uploadId: string) => attachments.find((one) => one.uploadId === uploadId)?.name ?? '附件';
  const facts = [
    ...(originals ? [{ label: '申请人的原话', value: originals.map(named).join('、'), note: typedAt ? `${momentWords(typedAt)}由本单位录入` : '还没有录入' }] : []),
    ...(helperName ? [{ label: guardian ? '监护人' : '代办人', value: helperName, note: helperPhone }] : []),
    ...(consent ? [{ label: '申请人同意', value: consent.kind === 'voice' ? '有录音' : '有签字的照片', note: named(consent.uploadId) }] : []),
  ];
  if (facts.length === 0) return null;
  return (
    <Card title={originals ? '说的、写的原件' : '代办'}>
      {originals && isSpoken(description) ? <View className="text">申请人没有打字，要什么在录音、照片里。</View> : null}
      <Facts facts={facts} />
      {mayType ? <View className="case__links"><TextLink onTap={sheet.show}>{isSpoken(description) ? '写下来' : '改录入的内容'}</TextLink></View> : null}
      {mayType ? <TypingSheet current={current} sheet={sheet} reload={reload} /> : null}
    </Card>
  );
}
