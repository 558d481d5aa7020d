import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { GuideEdition, PublicGuide } from '@/contract/guide';
import type { Refused } from '@/contract/reply';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Action } from '@/components/action';
import { Fold } from '@/components/fold';
import { Failed } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { formatDate, fullDay } from '@/domain/calendar/civil-date';
import { call } from '@/services/cloud';
import { LINKS, replaceBy } from '@/pages/reading/links';

const whatChanged = ({ changed, note }: GuideEdition): string => [note, changed.join('、')].filter(Boolean).join('。');

/** Which edition is shown, since when, and that it is not the one in force. */
export function EditionLine({ guide }: { readonly guide: PublicGuide }): ReactNode {
  const { edition, editions, agency, agencyName } = guide;
  if (!edition) return <View className="soft">{`${agency.shortName}还没有发布自己的指南，下面是按法律和单位填写的联系方式列出的。`}</View>;
  const [newest] = editions;
  const earlier = newest && newest.number !== edition.number;
  return (
    <>
      <View className="soft">{`${fullDay(edition.publishedOn)}起的版本（第${edition.number}版）${agencyName === agency.name ? '' : `，当时的名称是${agencyName}`}`}</View>
      {earlier ? <View className="guide__earlier">{`这是以前的一版，已经改过。`}<TextLink onTap={() => replaceBy(LINKS.guide(agency.id))}>看现在的一版</TextLink></View> : null}
    </>
  );
}

/** The pages of 历次版本 after the first, added one by one; gone when the guide is read anew. */
function useEditions(first: PublicGuide) {
  const [added, setAdded] = useState<{ readonly to: PublicGuide; readonly pages: readonly PublicGuide[] }>({ to: first, pages: [] });
  const [refused, setRefused] = useState<Refused>();
  const pages = added.to === first ? [first, ...added.pages] : [first];
  const next = pages[pages.length - 1]?.next;
  const load = async () => {
    const reply = await call('public', 'getGuide', { agencyId: first.agency.id, ...(next && { before: next }) });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) setAdded({ to: first, pages: [...pages.slice(1), reply.value] });
  };
  return { editions: pages.flatMap(({ editions }) => editions), more: next !== undefined, refused, load };
}

/** 历次版本: by their dates, with what each changed. */
export function Editions({ guide }: { readonly guide: PublicGuide }): ReactNode {
  const { agency, edition, confirmed } = guide;
  const { editions, more, refused, load } = useEditions(guide);
  return (
    <>
      {confirmed.length > 0 ? (
        <View className="faint guide__confirmed">{`最近核对：${confirmed.map(({ label, on }) => `${label} ${fullDay(on)}`).join('，')}`}</View>
      ) : null}
      {editions.length > 0 ? (
        <View className="guide__screen">
          <Card>
            <Fold title="历次版本" value={`${editions[0]?.number ?? editions.length}版`}>
              {editions.map((one) => (
                <Cell
                  key={one.number} title={`${fullDay(one.publishedOn)}起的版本`} note={whatChanged(one)}
                  {...(one.number === edition?.number ? { value: '正在看' } : { onTap: () => replaceBy(LINKS.guide(agency.id, one.number === editions[0]?.number ? {} : { on: one.publishedOn })), label: `看${formatDate(one.publishedOn)}起的版本` })}
                />
              ))}
              {refused ? <Failed refused={refused} onRetry={load} /> : null}
              {more && !refused ? <Action kind="ghost" onTap={load}>再看一些</Action> : null}
            </Fold>
          </Card>
        </View>
      ) : null}
    </>
  );
}
