import { useState } from 'react';
import { LIMITS } from '@/contract/limits';
import type { Refused, Reply } from '@/contract/reply';
import type { TakenLineView } from '@/contract/takeover';
import { readLedger, type LedgerRow } from '@/domain/takeover/read-ledger';
import { call, upload } from '@/services/cloud';
import { pickFiles, type PickedFile } from '@/services/pick-file';
import { readText } from '@/services/read-text';
import { useKept } from '@/services/use-kept';

interface Typed { readonly text: string }
const BLANK: Typed = { text: '' };
const parse = (value: unknown): Typed | undefined =>
  (typeof value === 'object' && value !== null && typeof (value as Typed).text === 'string' ? { text: (value as Typed).text } : undefined);

/** More a phone should not carry about. */
const MOST_CHARACTERS = 400_000;

export interface Takeover {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly pick: () => Promise<void>;
  /** What is wrong with the paste as a whole. */
  readonly problem: string | undefined;
  readonly refused: Refused | undefined;
  readonly unknownHeads: readonly string[];
  /** Lines as they were checked or taken over; undefined before. */
  readonly lines: readonly TakenLineView[] | undefined;
  /** How many of how many lines went through. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly preview: () => Promise<void>;
  readonly takeOver: () => Promise<void>;
  readonly again: () => void;
}

const batches = (rows: readonly LedgerRow[]): readonly (readonly LedgerRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / LIMITS.ledgerLinesAtOnce) }, (_, at) => rows.slice(at * LIMITS.ledgerLinesAtOnce, (at + 1) * LIMITS.ledgerLinesAtOnce));

/** .xlsx is read in the cloud, because no phone carries a reader for it; the file goes as soon as it is read. */
async function readWorkbook(agencyId: string, file: PickedFile): Promise<Reply<{ readonly text: string }>> {
  const place = await call('papers', 'prepareLedgerFile', { agencyId, name: file.name, bytes: file.bytes });
  if (!place.ok) return place;
  const put = await upload(place.value.cloudPath, file, () => undefined);
  return put.ok ? call('papers', 'readLedgerFile', { agencyId, uploadId: place.value.uploadId, fileId: put.fileID }) : put;
}

/** 上线转入 from a pasted ledger: read on the phone, checked and taken over by the cloud, fifty lines a call. */
export function useTakeover(agencyId: string): Takeover {
  const { value: { text }, set, drop } = useKept(`intake.ledger:${agencyId}`, parse, BLANK);
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const [unknownHeads, setUnknownHeads] = useState<readonly string[]>([]);
  const [rows, setRows] = useState<readonly LedgerRow[]>([]);
  const [lines, setLines] = useState<readonly TakenLineView[]>();
  const [progress, setProgress] = useState<Takeover['progress']>();

  const run = async (action: 'previewLedger' | 'takeOver', wanted: readonly LedgerRow[]) => {
    setRefused(undefined);
    let sum: readonly TakenLineView[] = [];
    for (const batch of batches(wanted)) {
      setProgress({ done: sum.length, of: wanted.length });
      const reply = await call('staff', action, { agencyId, rows: batch.map(({ line, cells }) => ({ line, cells })) });
      if (!reply.ok) {
        setRefused(reply);
        break;
      }
      sum = [...sum, ...reply.value.lines];
    }
    setProgress(undefined);
    return sum;
  };

  const type = (next: string) => {
    setProblem(next.length > MOST_CHARACTERS ? `一次最多贴${MOST_CHARACTERS / 10_000}万字，请分几次。` : undefined);
    if (next.length <= MOST_CHARACTERS) set({ text: next });
    setLines(undefined);
  };

  return {
    text, type, problem, refused, unknownHeads, lines, progress,
    pick: async () => {
      const [file] = await pickFiles(1);
      if (!file) return;
      if (/\.xlsx$/i.test(file.name)) {
        const read = await readWorkbook(agencyId, file);
        if (read.ok) type(read.value.text);
        else setProblem(read.message);
        return;
      }
      const content = /\.(csv|txt|tsv)$/i.test(file.name) ? await readText(file) : undefined;
      if (content === undefined) setProblem('这个文件读不了：请选 .xlsx、.csv 文件，或者直接从表格里复制、粘贴到下面。');
      else type(content);
    },
    preview: async () => {
      const reading = readLedger(text);
      setProblem(reading.ok ? undefined : reading.message);
      if (!reading.ok) return;
      setUnknownHeads(reading.unknownHeads);
      setRows(reading.rows);
      const checked = await run('previewLedger', reading.rows);
      if (checked.length > 0) setLines(checked);
    },
    takeOver: async () => {
      const ready = new Set((lines ?? []).filter(({ state }) => state === 'ready').map(({ line }) => line));
      const taken = await run('takeOver', rows.filter(({ line }) => ready.has(line)));
      const after = new Map(taken.map((one) => [one.line, one]));
      const next = (lines ?? []).map((one) => after.get(one.line) ?? one);
      setLines(next);
      if (next.every(({ state }) => state === 'taken' || state === 'known')) drop();
    },
    again: () => setLines(undefined),
  };
}
