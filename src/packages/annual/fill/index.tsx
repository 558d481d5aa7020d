import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { navigateBack, useRouter } from '@tarojs/taro';
import type { Refused } from '@/contract/reply';
import { civilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, instant } from '@/domain/calendar/instant';
import { kindRule, type YearbookKind } from '@/domain/yearbook/kinds';
import { emptyText, readLine, type LineText } from '@/domain/yearbook/read-line';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Check } from '@/components/choice';
import { Page } from '@/components/page';
import { Empty, Failed } from '@/components/state';
import { textOf } from '@/pages/reading/route';
import { call } from '@/services/cloud';
import { cloudToday } from '@/services/cloud-day';
import { randomId } from '@/services/random-id';
import { scrollToPart } from '@/services/scroll';
import { useKept } from '@/services/use-kept';
import { LineFields } from '../shared/line-fields';
import { parseText, withDays, wrongOf } from '../shared/typed-line';
import { isKind } from '../shared/words';
import '../shared/annual.scss';

const FAR = civilDate('2100-12-31');

interface Typed extends LineText { readonly key: string }
function parseTyped(value: unknown): Typed | undefined {
  const text = parseText(value);
  const { key } = (value ?? {}) as { readonly key?: unknown };
  return text && { ...text, key: typeof key === 'string' ? key : '' };
}

interface FillProps { readonly agencyId: string; readonly kind: YearbookKind; readonly known: LineText | undefined; readonly today: CivilDate }

function Fill({ agencyId, kind, known, today }: FillProps): ReactNode {
  const { label, what } = kindRule(kind);
  const blank = useMemo((): Typed => ({ ...(known ?? emptyText(kind, today)), key: '' }), [kind, known, today]);
  // What is known elsewhere is no draft of the next line.
  const { value: typed, set, drop } = useKept(`yearbook.line:${agencyId}:${kind}${known ? `:${JSON.stringify(known)}` : ''}`, parseTyped, blank);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [attempts, setAttempts] = useState(0);
  const [refused, setRefused] = useState<Refused>();
  const [another, sayAnother] = useState(false);
  const change = (text: LineText) => {
    set({ ...text, key: '' });
    setWrong({});
    setRefused(undefined);
    sayAnother(false);
  };
  const save = async () => {
    const text = withDays(kind, typed);
    // Whether a day has come yet is for the cloud's clock to say, not for a phone's that may be wrong.
    const read = readLine(kind, text, cloudToday() ?? FAR);
    setWrong(read.ok ? {} : wrongOf(read.error));
    setAttempts(attempts + 1);
    if (!read.ok) return;
    const key = typed.key || randomId();
    set({ ...typed, key });
    const reply = await call('annual', 'saveLine', { agencyId, key, kind, ...text, ...(another && { another }) });
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) {
      if (reply.field) setWrong({ [reply.field]: reply.message });
      return;
    }
    drop();
    void navigateBack();
  };
  const inField = refused?.field !== undefined && refused.field in wrong;
  const apart = refused !== undefined && !inField;
  useEffect(() => {
    if (apart) scrollToPart('refused');
  }, [apart, refused]);
  return (
    <Page title={`记一条 · ${label}`} bar={<BottomBar><Action onTap={save}>记下</Action></BottomBar>}>
      <View className="soft annual__lead">{what}</View>
      <LineFields kind={kind} text={typed} onChange={change} wrong={wrong} attempts={attempts} />
      <View id="refused">
        {apart ? <Failed refused={refused} safe="填写的内容都在。" /> : null}
        {refused?.code === 'sameLine' ? <Check label="是另外的一条" note="勾上再点“记下”" checked={another} onChange={sayAnother} /> : null}
      </View>
    </Page>
  );
}

/** 记一条: a short form, filled when it happens; what is typed stays on the phone until it is written. */
export default function FillPage(): ReactNode {
  const { agency: agencyId = '', kind, known } = useRouter().params;
  const [today] = useState(() => cloudToday() ?? civilDateAt(instant(Date.now())));
  const text = useMemo(() => {
    if (!known) return undefined;
    try {
      return parseText(JSON.parse(textOf(known)));
    } catch {
      return undefined;
    }
  }, [known]);
  if (!isKind(kind)) return <Page title="记一条"><Empty title="没有这类台账">请返回，从年度台账重新进入。</Empty></Page>;
  return <Fill agencyId={agencyId} kind={kind} known={text} today={today} />;
}
