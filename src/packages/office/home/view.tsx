import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Pills } from '@/components/pills';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { DeputySheet } from '../shared/deputy-sheet';
import { EndDeputySheet } from '../shared/end-deputy-sheet';
import { goHome, openAgencies, openExpired, openGuide, openJoin, openKeys, openPeople, openPin, openPoster, openReports, openRules, openSettings, openTakeover, openWork } from '../shared/routes';
import { deputyWords, PIN_WORDS, rolesWords } from '../shared/words';
import type { HomeModel, Post } from './use-home';
import '../shared/office.scss';

type At = NonNullable<Post['at']>;

function Head({ at: { membership } }: { readonly at: At }): ReactNode {
  const { name, agencyName, roles, standsInFor = [] } = membership;
  return (
    <View className="office__head">
      <View className="title" {...heading()}>{name}</View>
      <View className="soft">{agencyName}</View>
      <View className="soft">{rolesWords(roles)}</View>
      {standsInFor.map((one) => <View key={one.name} className="soft">{`正在替${one.name}代班，到${formatDate(one.to)}为止`}</View>)}
    </View>
  );
}

/** 签批密码 and 代班 of oneself. */
function Own({ at, instant, show }: { readonly at: At; readonly instant: Instant } & Pick<HomeModel, 'show'>): ReactNode {
  const [arranging, setArranging] = useState(false);
  const { agency, people } = at.people;
  const me = people.find((person) => person.me);
  const done = (after: typeof at.people) => {
    setArranging(false);
    show(after);
  };
  if (!me) return null;
  const sheet = me.deputy
    ? <EndDeputySheet agencyId={agency.id} person={me} onDone={done} onCancel={() => setArranging(false)} />
    : <DeputySheet agencyId={agency.id} person={me} people={people} today={civilDateAt(instant)} onDone={done} onCancel={() => setArranging(false)} />;
  return (
    <>
      <Card cells>
        <Cell title="签批密码" note="审核、签发、批准延期时输入" value={PIN_WORDS[me.pin ?? 'none']} onTap={() => openPin(agency.id)} />
        <Cell title="代班" note={me.deputy ? deputyWords(me.deputy) : '不在的日子请同事代办'} value={me.deputy ? undefined : '没有安排'} onTap={() => setArranging(true)} />
      </Card>
      {arranging ? sheet : null}
    </>
  );
}

/** Who may bring in published reports. */
const REPORT_KEEPERS: readonly string[] = ['editor', 'officer', 'administrator'];

function Office({ at, below }: { readonly at: At; readonly below: Post['below'] }): ReactNode {
  const { agency, people, invitations } = at.people;
  const administers = at.membership.roles.includes('administrator');
  const inOffice = people.filter(({ left }) => !left).length;
  return (
    <>
      <Card cells title="单位">
        <Cell title="人员和岗位" note={invitations ? '邀请、岗位、签批密码、离岗' : '同事的岗位和代班'} value={`${inOffice}人`} onTap={() => openPeople(agency.id)} />
        <Cell title="公开指南" note="找谁、怎么申请、从哪里收申请、机关职能和负责人" onTap={() => openGuide(agency.id)} />
        <Cell title="公开制度" note="添加、修改、废止" onTap={() => openRules(agency.id)} />
        {at.membership.roles.some((role) => REPORT_KEEPERS.includes(role)) ? <Cell title="已公布的年报" note="导入往年公布过的年报，看各个版本" onTap={() => openReports(agency.id)} /> : null}
        <Cell title="二维码和海报" note="贴在公告栏，扫码就到本单位" onTap={() => openPoster(agency.id)} />
        {agency.county && (administers || at.membership.roles.includes('supervisor')) ? <Cell title="全县的单位" note="更名、并入、主办单位和备案编号" onTap={() => openAgencies(agency.id)} /> : null}
        <Cell title="单位设置" note="联系方式、作息、红头和代字、收费、由谁审核" onTap={() => openSettings(agency.id)} />
        {administers ? <Cell title="到期的个人信息" note="保管期限满了的申请，经鉴定批准以后删除" onTap={() => openExpired(agency.id)} /> : null}
        {agency.county && administers ? <Cell title="保存个人信息的密钥" note="现在用哪一把，旧密钥能不能删" onTap={() => openKeys(agency.id)} /> : null}
        {administers ? <Cell title="上线转入" note="上线以前的台账，编号接着用" onTap={() => openTakeover(agency.id)} /> : null}
      </Card>
      {below.length > 0 ? (
        <Card cells title="县里代管的单位">
          {below.map(({ id, name }) => <Cell key={id} title={name} note="请第一位管理员，替管理员解除签批密码" onTap={() => openPeople(id)} />)}
        </Card>
      ) : null}
    </>
  );
}

export function HomeView({ model, reload, choose, show }: HomeModel): ReactNode {
  if (model.kind === 'loading') return <Loading>正在打开你的岗位</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} onRetry={reload} />;
  const { memberships, at, below } = model.value;
  if (!at) {
    return (
      <Empty title="这个微信还不是工作人员" action={{ label: '我有邀请码', onTap: openJoin }}>
        单位的管理员会给你一个邀请码，输入以后就可以办理。
      </Empty>
    );
  }
  const { agencyId } = at.membership;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      {memberships.length > 1 ? <Pills wrap label="单位" options={memberships.map((one) => ({ value: one.agencyId, label: one.agencyName }))} value={agencyId} onChange={choose} /> : null}
      <Head at={at} />
      <Own key={agencyId} at={at} instant={model.at} show={show} />
      <Office at={at} below={below} />
      <View className="office__links">
        <TextLink onTap={openWork}>去今天的事</TextLink>
        <TextLink onTap={openJoin}>我有邀请码</TextLink>
        <TextLink onTap={goHome}>回到居民看的首页</TextLink>
      </View>
    </>
  );
}
