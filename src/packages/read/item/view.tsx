import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { PublicItem } from '@/contract/published';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Facts, type Fact } from '@/components/facts';
import { Fold } from '@/components/fold';
import { Tag } from '@/components/tag';
import { TextLink } from '@/components/text-link';
import { fullDay } from '@/domain/calendar/civil-date';
import { categoryOf } from '@/domain/publishing/categories';
import { ELSEWHERE_CHANNELS } from '@/domain/publishing/channels';
import { validityOn, VALIDITIES, type Validity } from '@/domain/publishing/content';
import { go, LINKS } from '@/pages/reading/links';
import { PageHead } from '@/pages/reading/page-head';
import { copy } from '@/services/contact';
import { cloudToday } from '@/services/cloud-day';
import { CAN_PRINT, print } from '@/services/print';
import { ADDRESSES } from '@/domain/open/addresses';
import { AddressCells, wholeAddresses } from '../shared/address-cells';
import { Body } from './body';
import { ItemFiles } from './files';

/** What a catalogue says of an item. @source 条例 art. 12(2) */
function factsOf({ indexNumber, category, agency, documentNumber, madeOn, publishedOn, topic, validUntil }: PublicItem, validity: Validity): readonly Fact[] {
  return [
    { label: '索引号', value: indexNumber },
    { label: '类别', value: categoryOf(category).label },
    { label: '发布机构', value: agency.name },
    ...(documentNumber ? [{ label: '文号', value: documentNumber }] : []),
    { label: '生成日期', value: fullDay(madeOn) },
    { label: '公开日期', value: fullDay(publishedOn) },
    ...(topic ? [{ label: '主题', value: topic }] : []),
    { label: '有效性', value: `${VALIDITIES[validity].label}${validUntil ? `，有效期到${fullDay(validUntil)}` : ''}` },
  ];
}

function Elsewhere({ elsewhere }: Pick<PublicItem, 'elsewhere'>): ReactNode {
  if (elsewhere.length === 0) return null;
  return (
    <Card cells title="还公开在">
      {elsewhere.map(({ channel, on, link }) => (
        <Cell
          key={`${channel}${link ?? ''}`} title={ELSEWHERE_CHANNELS[channel].label} note={[on && `${fullDay(on)}起`, link].filter(Boolean).join('，')}
          {...(link && { act: '复制网址', onTap: () => copy(link) })}
        />
      ))}
    </Card>
  );
}

function History({ revisions }: Pick<PublicItem, 'revisions'>): ReactNode {
  if (revisions.length < 2) return null;
  return (
    <Card>
      <Fold title="修改过" value={`${revisions.length - 1}次`}>
        {[...revisions].reverse().map(({ revision, on, reason }) => <Cell key={revision} title={`${fullDay(on)}${revision === 1 ? '首次公开' : '修改'}`} note={reason} />)}
        <View className="soft">这里是现在的文字。想要修改以前的，可以申请公开。</View>
      </Fold>
    </Card>
  );
}

/** The same as a page and as data outside this program. */
function Addresses({ item: { id, agencyId, openAddress } }: { readonly item: PublicItem }): ReactNode {
  const addresses = wholeAddresses([
    { label: '单独的网页，可以打印', path: ADDRESSES.itemPage(agencyId, id) }, { label: '数据文件（JSON）', path: ADDRESSES.item(agencyId, id) },
  ], openAddress);
  return addresses.length > 0 ? <Card><Fold title="不变的网址"><AddressCells addresses={addresses} /></Fold></Card> : null;
}

export function ItemView({ item, words }: { readonly item: PublicItem; readonly words: readonly string[] }): ReactNode {
  const { agency, title, summary, body, fromAnswer } = item;
  const today = cloudToday();
  const validity = today ? validityOn(item, today) : item.validity;
  return (
    <View>
      <PageHead title={title}>{agency.name}</PageHead>
      {validity === 'inForce' ? null : <View className="item__validity"><Tag tone="near">{VALIDITIES[validity].label}</Tag></View>}
      {summary ? <Card title="内容概述"><View className="text break item__lines">{summary}</View></Card> : null}
      {body ? <Card><Body body={body} words={words} /></Card> : null}
      <ItemFiles item={item} />
      <Card><Facts facts={factsOf(item, validity)} /></Card>
      {fromAnswer ? <View className="soft item__note">来自依申请公开：有人申请过这条信息，单位答复以后把它公开给所有人，申请人的个人信息已经去掉。</View> : null}
      <Elsewhere elsewhere={item.elsewhere} />
      <History revisions={item.revisions} />
      <Addresses item={item} />
      <View className="item__acts item__screen centre">
        <TextLink onTap={() => go(LINKS.catalogue(agency.id))}>{`看${agency.shortName}公开的其他信息`}</TextLink>
        {CAN_PRINT ? <TextLink onTap={print}>打印</TextLink> : null}
        <TextLink onTap={() => go(LINKS.request(agency.id, 'feedback'))}>内容有错，告诉单位</TextLink>
      </View>
    </View>
  );
}
