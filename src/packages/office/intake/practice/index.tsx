import { useState, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { civilDateAt } from '@/domain/calendar/instant';
import { formatDate } from '@/domain/calendar/civil-date';
import { excerpt } from '@/domain/applicant/text';
import { CASE_STATES } from '@/domain/case/case';
import { PRACTICE_SCENE_KEYS, PRACTICE_SCENES, type PracticeScene } from '@/domain/practice/scenes';
import type { PracticeItem } from '@/contract/practice';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Choice } from '@/components/choice';
import { PracticeBanner } from '@/components/practice-banner';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { Empty, Failed, Loading } from '@/components/state';
import { Tag } from '@/components/tag';
import { TextLink } from '@/components/text-link';
import { RefusalLine } from '../shared/refusal-line';
import { openCase, openToday } from '../shared/routes';
import { usePractice, type Practice } from './use-practice';
import '../shared/intake.scss';

const SCENES = PRACTICE_SCENE_KEYS.map((value) => ({ value, label: PRACTICE_SCENES[value].label, note: `练：${PRACTICE_SCENES[value].learns}` }));

function Item({ item, remove }: { readonly item: PracticeItem; readonly remove: () => void }): ReactNode {
  return (
    <>
      <Cell
        title={excerpt(item.description, 24)}
        note={<><View>{item.number}</View><View>{`${item.mine ? '你' : item.startedBy}在${formatDate(civilDateAt(item.startedAt))}开始`}</View></>}
        value={<Tag tone="calm">{CASE_STATES[item.state].label}</Tag>}
        onTap={() => openCase(item.id)}
      />
      {item.mine ? <TextLink label={`删除练习件${item.number}`} onTap={remove}>删除这件</TextLink> : null}
    </>
  );
}

function List({ practice }: { readonly practice: Practice }): ReactNode {
  const { model, reload, more, ask } = practice;
  if (model.kind === 'loading') return <Loading>正在打开练习件</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} onRetry={reload} />;
  const { items, next } = model.value;
  if (items.length === 0) return <Empty title="还没有练习件">选一种申请，点“练习一件”。练习件有自己的编号和期限，不进任何统计，也不会通知别人。</Empty>;
  return (
    <>
      <Card cells title="练习件">{items.map((item) => <Item key={item.id} item={item} remove={() => ask(item)} />)}</Card>
      {next ? <Action kind="ghost" onTap={more}>再看一些</Action> : null}
    </>
  );
}

function PracticePage({ agencyId }: { readonly agencyId: string }): ReactNode {
  const practice = usePractice(agencyId);
  const [scene, setScene] = useState<PracticeScene>('plain');
  const { refused, deleting, ask, remove, start } = practice;
  return (
    <Page title="练习" bar={<BottomBar note="你一个人依次当经办人、审核人、分管领导"><Action onTap={() => start(scene)}>练习一件</Action></BottomBar>}>
      <PracticeBanner />
      {deleting ? null : <RefusalLine refused={refused} />}
      <Choice label="练哪一种" options={SCENES} value={scene} onChange={setScene} />
      <List practice={practice} />
      <Sheet
        open={deleting !== undefined} title="删除这件练习件？" danger confirm="删除" onConfirm={remove} onCancel={() => ask(undefined)} error={refused?.message}
        rows={deleting ? [{ label: '编号', value: deleting.number }, { label: '不能撤销', value: '删除以后找不回来' }] : []}
      />
    </Page>
  );
}

/** 练习: begin an invented application, or go on with one. */
export default function PracticeRoute(): ReactNode {
  const { agency } = useRouter().params;
  return agency ? <PracticePage agencyId={agency} /> : (
    <Page title="练习"><Empty title="还不知道在哪个单位练习" action={{ label: '回到今天', onTap: openToday }}>请从“今天”里进入练习。</Empty></Page>
  );
}
