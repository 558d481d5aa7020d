import { useRef, useState } from 'react';
import type { ImportCorrections, ImportPreview, ImportSource } from '@/contract/report-import';
import type { Refused } from '@/contract/reply';
import { readDate } from '@/domain/elsewhere/read-date';
import { call, upload } from '@/services/cloud';
import { pickFiles } from '@/services/pick-file';
import { useKept } from '@/services/use-kept';
import { BLANK, isSame, parseKept, sourceOf, type Begun, type KeptImport } from './kept-import';

const NOTHING_DONE: Omit<Begun, 'source' | 'file'> = { corrections: {}, typing: {}, confirmed: [], reason: '', place: '', on: '' };
/** Answers that say that the uploaded file is not there any more. */
const GONE: readonly string[] = ['notFound', 'fileMissing'];

type Typed = Pick<Begun, 'typing' | 'reason' | 'place' | 'on'>;

export interface Import {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly refused: Refused | undefined;
  /** What is being done, in words; undefined when nothing is. */
  readonly working: string | undefined;
  readonly preview: ImportPreview | undefined;
  /** What was read last time and is not finished. */
  readonly begun: Begun | undefined;
  readonly goOn: () => Promise<void>;
  readonly confirmed: ReadonlySet<string>;
  readonly confirm: (key: string, yes: boolean) => void;
  /** Reads once more with what the person read in the original; what was confirmed and is still there stays confirmed. */
  readonly correct: (more: ImportCorrections) => Promise<void>;
  readonly typed: Typed;
  readonly setTyped: (part: Partial<Typed>) => void;
  readonly pick: () => Promise<void>;
  readonly readPaste: () => Promise<void>;
  readonly again: () => void;
  /** @returns the year, when it was published or handed in */
  readonly publish: () => Promise<{ readonly year: number; readonly review: boolean } | undefined>;
}

/** 导入年报: chosen or pasted, read in the cloud, each doubt confirmed, then published; what was done stays on the phone until then. */
export function useImport(agencyId: string): Import {
  const { value, set, drop } = useKept(`reports.import:${agencyId}`, parseKept, BLANK);
  // Several things are kept one after another before the page is drawn anew.
  const latest = useRef(value);
  const keep = (part: Partial<KeptImport>) => {
    latest.current = { ...latest.current, ...part };
    set(latest.current);
  };
  const [preview, setPreview] = useState<ImportPreview>();
  const [refused, setRefused] = useState<Refused>();
  const [working, setWorking] = useState<string>();
  const { text, begun } = value;
  const done = begun ?? NOTHING_DONE;

  const read = async (next: Begun) => {
    const source = sourceOf({ text: latest.current.text, begun: next });
    if (!source) return;
    setWorking('正在读这份报告');
    const reply = await call('papers', 'previewImport', { agencyId, source, corrections: next.corrections });
    setWorking(undefined);
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) {
      const { source: _source, ...without } = next;
      if (next.file && GONE.includes(reply.code)) keep({ begun: without });
      return;
    }
    const open = new Set(reply.value.points.map(({ key }) => key));
    setPreview(reply.value);
    keep({ begun: { ...next, confirmed: next.confirmed.filter((key) => open.has(key)) } });
  };

  const change = (part: Partial<Begun>) => keep({ begun: { ...NOTHING_DONE, ...latest.current.begun, ...part } });

  return {
    text, refused, working, preview, begun, typed: done, confirmed: new Set(done.confirmed),
    type: (next) => keep({ text: next }),
    goOn: async () => { if (begun) await read(begun); },
    confirm: (key, yes) => change({ confirmed: [...done.confirmed.filter((one) => one !== key), ...(yes ? [key] : [])] }),
    correct: async ({ cells = [], head }) => {
      if (!begun) return;
      const changed = new Set(cells.map(({ key }) => key));
      const { corrections } = begun;
      await read({ ...begun, corrections: { cells: [...(corrections.cells ?? []).filter(({ key }) => !changed.has(key)), ...cells], head: { ...corrections.head, ...head } } });
    },
    setTyped: change,
    pick: async () => {
      const [file] = await pickFiles(1);
      if (!file) return;
      const chosen = { name: file.name, bytes: file.bytes };
      setRefused(undefined);
      setWorking('正在上传');
      const place = await call('papers', 'prepareReportFile', { agencyId, ...chosen });
      const put = place.ok ? await upload(place.value.cloudPath, file, (percent) => setWorking(`正在上传，已传${percent}%`)) : place;
      setWorking(undefined);
      if (!place.ok || !put.ok) {
        setRefused(place.ok ? (put.ok ? undefined : put) : place);
        return;
      }
      const before = latest.current.begun;
      await read({ ...(isSame(before, chosen) ? before : NOTHING_DONE), file: chosen, source: { from: 'file', uploadId: place.value.uploadId, fileId: put.fileID } });
    },
    readPaste: () => read({ ...NOTHING_DONE, source: { from: 'text' } }),
    again: () => { setPreview(undefined); setRefused(undefined); },
    publish: async () => {
      const source: ImportSource | undefined = sourceOf(latest.current);
      if (!preview || !source) return undefined;
      const day = readDate(done.on);
      const reply = await call('papers', 'importReport', {
        agencyId, source, corrections: done.corrections, digest: preview.digest, expects: preview.existing?.version ?? 0, confirmed: [...done.confirmed],
        ...(done.reason.trim() && { reason: done.reason }), ...(preview.review && 'on' in day && { elsewhere: { place: done.place, on: day.on } }),
      });
      setRefused(reply.ok ? undefined : reply);
      if (!reply.ok) return undefined;
      drop();
      return { year: reply.value.year, review: reply.value.review === true };
    },
  };
}
