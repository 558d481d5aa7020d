import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { PublishedReport } from '@/contract/reports';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Fold } from '@/components/fold';
import { TextLink } from '@/components/text-link';
import { formatDay, yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { go, LINKS, replaceBy } from '@/pages/reading/links';

const day = (at: Instant): string => {
  const on = civilDateAt(at);
  return `${yearOf(on)}年${formatDay(on)}`;
};

/** Said over an earlier version: it is not the one in force. */
export function OldVersion({ published: { agency, version, current, earlier }, year }: { readonly published: PublishedReport; readonly year: number }): ReactNode {
  const replaced = earlier.find((one) => one.version === version);
  if (version === current || !replaced) return null;
  return (
    <Card>
      <View>{`这是以前的版本（第${version}版），${day(replaced.replacedAt)}起不再用。更新的原因：${replaced.reason}`}</View>
      <TextLink onTap={() => replaceBy(LINKS.report(agency.id, year))}>看现在的版本</TextLink>
    </Card>
  );
}

/** 以前的版本: dated, each can be opened. */
export function EarlierVersions({ published: { agency, version, current, earlier, publishedAt }, year }: { readonly published: PublishedReport; readonly year: number }): ReactNode {
  if (earlier.length === 0 || version !== current) return null;
  return (
    <Card cells>
      <Fold title={<View><View>{`更新过${earlier.length}次`}</View><View className="faint">{`现在是第${current}版，${day(publishedAt)}放到这里`}</View></View>}>
        {earlier.map((one) => (
          <Cell
            key={one.version} title={`第${one.version}版`} onTap={() => go(LINKS.report(agency.id, year, { version: one.version }))}
            note={`${day(one.publishedAt)}到${day(one.replacedAt)}。更新的原因：${one.reason}`}
          />
        ))}
      </Fold>
    </Card>
  );
}
