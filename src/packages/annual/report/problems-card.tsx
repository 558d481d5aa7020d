import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Refused, Reply } from '@/contract/reply';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { call } from '@/services/cloud';
import { useKept } from '@/services/use-kept';
import { written } from '../paragraph/edited';

const LIMIT = 500;
interface Typed { readonly text: string }
const BLANK: Typed = { text: '' };
const parse = (value: unknown): Typed | undefined => (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? { text: value.text } : undefined);

/** Own words where the problems of the year stand: under their heading, not under what became of last year's. */
async function write(agencyId: string, year: number, text: string): Promise<Reply<unknown>> {
  const loaded = await call('annual', 'yearNarrative', { agencyId, year });
  if (!loaded.ok) return loaded;
  const { draft, version } = loaded.value;
  return call('annual', 'saveNarrative', { agencyId, year, version, draft: written(draft, 'problems', { kind: 'passage', passage: 'problems' }, { pieces: [{ text }] }) });
}

/** 问题和打算: what no record can tell, asked for where it is missing. @source 条例 art. 50(1) item 4 */
export function ProblemsCard({ agencyId, year, onSaved }: { readonly agencyId: string; readonly year: number; readonly onSaved: () => void }): ReactNode {
  const { value: { text }, set, drop } = useKept(`year-problems-${agencyId}-${year}`, parse, BLANK);
  const [refused, setRefused] = useState<Pick<Refused, 'message'>>();
  const save = async () => {
    const words = text.trim();
    if (words === '') {
      setRefused({ message: '还没有写。请写本年的问题和打算怎么改，一两句就可以。' });
      return;
    }
    if ([...words].length > LIMIT) {
      setRefused({ message: `这里不超过${LIMIT}字，长的请到正文里分段写。` });
      return;
    }
    const reply = await write(agencyId, year, words);
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    drop();
    onSaved();
  };
  return (
    <Card title="存在的问题和打算">
      <View className="soft">数据里看不出问题，初稿没有写这一段。没有收到申请的一年也要写，不要照抄上年。</View>
      <Field label="本年的问题，打算怎么改" multiline limit={LIMIT} value={text} error={refused?.message} onChange={(next) => set({ text: next })} />
      <Action small onTap={save}>写进正文</Action>
    </Card>
  );
}
