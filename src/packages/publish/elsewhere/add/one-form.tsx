import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { navigateBack } from '@tarojs/taro';
import type { OutletView } from '@/contract/registers';
import type { Refused } from '@/contract/reply';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { entryDoubts, TITLE_CHARACTERS, type EntryText } from '@/domain/elsewhere/entry';
import type { AgencyLevel } from '@/domain/remedy/authority';
import { categoriesOf, isCategoryKey, type CategoryKey } from '@/domain/publishing/categories';
import { ELSEWHERE_CHANNELS } from '@/domain/publishing/channels';
import { Check } from '@/components/choice';
import { Field } from '@/components/field';
import { DAY_EXAMPLE, typedDay } from '@/components/field/typed-day';
import { PickField } from '@/components/pick-field';
import { call } from '@/services/cloud';
import { randomId } from '@/services/random-id';
import { useKept } from '@/services/use-kept';

interface Typed extends EntryText { readonly category: string; readonly key: string }
const BLANK: Typed = { title: '', on: '', link: '', category: '', key: '' };
/** As an item says it of itself. */
export type Filled = Pick<Typed, 'title' | 'on' | 'link' | 'category'>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
function parse(value: unknown): Typed | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { title, on, link, category, key } = value as Record<keyof Typed, unknown>;
  return { title: text(title), on: text(on), link: text(link), category: text(category), key: text(key) };
}

export interface OneForm {
  readonly typed: Typed;
  readonly wrong: Partial<Record<keyof EntryText, string>>;
  readonly attempts: number;
  readonly refused: Refused | undefined;
  /** The like is there: whether it is another one. */
  readonly same: string | undefined;
  readonly another: boolean;
  readonly done: string | undefined;
  readonly change: (typed: Typed) => void;
  readonly sayAnother: (another: boolean) => void;
  readonly register: () => Promise<void>;
}

/** 一条一条登记: what is typed stays on the phone until it is registered. */
export function useOneForm(agencyId: string, outlet: OutletView, today: CivilDate, filled?: Filled): OneForm {
  // What an item says of itself is no draft of the next one.
  const { value: typed, set, drop } = useKept(`publish.one:${agencyId}${filled ? `:${filled.on}${filled.title}` : ''}`, parse, filled ? { ...BLANK, ...filled } : BLANK);
  const [wrong, setWrong] = useState<OneForm['wrong']>({});
  const [attempts, setAttempts] = useState(0);
  const [refused, setRefused] = useState<Refused>();
  const [same, setSame] = useState<string>();
  const [another, sayAnother] = useState(false);
  const [done, setDone] = useState<string>();
  return {
    typed, wrong, attempts, refused, same, another, done, sayAnother,
    change: (next) => {
      set({ ...next, key: '' });
      setWrong({});
      setSame(undefined);
      setDone(undefined);
    },
    register: async () => {
      const entry = { title: typed.title, on: typedDay(typed.on), link: ELSEWHERE_CHANNELS[outlet.kind].link ? typed.link : '' };
      const doubts = Object.fromEntries(entryDoubts(entry, today, false).map(({ field, words }) => [field, `${words}。`]));
      setWrong(doubts);
      setAttempts(attempts + 1);
      if (Object.keys(doubts).length > 0) return;
      const key = typed.key || randomId();
      set({ ...typed, key });
      const category = isCategoryKey(typed.category) ? typed.category : undefined;
      const reply = await call('staff', 'registerElsewhere', { agencyId, outletId: outlet.id, entries: [{ key, ...entry, ...(category && { category }), ...(another && { another }) }] });
      setRefused(reply.ok ? undefined : reply);
      const [result] = reply.ok ? reply.value.entries : [];
      if (!result) return;
      if (result.problem) setWrong({ [result.problem.field]: result.problem.message });
      setSame(result.same && `${result.same.by === 'link' ? '同一个链接' : '同一个标题、同一天'}已经登记过：${result.same.title}`);
      if (result.state !== 'registered') return;
      setDone(typed.title);
      sayAnother(false);
      drop();
      if (filled) void navigateBack();
    },
  };
}

/** The questions of one registration. */
export function OneFields({ form, outlet, level }: { readonly form: OneForm; readonly outlet: OutletView; readonly level: AgencyLevel }): ReactNode {
  const { typed, wrong, attempts, same, another, done, change, sayAnother } = form;
  const first = (['title', 'on', 'link'] as const).find((field) => wrong[field]);
  const focus = (field: keyof EntryText) => (first === field ? attempts : undefined);
  return (
    <>
      {done ? <View className="soft">{`已登记：${done}。可以接着登记下一条。`}</View> : null}
      <Field label="标题" multiline value={typed.title} limit={TITLE_CHARACTERS} error={wrong.title} focusRequest={focus('title')} onChange={(title) => change({ ...typed, title })} />
      <Field label="公开日期" value={typed.on} placeholder={DAY_EXAMPLE} error={wrong.on} focusRequest={focus('on')} onChange={(on) => change({ ...typed, on })} />
      {ELSEWHERE_CHANNELS[outlet.kind].link
        ? <Field label="链接" optional value={typed.link} placeholder="http 开头的网址" error={wrong.link} focusRequest={focus('link')} onChange={(link) => change({ ...typed, link })} /> : null}
      <PickField<CategoryKey>
        label="类别" notChosen="可以不选" value={isCategoryKey(typed.category) ? typed.category : undefined}
        options={categoriesOf(level).map(({ key, label }) => ({ value: key, label }))} onChange={(category) => change({ ...typed, category: category ?? '' })}
      />
      {same ? <Check label="不是同一条，仍要登记" note={same} checked={another} onChange={sayAnother} /> : null}
    </>
  );
}
