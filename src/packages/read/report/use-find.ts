import { useEffect, useMemo, useState } from 'react';
import Taro from '@tarojs/taro';
import type { PublishedReport } from '@/contract/reports';
import type { CellAddress } from '@/domain/report/form-cells';
import { scrollToPart } from '@/services/scroll';
import { searchWords } from '@/pages/reading/marks';
import { cellIn, hitsIn, idOfCell, type Hit } from './find';
import { partsOf, placeOf, type Part } from './outline';

/** What an address says of where to open the report. */
export interface OpenAt {
  readonly section?: number | undefined;
  readonly words: string;
  readonly cell?: string | undefined;
}

export interface Find {
  readonly parts: readonly Part[];
  readonly text: string;
  readonly type: (text: string) => void;
  readonly words: readonly string[];
  readonly hits: readonly Hit[];
  /** Which of the hits is shown, counted from 0. */
  readonly at: number;
  readonly step: (by: 1 | -1) => void;
  /** The cell to be opened and marked. */
  readonly cell: CellAddress | undefined;
  /** The paragraph that is shown. */
  readonly current: string | undefined;
}

const NO_PARTS: readonly Part[] = [];
const NO_HITS: readonly Hit[] = [];

/** 在这份报告里查找, and where its address leads: one state, so that what is marked is what was asked for last. */
export function useFind(published: PublishedReport | undefined, { section, words: asked, cell: key }: OpenAt): Find {
  const [text, setText] = useState(asked);
  const [at, setAt] = useState<number>();
  const report = published?.report;
  const parts = useMemo(() => (report ? partsOf(report) : NO_PARTS), [report]);
  const words = useMemo(() => searchWords(text), [text]);
  const hits = useMemo(() => (report ? hitsIn(report, parts, words) : NO_HITS), [report, parts, words]);
  const linked = useMemo(() => (report ? cellIn(report, key) : undefined), [report, key]);
  const first = useMemo(() => {
    if (!report) return undefined;
    if (linked) return idOfCell(linked);
    return section === undefined ? undefined : placeOf(report, parts, section, searchWords(asked));
  }, [report, parts, linked, section, asked]);

  // Until one goes to another hit, the first is the one the address leads to.
  const opening = Math.max(0, hits.findIndex(({ id }) => id === first));
  const shown = at ?? opening;
  const hit = at === undefined && text === asked && linked ? undefined : hits[shown];
  const current = hit?.id ?? first;
  const moving = at !== undefined || (text === asked && first !== undefined);
  useEffect(() => {
    if (moving && current) Taro.nextTick(() => scrollToPart(current));
  }, [moving, current, at]);

  return {
    parts, text, words, hits, at: shown, current,
    type: (next) => { setText(next); setAt(undefined); },
    step: (by) => setAt(hits.length === 0 ? undefined : (shown + by + hits.length) % hits.length),
    cell: hit?.cell ?? (at === undefined ? linked : undefined),
  };
}
