import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { GuideEdition, PublicGuide } from '@/contract/guide';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Fold } from '@/components/fold';
import { TextLink } from '@/components/text-link';
import { formatDate, fullDay } from '@/domain/calendar/civil-date';
import { LINKS, replaceBy } from '../reading/links';

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

/** 历次版本: by their dates, with what each changed. */
export function Editions({ guide: { agency, edition, editions, confirmed } }: { readonly guide: PublicGuide }): ReactNode {
  return (
    <>
      {confirmed.length > 0 ? (
        <View className="faint guide__confirmed">{`最近核对：${confirmed.map(({ label, on }) => `${label} ${fullDay(on)}`).join('，')}`}</View>
      ) : null}
      {editions.length > 0 ? (
        <View className="guide__screen">
          <Card>
            <Fold title="历次版本" value={`${editions.length}版`}>
              {editions.map((one) => (
                <Cell
                  key={one.number} title={`${fullDay(one.publishedOn)}起的版本`} note={whatChanged(one)}
                  {...(one.number === edition?.number ? { value: '正在看' } : { onTap: () => replaceBy(LINKS.guide(agency.id, one.number === editions[0]?.number ? {} : { on: one.publishedOn })), label: `看${formatDate(one.publishedOn)}起的版本` })}
                />
              ))}
            </Fold>
          </Card>
        </View>
      ) : null}
    </>
  );
}
