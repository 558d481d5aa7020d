import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { GuideDesk } from '@/contract/guide';
import { aria, heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { DueFacts } from '@/components/due-facts';
import { Facts } from '@/components/facts';
import { Fold } from '@/components/fold';
import { Icon } from '@/components/icon';
import { Failed, Loading } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { go, LINKS } from '@/pages/reading/links';
import { Section } from '@/pages/reading/guide-section';
import { fullDay } from '@/domain/calendar/civil-date';
import { Gaps } from './gaps';
import { ChannelFields, Office, Organs, Texts } from './fields';
import type { GuideDeskModel } from './use-guide-desk';

/** 发布过的版本, with who published each. */
function Published({ desk: { agency, editions } }: { readonly desk: GuideDesk }): ReactNode {
  if (editions.length === 0) return null;
  return (
    <Card>
      <Fold title="发布过的版本" value={`${editions.length}版`}>
        {editions.map(({ number, publishedOn, changed, by, note }) => (
          <Cell key={number} title={`第${number}版，${fullDay(publishedOn)}，${by}`} note={[note, changed.join('、')].filter(Boolean).join('。')} onTap={() => go(LINKS.guide(agency.id, { on: publishedOn }))} />
        ))}
      </Fold>
    </Card>
  );
}

function Said({ notice, refused, startAnew }: Pick<GuideDeskModel, 'notice' | 'refused' | 'startAnew'>): ReactNode {
  return (
    <View {...aria({ role: 'status', live: 'polite' })}>
      {notice ? <View className="guide-pages__done"><Icon name="check" />{` ${notice}`}</View> : null}
      {refused ? <View className="guide-pages__wrong"><Icon name="alert" />{` ${refused.message}`}{refused.code === 'stale' ? <TextLink onTap={() => void startAnew()}>放弃我的改动，看最新的</TextLink> : null}</View> : null}
    </View>
  );
}

/** 公开指南 as it is kept: what to look at again, what is missing, the fields, and how it will read. */
export function GuideEditView(props: GuideDeskModel): ReactNode {
  const { model, typed, confirm, reload } = props;
  if (model.kind === 'loading') return <Loading>正在打开指南</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="改过的都在这部手机上。" onRetry={reload} />;
  const desk = model.value;
  const { agency, items, sections, editions, mayEdit } = desk;
  const [newest] = editions;
  return (
    <>
      <View className="guide-pages__head" id="guide-top">
        <View className="title" {...heading()}>{`${agency.name}公开指南`}</View>
        <View className="soft">{newest ? `第${newest.number}版，${fullDay(newest.publishedOn)}发布` : '还没有发布过，居民看到的是按法律和联系方式列出的'}</View>
        {mayEdit ? null : <View className="soft">由信息员或者管理员修改。</View>}
      </View>
      <Said {...props} />
      <DueFacts items={items} mayEdit={mayEdit} onConfirm={confirm} />
      <Gaps items={items} />
      {mayEdit && typed ? (
        <>
          <Office {...props} typed={typed} />
          <ChannelFields {...props} typed={typed} />
          <Organs {...props} typed={typed} />
          <Texts {...props} typed={typed} />
        </>
      ) : <Card><Facts facts={items.map(({ label, value, confirmedOn }) => ({ label, value: value ?? '还没有填写', ...(confirmedOn && { note: `${fullDay(confirmedOn)}核对` }) }))} /></Card>}
      <Card>
        <Fold title="看发布后的样子" value={`${sections.length}部分`}>
          {sections.map((section) => <Section key={section.key} section={section} />)}
        </Fold>
      </Card>
      <Published desk={desk} />
    </>
  );
}
