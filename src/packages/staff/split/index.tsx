import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { LIMITS } from '@/contract/limits';
import { art, articleLabel, document } from '@/domain/statute/article';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { BottomBar } from '@/components/bottom-bar';
import { PracticeBanner } from '@/components/practice-banner';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Field } from '@/components/field';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { Empty, Failed, Loading } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { refusalWords } from '../shared/refusal-words';
import { backToCase, openCase } from '../shared/routes';
import { useSplit, type SplitModel } from './use-split';

function Parts({ model, parts, problems, change, more, fewer, asking, refused, confirm, cancel, reload, done }: SplitModel): ReactNode {
  if (model.kind === 'loading') return <Loading>正在打开案件</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="写过的内容都在这部手机上。" onRetry={reload} />;
  if (done) {
    return (
      <Card title={`已经拆成${done.length}件，请分别办理`} cells>
        {done.map(({ id, number }) => <Cell key={id} title={number} onTap={() => openCase(id)} />)}
      </Card>
    );
  }
  const current = model.value;
  if (!current.actions.includes('split')) {
    return <Empty title="现在不能拆分" action={{ label: '看这件申请', onTap: () => backToCase(current.id) }}>{`拆分要在答复以前、收到申请的当年进行。依据：${articleLabel(document('reportFormat'))}`}</Empty>;
  }
  return (
    <>
      {current.practice ? <PracticeBanner /> : null}
      <View className="head" {...heading()}>把这件申请拆成几件</View>
      <View className="soft break">{current.request.description}</View>
      {parts.map((part, index) => (
        // The rows have no other identity than their place.
        <View key={index}>
          <Field label={`第${index + 1}件要的是什么`} multiline value={part} limit={LIMITS.descriptionCharacters} error={problems[index]} onChange={(text) => change(index, text)} />
          {fewer ? <TextLink onTap={() => fewer(index)}>{`去掉第${index + 1}件`}</TextLink> : null}
        </View>
      ))}
      {more ? <TextLink onTap={more}>再加一件</TextLink> : null}
      <Sheet
        open={asking} title={`拆成${parts.length}件？`} lead={`每一件各有编号、各自答复，期限都从原来的日期算。依据：${articleLabel(art(36))}`}
        rows={[
          ...parts.map((part, index) => ({ label: `第${index + 1}件`, value: part })),
          { label: '统计', value: '原件不再计数，拆出来的各计一件' },
          { label: '告诉谁', value: '申请人，在小程序里' },
          { label: '不能撤销', value: '拆分以后不能合并' },
        ]}
        error={refused ? refusalWords(refused, true) : undefined} confirm="拆分" onConfirm={confirm} onCancel={cancel}
      />
    </>
  );
}

export default function SplitPage(): ReactNode {
  const split = useSplit(useRouter().params.id ?? '');
  const open = split.model.kind === 'ready' && split.model.value.actions.includes('split') && !split.done;
  return <Page title="拆分" bar={open ? <BottomBar><Action onTap={split.ask}>下一步</Action></BottomBar> : undefined}><Parts {...split} /></Page>;
}
