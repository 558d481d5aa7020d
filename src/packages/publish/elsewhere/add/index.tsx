import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { Outlets, OutletView } from '@/contract/registers';
import { civilDateAt } from '@/domain/calendar/instant';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { outletLabel } from '@/domain/elsewhere/year-numbers';
import { ELSEWHERE_CHANNELS, type ElsewhereChannel } from '@/domain/publishing/channels';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Field } from '@/components/field';
import { Page } from '@/components/page';
import { PickField } from '@/components/pick-field';
import { Pills } from '@/components/pills';
import { Empty, Failed, Loading } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { textOf } from '@/pages/reading/route';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { RefusedLine } from '../../registers/refused-line';
import { openChannels } from '../../registers/routes';
import { Lines } from './lines';
import { OneFields, useOneForm, type Filled } from './one-form';
import { stateOf } from './rows';
import { useList } from './use-list';

const TITLE = '登记在别处公开的';
const WAYS = [{ value: 'one', label: '一条一条填' }, { value: 'list', label: '粘贴清单' }] as const;
type Way = (typeof WAYS)[number]['value'];

interface InChannel { readonly agencyId: string; readonly outlet: OutletView; readonly today: CivilDate; readonly head: ReactNode }

function One({ agencyId, outlet, today, head, level, filled }: InChannel & Pick<Outlets, 'level'> & { readonly filled: Filled | undefined }): ReactNode {
  const form = useOneForm(agencyId, outlet, today, filled);
  return (
    <Page title={TITLE} bar={<BottomBar><Action onTap={form.register}>登记</Action></BottomBar>}>
      {head}
      <RefusedLine refused={form.refused} />
      <OneFields form={form} outlet={outlet} level={level} />
    </Page>
  );
}

function Pasted({ agencyId, outlet, today, head }: InChannel): ReactNode {
  const linked = ELSEWHERE_CHANNELS[outlet.kind].link;
  const list = useList(agencyId, { id: outlet.id, linked }, today);
  const { rows, text, type, problem, read, register } = list;
  const ready = (rows ?? []).filter((row) => stateOf(row) === 'ready').length;
  const bar = rows
    ? ready > 0 && <BottomBar note={`登记到${outletLabel(outlet)}；要核对的不会登记`}><Action onTap={register}>{`登记${ready}条`}</Action></BottomBar>
    : <BottomBar><Action onTap={read}>先看读成什么</Action></BottomBar>;
  return (
    <Page title={TITLE} bar={bar || undefined}>
      {rows ? <View className="soft">{`登记到${outletLabel(outlet)}`}</View> : head}
      {rows ? <Lines list={list} linked={linked} /> : (
        <Field
          label="清单" multiline value={text} error={problem} onChange={type}
          hint={`在网页、表格或者聊天里复制${linked ? '标题、日期和链接' : '标题和日期'}，粘贴到这里；一行一条、几行一条都可以`}
        />
      )}
    </Page>
  );
}

const isChannel = (value: string | undefined): value is ElsewhereChannel => value !== undefined && value in ELSEWHERE_CHANNELS;

/** 一条信息自己写的, when the page was opened for it. */
function filledBy({ title, on = '', link = '', category = '' }: Readonly<Record<string, string | undefined>>): Filled | undefined {
  return title === undefined ? undefined : { title: textOf(title), on, link: textOf(link), category };
}

function Ready({ agencyId, outlets: { outlets, level, mayChange }, today }: { readonly agencyId: string; readonly outlets: Outlets; readonly today: CivilDate }): ReactNode {
  const { params } = useRouter();
  const filled = useMemo(() => filledBy(params), [params]);
  const usable = outlets.filter(({ retired }) => !retired);
  const likely = filled ? usable.filter(({ kind }) => kind === params.channel) : usable;
  const [chosen, choose] = useState(likely.length === 1 ? likely[0]?.id : undefined);
  const [way, setWay] = useState<Way>('one');
  const outlet = usable.find(({ id }) => id === chosen);
  if (!mayChange) return <Page title={TITLE}><Empty title="由信息员、经办人登记">你可以看登记的情况，不能登记。</Empty></Page>;
  if (usable.length === 0) {
    return <Page title={TITLE}><Empty title="还没有公开渠道" action={{ label: '添加渠道', onTap: () => openChannels(agencyId) }}>先把县政府网站、公众号、公告栏等写进来，再登记在那里公开的信息。</Empty></Page>;
  }
  const head = (
    <>
      <PickField label="在哪里公开的" notChosen="请选择渠道" value={chosen} options={usable.map((one) => ({ value: one.id, label: outletLabel(one) }))} onChange={choose} />
      {filled && likely.length === 0 && isChannel(params.channel) ? (
        <View className="soft">{`还没有${ELSEWHERE_CHANNELS[params.channel].label}这种渠道。`}<TextLink onTap={() => openChannels(agencyId)}>先添加渠道</TextLink></View>
      ) : outlet ? null : <View className="soft">{filled ? '先选渠道，要登记的已经填好。' : '先选渠道，再填写或者粘贴。'}</View>}
      {outlet && !filled ? <Pills label="怎么登记" options={WAYS} value={way} onChange={setWay} /> : null}
    </>
  );
  if (!outlet) return <Page title={TITLE}>{head}</Page>;
  const common = { agencyId, outlet, today, head };
  return way === 'one' ? <One key={outlet.id} {...common} level={level} filled={filled} /> : <Pasted key={outlet.id} {...common} />;
}

/** 登记在别处公开的: one by one, or a pasted list. @source 条例 art. 23 */
export default function AddElsewherePage(): ReactNode {
  const agencyId = useRouter().params.agency ?? '';
  const { model, reload } = useReply(useCallback(() => call('staff', 'outlets', { agencyId }), [agencyId]));
  if (model.kind === 'loading') return <Page title={TITLE}><Loading /></Page>;
  if (model.kind === 'failed') return <Page title={TITLE}><Failed refused={model.refused} safe="登记过的都在，没有丢。" onRetry={reload} /></Page>;
  return <Ready agencyId={agencyId} outlets={model.value} today={civilDateAt(model.at)} />;
}
