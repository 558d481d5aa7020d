import { useState } from 'react';
import { ENTRIES_AT_ONCE } from '@/contract/register-limits';
import type { Refused } from '@/contract/reply';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { EntryText } from '@/domain/elsewhere/entry';
import { readList, type ListReading } from '@/domain/elsewhere/read-list';
import { call } from '@/services/cloud';
import { randomId } from '@/services/random-id';
import { useKept } from '@/services/use-kept';
import { corrected, decided, sent, stateOf, withResults, withSame, type Row } from './rows';

interface Typed { readonly text: string }
const BLANK: Typed = { text: '' };
const parse = (value: unknown): Typed | undefined =>
  (typeof value === 'object' && value !== null && typeof (value as Typed).text === 'string' ? { text: (value as Typed).text } : undefined);

/** More a phone should not carry about; two hundred lines have far less. */
const MOST_CHARACTERS = 100_000;

export interface List {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly problem: string | undefined;
  readonly refused: Refused | undefined;
  /** Undefined until the paste was read. */
  readonly rows: readonly Row[] | undefined;
  readonly reading: ListReading | undefined;
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly read: () => Promise<void>;
  readonly correct: (line: number, typed: EntryText) => void;
  readonly decide: (line: number, said: Pick<Row, 'another' | 'leftOut' | 'unlinked'>) => void;
  readonly register: () => Promise<void>;
  readonly again: () => void;
}

const batches = (rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / ENTRIES_AT_ONCE) }, (_, at) => rows.slice(at * ENTRIES_AT_ONCE, (at + 1) * ENTRIES_AT_ONCE));

/** 粘贴清单: read on the phone, looked up and registered by the cloud, twenty lines a call. */
export function useList(agencyId: string, outlet: { readonly id: string; readonly linked: boolean }, today: CivilDate): List {
  const { value: { text }, set, drop } = useKept(`publish.list:${agencyId}`, parse, BLANK);
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const [reading, setReading] = useState<ListReading>();
  const [rows, setRows] = useState<readonly Row[]>();
  const [progress, setProgress] = useState<List['progress']>();

  /** Batch by batch; what went through stays shown when one fails. */
  const each = async (wanted: readonly Row[], send: (batch: readonly Row[]) => Promise<Refused | undefined>) => {
    setRefused(undefined);
    for (const [index, batch] of batches(wanted).entries()) {
      setProgress({ done: index * ENTRIES_AT_ONCE, of: wanted.length });
      const wrong = await send(batch);
      setRefused(wrong);
      if (wrong) break;
    }
    setProgress(undefined);
  };
  const look = (all: readonly Row[]) => each(all.filter((row) => row.title !== '' && row.doubts.length === 0), async (batch) => {
    const reply = await call('staff', 'findRegistered', { agencyId, outletId: outlet.id, entries: batch.map(({ key, title, on, link }) => ({ key, title, on, link })) });
    if (!reply.ok) return reply;
    setRows((now) => now && withSame(now, reply.value.same));
    return undefined;
  });

  return {
    text, problem, refused, rows, reading, progress,
    type: (next) => {
      setProblem(next.length > MOST_CHARACTERS ? `一次最多贴${MOST_CHARACTERS / 10_000}万字，请分几次。` : undefined);
      if (next.length <= MOST_CHARACTERS) set({ text: next });
    },
    read: async () => {
      const next = readList(text, today, outlet.linked);
      setProblem(next.entries.length === 0 ? '没有读出一条，请从网页或者表格里复制标题、日期和链接，再粘贴到这里。' : undefined);
      if (next.entries.length === 0) return;
      const all = next.entries.map((entry) => ({ ...entry, key: randomId() }));
      setReading(next);
      setRows(all);
      await look(all);
    },
    correct: (line, typed) => {
      const next = rows && corrected(rows, line, typed, today, outlet.linked);
      setRows(next);
      if (next) void look(next.filter((row) => row.line === line));
    },
    decide: (line, said) => setRows(rows && decided(rows, line, said)),
    register: async () => {
      if (!rows) return;
      let now = rows;
      await each(rows.filter((row) => stateOf(row) === 'ready'), async (batch) => {
        const reply = await call('staff', 'registerElsewhere', { agencyId, outletId: outlet.id, entries: batch.map(sent) });
        if (!reply.ok) return reply;
        now = withResults(now, reply.value.entries);
        setRows(now);
        return undefined;
      });
      if (now.every((row) => stateOf(row) === 'registered' || row.leftOut)) drop();
    },
    again: () => {
      setRows(undefined);
      setRefused(undefined);
    },
  };
}
