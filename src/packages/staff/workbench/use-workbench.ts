import { useCallback, useRef, useState } from 'react';
import { stopPullDownRefresh, usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro';
import { WORK_FILTERS, type WorkFilter } from '@/domain/agenda/shelf';
import type { Refused, Reply } from '@/contract/reply';
import type { FoundCases, PublishingCard, WorkItem, WorkPage, Workbench } from '@/contract/workbench';
import { call } from '@/services/cloud';
import { chosenDesk, listDesks, rememberDesk, type Desk } from '@/services/desks';
import { useReply, type ReplyModel } from '@/services/use-reply';

/** What is asked for: a list, or what was looked for. */
interface Wanted {
  readonly agencyId: string | undefined;
  readonly shown: WorkFilter;
  readonly text: string;
}

export interface At {
  readonly desk: Desk;
  readonly shown: WorkFilter;
  /** What was looked for; empty for a list. */
  readonly text: string;
  readonly counts: NonNullable<Workbench['counts']>;
  /** Whether names were looked through. */
  readonly names: boolean;
  /** Messages nobody read yet. */
  readonly unread: number;
  /** 要公开的信息; absent while something is looked for. */
  readonly publishing?: PublishingCard;
  readonly pages: readonly (readonly WorkItem[])[];
  readonly next?: string;
}

interface Loaded {
  readonly desks: readonly Desk[];
  /** Where somebody writes for the public who handles no applications: the report and the county's urges are his day, too. */
  readonly writes?: readonly Desk[];
  /** Absent: this identity works for no agency. */
  readonly at?: At;
}

export interface WorkbenchModel {
  readonly model: ReplyModel<Loaded>;
  /** What was chosen; while it is loaded, what is shown may still be another. */
  readonly wanted: Wanted;
  /** Why further lines are not there. */
  readonly moreRefused: Refused | undefined;
  readonly show: (shown: WorkFilter) => void;
  readonly choose: (agencyId: string) => void;
  readonly search: (text: string) => void;
  readonly reload: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
}

const NO_COUNTS = { mine: 0, open: 0, unconfirmed: 0, near: 0, overdue: 0, applicant: 0, consulting: 0, closed: 0 };

type Paged = Reply<WorkPage & Partial<Pick<Workbench, 'counts' | 'unread' | 'publishing'> & Pick<FoundCases, 'names'>>>;

const pageOf = ({ agencyId, shown, text }: Wanted & { readonly agencyId: string }, cursor?: string): Promise<Paged> => (text
  ? call('staff', 'searchCases', { agencyId, text, ...(cursor && { cursor }) })
  : call('staff', 'workbench', { agencyId, show: shown, ...(cursor && { cursor }) }));

async function load(wanted: Wanted): Promise<Reply<Loaded>> {
  const desks = await listDesks();
  if (!desks.ok) return desks;
  const desk = chosenDesk(desks.value, wanted.agencyId);
  if (!desk) {
    const publishing = await listDesks('publishing');
    return publishing.ok ? { ...publishing, value: { desks: [], writes: publishing.value.filter(({ writes }) => writes) } } : publishing;
  }
  const page = await pageOf({ ...wanted, agencyId: desk.agencyId });
  if (!page.ok) return page;
  const { items, next, counts = NO_COUNTS, unread = 0, names = false, publishing } = page.value;
  const { shown, text } = wanted;
  return { ...page, value: { desks: desks.value, at: { desk, shown, text, counts, unread, names, pages: [items], ...(publishing && { publishing }), ...(next && { next }) } } };
}

/** One more page under the others; a case that moved meanwhile stands where it was first. */
function joined({ next: _, ...at }: At, { items, next }: WorkPage): At {
  const seen = new Set(at.pages.flatMap((page) => page.map(({ id }) => id)));
  const fresh = items.filter(({ id }) => !seen.has(id));
  return { ...at, pages: fresh.length > 0 ? [...at.pages, fresh] : at.pages, ...(next && { next }) };
}

const isFilter = (word: string | undefined): word is WorkFilter => word !== undefined && Object.keys(WORK_FILTERS).includes(word);

/** 今天: the lists of the chosen agency, in order of the day that binds. */
export function useWorkbench(): WorkbenchModel {
  // 全县 leads to the desk of one agency.
  const { agency, show } = useRouter().params;
  const [wanted, setWanted] = useState<Wanted>({ agencyId: agency, shown: isFilter(show) ? show : 'open', text: '' });
  const [moreRefused, setMoreRefused] = useState<Refused>();
  const { model, reload, replace } = useReply(useCallback(() => load(wanted), [wanted]));
  const loading = useRef<Promise<void>>();

  usePullDownRefresh(() => { void reload().finally(() => stopPullDownRefresh()); });

  const more = async () => {
    if (model.kind !== 'ready' || !model.value.at?.next) return;
    const { value: loaded } = model;
    const { at } = model.value;
    const reply = await pageOf({ shown: at.shown, text: at.text, agencyId: at.desk.agencyId }, at.next);
    setMoreRefused(reply.ok ? undefined : reply);
    if (reply.ok) replace(loaded, { ...loaded, at: joined(at, reply.value) }, model.at);
  };
  // A tap and the end of the page may ask at the same time.
  const loadMore = () => (loading.current ??= more().finally(() => { loading.current = undefined; }));
  // On the web the button is the way: it can be reached with the keyboard, and the page has an end.
  useReachBottom(() => { if (process.env.TARO_ENV === 'weapp') void loadMore(); });

  const change = (part: Partial<Wanted>) => {
    setMoreRefused(undefined);
    setWanted((earlier) => ({ ...earlier, ...part }));
  };
  return {
    model, wanted, moreRefused, reload, loadMore,
    show: (shown) => change({ shown, text: '' }),
    search: (text) => change({ text: text.trim() }),
    choose: (agencyId) => {
      rememberDesk(agencyId);
      change({ agencyId });
    },
  };
}
