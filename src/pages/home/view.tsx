import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencyHome } from '@/contract/public';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Tap } from '@/components/tap';
import { TextLink } from '@/components/text-link';
import { ContactCells } from '../reading/contact-cells';
import { go, goToTab, LINKS } from '../reading/links';
import { chooseAgency } from '@/services/session';
import { askForWish } from '@/services/wish';
import { mergedAt } from '../reading/stop';
import { StopView } from '../reading/stop-view';
import { withoutContact } from '../reading/words';
import { Entries } from './entries';
import { LatestReport } from './latest-report';
import { NewestItems } from './newest-items';
import './home.scss';

/** A1 单位首页. */
export function HomeView({ home }: { readonly home: AgencyHome }): ReactNode {
  const { agency, countyName, contact, host, reports, reportCount, items } = home;
  const merged = mergedAt(home);
  const ask = () => {
    askForWish();
    goToTab('apply');
  };
  return (
    <View>
      <View className="home__head row">
        <View className="grow">
          <View className="title" {...heading()}>{agency.name}</View>
          <View className="soft">{[countyName, contact?.office].filter(Boolean).join(' · ')}</View>
        </View>
        <TextLink onTap={() => go(LINKS.agencies())} label="换一个单位">换一个</TextLink>
      </View>
      {merged ? <StopView stop={merged} onSuccessor={chooseAgency} label={(name) => `去${name}的首页`} /> : null}
      {merged ? null : (
        <Tap className="home__ask" role="link" onTap={ask}>
          <View className="home__ask-words"><Icon name="pen" /> 我想知道……</View>
        </Tap>
      )}
      <LatestReport agency={agency} reports={reports} count={reportCount} />
      <NewestItems agencyId={agency.id} items={items} />
      <Entries agencyId={agency.id} />
      {contact
        ? <Card cells><ContactCells contact={contact} /></Card>
        : <Card><View className="soft">{withoutContact(home)}</View></Card>}
      <View className="home__host faint centre">
        <View>{`主办单位 ${host.name}`}</View>
        <View>{host.filingNumber ? `备案编号 ${host.filingNumber}` : '备案编号：备案办理中'}</View>
        <View><TextLink onTap={() => go(LINKS.share(agency.id))}>分享、二维码</TextLink></View>
        <View><TextLink onTap={() => go(LINKS.lookUp())}>凭编号查询</TextLink></View>
        <View><TextLink onTap={() => go(LINKS.complaint(agency.id))}>投诉建议</TextLink></View>
      </View>
    </View>
  );
}
