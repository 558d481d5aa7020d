import { useState } from 'react';
import type { ImportCorrections, ImportPreview, ImportSource } from '@/contract/report-import';
import type { Refused } from '@/contract/reply';
import { call, upload } from '@/services/cloud';
import { pickFiles } from '@/services/pick-file';
import { useKept } from '@/services/use-kept';

interface Typed { readonly text: string }
const BLANK: Typed = { text: '' };
const parse = (value: unknown): Typed | undefined =>
  (typeof value === 'object' && value !== null && typeof (value as Typed).text === 'string' ? { text: (value as Typed).text } : undefined);

export interface Import {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly refused: Refused | undefined;
  /** What is being done, in words; undefined when nothing is. */
  readonly working: string | undefined;
  readonly preview: ImportPreview | undefined;
  readonly confirmed: ReadonlySet<string>;
  readonly confirm: (key: string, yes: boolean) => void;
  /** Reads once more with what the person read in the original; what was confirmed and is still there stays confirmed. */
  readonly correct: (more: ImportCorrections) => Promise<void>;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly pick: () => Promise<void>;
  readonly readPaste: () => Promise<void>;
  readonly again: () => void;
  /** @returns the year, when it was published */
  readonly publish: () => Promise<number | undefined>;
}

/** 导入年报: chosen or pasted, read in the cloud, each doubt confirmed, then published. */
export function useImport(agencyId: string): Import {
  const { value: { text }, set, drop } = useKept(`reports.import:${agencyId}`, parse, BLANK);
  const [source, setSource] = useState<ImportSource>();
  const [preview, setPreview] = useState<ImportPreview>();
  const [corrections, setCorrections] = useState<ImportCorrections>({});
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const [working, setWorking] = useState<string>();

  const read = async (from: ImportSource, corrected: ImportCorrections = {}) => {
    setWorking('正在读这份报告');
    const reply = await call('papers', 'previewImport', { agencyId, source: from, corrections: corrected });
    setWorking(undefined);
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    setSource(from);
    setPreview(reply.value);
    setCorrections(corrected);
    const open = new Set(reply.value.points.map(({ key }) => key));
    setConfirmed((now) => new Set([...now].filter((key) => open.has(key))));
  };

  return {
    text, refused, working, preview, confirmed, reason, setReason,
    type: (next) => set({ text: next }),
    confirm: (key, yes) => setConfirmed((now) => {
      const next = new Set(now);
      if (yes) next.add(key);
      else next.delete(key);
      return next;
    }),
    correct: async ({ cells = [], head }) => {
      if (!source) return;
      const changed = new Set(cells.map(({ key }) => key));
      await read(source, { cells: [...(corrections.cells ?? []).filter(({ key }) => !changed.has(key)), ...cells], head: { ...corrections.head, ...head } });
    },
    pick: async () => {
      const [file] = await pickFiles(1);
      if (!file) return;
      setRefused(undefined);
      setWorking('正在上传');
      const place = await call('papers', 'prepareReportFile', { agencyId, name: file.name, bytes: file.bytes });
      const put = place.ok ? await upload(place.value.cloudPath, file, (percent) => setWorking(`正在上传，已传${percent}%`)) : place;
      setWorking(undefined);
      if (!place.ok || !put.ok) {
        setRefused(place.ok ? (put.ok ? undefined : put) : place);
        return;
      }
      await read({ from: 'file', uploadId: place.value.uploadId, fileId: put.fileID });
    },
    readPaste: () => read({ from: 'text', text }),
    again: () => { setPreview(undefined); setRefused(undefined); setConfirmed(new Set()); setCorrections({}); },
    publish: async () => {
      if (!preview || !source) return undefined;
      const reply = await call('papers', 'importReport', {
        agencyId, source, corrections, digest: preview.digest, expects: preview.existing?.version ?? 0, confirmed: [...confirmed], ...(reason.trim() && { reason }),
      });
      setRefused(reply.ok ? undefined : reply);
      if (!reply.ok) return undefined;
      drop();
      return reply.value.year;
    },
  };
}
