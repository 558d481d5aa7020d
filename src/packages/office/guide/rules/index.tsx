import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { Refused } from '@/contract/reply';
import type { StaffRules } from '@/contract/rules';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Page } from '@/components/page';
import { Empty, Failed, Loading } from '@/components/state';
import { Tag } from '@/components/tag';
import { go, LINKS } from '@/pages/reading/links';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { fullDay } from '@/domain/calendar/civil-date';
import { openRuleEdit } from '../shared/routes';
import '../shared/guide.scss';

function List({ read, onMore, refused }: { readonly read: StaffRules; readonly onMore: () => Promise<void>; readonly refused: Refused | undefined }): ReactNode {
  const { agency, rules, next, mayEdit } = read;
  if (rules.length === 0) return <Empty title="还没有制度">{mayEdit ? '把政府信息公开的工作制度放到这里，居民在“公开制度”里看得到。' : '信息员或者管理员添加以后，这里和居民看的“公开制度”里都有。'}</Empty>;
  return (
    <>
      <Card cells>
        {rules.map(({ id, title, documentNumber, publishedOn, number, abolished, by }) => (
          <Cell
            key={id} title={title} note={[documentNumber, `第${number}版，${fullDay(publishedOn)}，${by}发布`].filter(Boolean).join('；')}
            value={abolished ? <Tag tone="calm">已废止</Tag> : undefined}
            onTap={() => (mayEdit && !abolished ? openRuleEdit(agency.id, id) : go(LINKS.rule(agency.id, id)))}
          />
        ))}
      </Card>
      {refused ? <Failed refused={refused} onRetry={onMore} /> : null}
      {next && !refused ? <Action kind="ghost" onTap={onMore}>再看一些</Action> : null}
    </>
  );
}

/** 制度 of an agency, for whoever keeps them. @source 条例 art. 4 */
export default function StaffRulesPage(): ReactNode {
  const { agency = '' } = useRouter().params;
  const { model, reload, replace } = useReply(useCallback(() => call('staff', 'staffRules', { agencyId: agency }), [agency]));
  const [refused, setRefused] = useState<Refused>();
  const read = model.kind === 'ready' ? model.value : undefined;
  const more = async () => {
    if (!read) return;
    const reply = await call('staff', 'staffRules', { agencyId: agency, ...(read.next && { cursor: read.next }) });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) replace(read, { ...reply.value, rules: [...read.rules, ...reply.value.rules] }, reply.at);
  };
  return (
    <Page title="公开制度" bar={read?.mayEdit ? <BottomBar><Action onTap={() => openRuleEdit(agency)}>添加制度</Action></BottomBar> : undefined}>
      {model.kind === 'loading' ? <Loading>正在打开制度</Loading> : null}
      {model.kind === 'failed' ? <Failed refused={model.refused} onRetry={reload} /> : null}
      {read ? <View className="guide-pages__head"><View className="title" {...heading()}>{`${read.agency.name}公开制度`}</View></View> : null}
      {read ? <List read={read} onMore={more} refused={refused} /> : null}
    </Page>
  );
}
