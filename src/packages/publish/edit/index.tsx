import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { isCategoryKey } from '@/domain/publishing/categories';
import type { AgencyLevel } from '@/domain/remedy/authority';
import type { StaffItem } from '@/contract/publishing';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { Failed, Loading } from '@/components/state';
import { RefusedLine } from '../registers/refused-line';
import { BodyField, FilesCard, FirstFields, MoreFields } from './fields';
import { useEdit, useOpened } from './use-edit';
import { useItemFiles } from './use-files';
import '../shared/publish.scss';

interface FormProps { readonly agencyId: string; readonly level: AgencyLevel; readonly item?: StaffItem }

/** Codes that mean somebody else was quicker. */
const isOvertaken = (code: string | undefined): boolean => code === 'stale';

function Form(opened: FormProps): ReactNode {
  const { agencyId, level, item } = opened;
  const editing = useEdit(opened);
  const { typed, safe, refused, attempts, change, save, takeTheirs } = editing;
  const files = useItemFiles(agencyId, typed.files, (file) => change({ files: [...typed.files, file] }));
  const wrong = (...fields: readonly string[]) => (refused?.field && fields.includes(refused.field) ? refused.message : undefined);
  const focus = (...fields: readonly string[]) => (wrong(...fields) ? attempts : undefined);
  const part = { editing, wrong, focus };
  return (
    <Page title={item ? '修改' : '拟一条要公开的信息'} bar={<BottomBar><Action onTap={save} busy={files.sending !== undefined}>保存</Action></BottomBar>}>
      {safe ? null : <View className="publish__late">手机不让保存，离开这一页以前请先点“保存”。</View>}
      {item && item.state === 'reviewing' ? <Card><View className="text">这条正在审核。保存会把它拿回来，内容有改动的，做过的审核作废，要重新交审核。</View></Card> : null}
      <FirstFields {...part} level={level} />
      <BodyField {...part} />
      <FilesCard {...part} files={files} />
      <MoreFields {...part} isRevision={item?.live !== undefined || item?.withdrawn !== undefined} />
      <RefusedLine refused={refused} />
      {isOvertaken(refused?.code) ? <Action kind="ghost" onTap={takeTheirs}>不要我写的，看他保存的</Action> : null}
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
