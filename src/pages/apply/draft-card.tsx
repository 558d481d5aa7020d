import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt } from '@/domain/calendar/instant';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Sheet } from '@/components/sheet';
import { TextLink } from '@/components/text-link';
import type { DraftLine } from '@/services/drafts';
import { go } from '../reading/links';
import type { DraftsControl } from './use-drafts';
import './draft-card.scss';

const named = ({ excerpt }: DraftLine): string => excerpt || '还没有写要什么信息';
const keptAt = ({ savedAt }: DraftLine): string =>
  (savedAt ? `${formatDate(civilDateAt(savedAt))} ${clockTimeAt(savedAt)} 保存` : '只保存在这部手机上');

interface RowProps {
  readonly line: DraftLine;
  readonly onRemove: () => void;
}

function Row({ line, onRemove }: RowProps): ReactNode {
  return (
    <View className="draft">
      <View className="break">{named(line)}</View>
      <View className="faint num">{keptAt(line)}</View>
      {line.turnedDown ? <View className="draft__why"><Icon name="alert" /> {`点过提交，单位没有收下：${line.turnedDown}`}</View> : null}
      <View className="draft__acts">
        <TextLink label={`继续填写：${named(line)}`} onTap={() => go(`/packages/apply/form/index?draft=${line.draftId}`)}>继续填写</TextLink>
        <TextLink label={`删除草稿：${named(line)}`} onTap={onRemove}>删除</TextLink>
      </View>
    </View>
  );
}

/** 没填完的申请; nothing where there are none. */
export function DraftCard({ drafts }: { readonly drafts: DraftsControl }): ReactNode {
  const [chosen, setChosen] = useState<DraftLine>();
  const [error, setError] = useState<string>();
  const { list, remove } = drafts;
  const close = () => {
    setChosen(undefined);
    setError(undefined);
  };
  const confirm = async () => {
    const refused = chosen && await remove(chosen.draftId);
    if (refused) setError(refused.message);
    else close();
  };
  if (!list || list.lines.length === 0) return null;
  return (
    <>
      <Card title="没填完的申请">
        {list.lines.map((line) => <Row key={line.draftId} line={line} onRemove={() => setChosen(line)} />)}
        {list.refused ? <View className="faint">暂时连不上网络，这里只有保存在这部手机上的。</View> : null}
      </Card>
      <Sheet
        open={chosen !== undefined} title="删除这份草稿？" danger confirm="删除" onConfirm={confirm} onCancel={close} error={error}
        rows={chosen ? [{ label: '想要的信息', value: named(chosen) }, { label: '不能撤销', value: '删除以后找不回来' }] : []}
      />
    </>
  );
}
