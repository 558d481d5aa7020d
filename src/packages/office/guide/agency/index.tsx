import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Choice } from '@/components/choice';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { Page } from '@/components/page';
import { PickField } from '@/components/pick-field';
import { Sheet } from '@/components/sheet';
import { Empty, Failed, Loading } from '@/components/state';
import { addDays, parseCivilDate, fullDay, type CivilDate } from '@/domain/calendar/civil-date';
import { cloudToday } from '@/services/cloud-day';
import { backToAgencies } from '../shared/routes';
import { useAgencyChange, type AgencyChangeModel } from './use-agency-change';
import '../shared/guide.scss';

const WHATS = [
  { value: 'rename', label: '更名', note: '单位还在，换了名称' },
  { value: 'merge', label: '并入别的单位', note: '不再收申请，新的申请交给接手的单位' },
] as const;

/** Far enough back for a paper that came late. */
const DAYS_BACK = 120;

function Fields({ change, typed, problems, attempts, model, agency, today }: AgencyChangeModel & { readonly today: CivilDate }): ReactNode {
  const [first] = Object.keys(problems);
  const focus = (name: string) => (first === name ? attempts : 0);
  const others = model.kind === 'ready' ? model.value.agencies.filter(({ id, mergedInto }) => id !== agency?.id && !mergedInto) : [];
  return (
    <Card>
      <Choice label="要登记什么" options={agency?.county ? WHATS.slice(0, 1) : WHATS} value={typed.what} onChange={(what) => change({ what })} />
      {typed.what === 'rename' ? (
        <>
          <Field label="新的名称" placeholder={agency?.name} value={typed.name} error={problems.name} focusRequest={focus('name')} onChange={(name) => change({ name })} />
          <Field label="新的简称" placeholder={agency?.shortName} hint="句子里怎么叫，例如乔官镇" value={typed.shortName} error={problems.shortName} focusRequest={focus('shortName')} onChange={(shortName) => change({ shortName })} />
        </>
      ) : (
        <PickField label="并入哪个单位" notChosen="请选择" options={others.map(({ id, name }) => ({ value: id, label: name }))} value={typed.intoId || undefined} error={problems.intoId} onChange={(intoId) => change({ intoId: intoId ?? '' })} />
      )}
      <DayField label="从哪一天起" from={addDays(today, -DAYS_BACK)} to={today} value={parseCivilDate(typed.on)} error={problems.on} onChange={(on) => change({ on: on ?? '' })} />
      <Field label="依据的文件" placeholder="例如 潍民字〔2026〕5号" value={typed.basis} error={problems.basis} focusRequest={focus('basis')} onChange={(basis) => change({ basis })} />
    </Card>
  );
}

/** What it means, before it is done. */
function ConfirmSheet({ edit, onClose }: { readonly edit: AgencyChangeModel; readonly onClose: () => void }): ReactNode {
  const { typed, agency, model, refused, confirm } = edit;
  const into = model.kind === 'ready' ? model.value.agencies.find(({ id }) => id === typed.intoId) : undefined;
  const on = parseCivilDate(typed.on);
  const rename = typed.what === 'rename';
  return (
    <Sheet
      open danger={!rename} title={rename ? `${agency?.shortName ?? ''}更名为${typed.name}？` : `${agency?.shortName ?? ''}并入${into?.name ?? ''}？`} confirm={rename ? '更名' : '并入'} error={refused?.message}
      rows={rename
        ? [{ label: on ? `${fullDay(on)}起` : '', value: typed.name, note: '首页、申请、文书用新的名称' }, { label: '以前的', value: '报告、指南和链接仍然是当时的名称', note: '按以前的名称也找得到' }]
        : [{ label: '新的申请', value: `交给${into?.name ?? ''}`, note: '申请人动笔以前就会看到' }, { label: '以前的', value: '报告和信息留在原来的名下', note: '旧链接照样能打开，并且指到接手的单位' }, { label: '没有办完的', value: '要先办结或者转送', note: '还有的话，会说是哪几件，不会并入' }, { label: '不能撤销', value: '登记以后改不回来' }]}
      onConfirm={async () => { if (await confirm()) onClose(); }} onCancel={onClose}
    />
  );
}

/** 更名、并入 of one agency, by the county's administrator. */
export default function AgencyChangePage(): ReactNode {
  const { county = '', id = '' } = useRouter().params;
  const edit = useAgencyChange(county, id);
  const [asking, setAsking] = useState(false);
  const { model, agency, check, reload } = edit;
  const today = cloudToday();
  const may = model.kind === 'ready' && model.value.mayChange && agency && !agency.mergedInto;
  return (
    <Page title="更名、并入" bar={may && today ? <BottomBar><Action onTap={() => setAsking(check())}>下一步</Action></BottomBar> : undefined}>
      {model.kind === 'loading' ? <Loading>正在打开单位</Loading> : null}
      {model.kind === 'failed' ? <Failed refused={model.refused} onRetry={reload} /> : null}
      {model.kind === 'ready' && !may ? <Empty title="这个单位不能在这里改" action={{ label: '看全县的单位', onTap: () => backToAgencies(county) }}>单位已经并入别的单位，或者你没有县里管理员的岗位。</Empty> : null}
      {may && today ? (
        <>
          <View className="guide-pages__head"><View className="title" {...heading()}>{agency.name}</View></View>
          <Fields {...edit} today={today} />
          {asking ? <ConfirmSheet edit={edit} onClose={() => setAsking(false)} /> : null}
        </>
      ) : null}
    </Page>
  );
}
