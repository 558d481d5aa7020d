import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { isCategoryKey } from '@/domain/publishing/categories';
import type { AgencyLevel } from '@/domain/remedy/authority';
import type { StaffItem } from '@/contract/publishing';
import type { Refused } from '@/contract/reply';
import { Action } from '@/components/action';
import { aria } from '@/components/aria';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { Failed, Loading } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { referenceLine } from '@/services/failure';
import { openItem } from '../shared/routes';
import { BodyField, FilesCard, FirstFields, MoreFields } from './fields';
import { useEdit, useOpened, type Editing } from './use-edit';
import { useItemFiles } from './use-files';
import '../shared/publish.scss';

interface FormProps { readonly agencyId: string; readonly level: AgencyLevel; readonly item?: StaffItem }

/** Why it was not saved, at the thumb: the field it is about may be far up, or folded. */
const refusedWords = (refused: Refused): string => `没有保存：${refused.message}写的都还在。${referenceLine(refused)}`;

/** Two wrote at once, or one on two phones: neither text is lost, and which one stays is chosen with both in sight. */
function Overtaken({ item, editing: { refused, saveOver, takeTheirs } }: { readonly item: StaffItem; readonly editing: Editing }): ReactNode {
  const [sure, setSure] = useState(false);
  const why = refused?.code === 'editedMeanwhile' ? refused.message
    : '你在这部手机上写过、还没有保存，后来这条信息又有了变动。你写的都在这一页上；看看现在保存的是什么，再决定用哪一份。';
  return (
    <Card title="这条信息后来有变动">
      <View className="text" {...aria({ live: 'assertive' })}>{why}</View>
      <View className="publish__choices">
        <Action kind="ghost" small onTap={() => openItem(item.id)}>看现在保存的</Action>
        <Action kind="ghost" small onTap={takeTheirs}>用保存的，不要我写的</Action>
        <Action kind="ghost" small onTap={() => setSure(true)}>用我写的</Action>
      </View>
      <Sheet
        open={sure} danger title="用你写的盖过保存的？" confirm="用我写的" onCancel={() => setSure(false)} onConfirm={() => saveOver().then(() => setSure(false))}
        rows={[{ label: '会怎样', value: '保存的是你这一页上的内容，别人后来保存的没有了；做过的审核作废' }]}
      />
      {refused && refused.code !== 'editedMeanwhile' ? <View className="publish__late" {...aria({ live: 'assertive' })}>{refusedWords(refused)}</View> : null}
    </Card>
  );
}

function Form(opened: FormProps): ReactNode {
  const { agencyId, level, item } = opened;
  const editing = useEdit(opened);
  const { typed, safe, refused, attempts, overtaken, restored, clear, change, save } = editing;
  const files = useItemFiles(agencyId, typed.files, (file) => change(({ files: had }) => ({ files: [...had, file] })));
  const wrong = (...fields: readonly string[]) => (refused?.field && fields.includes(refused.field) ? refused.message : undefined);
  const focus = (...fields: readonly string[]) => (wrong(...fields) ? attempts : undefined);
  const part = { editing, wrong, focus };
  const bar = <BottomBar note={refused ? <View className="publish__late">{refusedWords(refused)}</View> : undefined}><Action onTap={save} busy={files.sending !== undefined}>保存</Action></BottomBar>;
  return (
    <Page title={item ? '修改' : '拟一条要公开的信息'} bar={item && overtaken ? undefined : bar}>
      {safe ? null : <View className="publish__late">手机不让保存，离开这一页以前请先点“保存”。</View>}
      {item && item.state === 'reviewing' ? <Card><View className="text">这条正在审核。保存会把它拿回来，内容有改动的，做过的审核作废，要重新交审核。</View></Card> : null}
      {restored && !overtaken ? (
        <View className="publish__said soft">{item ? '这是你在这部手机上写的，还没有保存。' : '上次写的还没有保存，接着写。'}<TextLink onTap={clear}>{item ? '用保存的' : '重新写'}</TextLink></View>
      ) : null}
      {item && overtaken ? <Overtaken item={item} editing={editing} /> : null}
      <FirstFields {...part} level={level} />
      <BodyField {...part} />
      <FilesCard {...part} files={files} />
      <MoreFields {...part} isRevision={item?.live !== undefined || item?.withdrawn !== undefined} />
    </Page>
  );
}

/** 写一条信息: kept on the phone as it is typed. */
export default function EditItemPage(): ReactNode {
  const { id, agency = '', category = '' } = useRouter().params;
  const { model, reload } = useOpened(id, agency);
  if (model.kind === 'loading') return <Page title="写要公开的信息"><Loading /></Page>;
  if (model.kind === 'failed') return <Page title="写要公开的信息"><Failed refused={model.refused} safe="写过的都在，没有丢。" onRetry={reload} /></Page>;
  return <Form key={`${model.value.agencyId}/${isCategoryKey(category) ? category : ''}`} {...model.value} />;
}
