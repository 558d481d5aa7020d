import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencyHome } from '@/contract/public';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { REQUEST_KIND_KEYS, REQUEST_KINDS, type RequestKindKey } from '@/domain/request/kinds';
import { articleLabel, art } from '@/domain/statute/article';
import { dial } from '@/services/contact';
import { ContactCells } from '@/pages/reading/contact-cells';
import { go, LINKS } from '@/pages/reading/links';
import { PageHead } from '@/pages/reading/page-head';
import './complaint.scss';

interface ComplaintViewProps {
  readonly home: AgencyHome;
  /** The county office above it; absent for the county itself, or when it could not be read. */
  readonly county: AgencyHome | undefined;
}

function Office({ home, title }: { readonly home: AgencyHome; readonly title: string }): ReactNode {
  const { agency, contact } = home;
  return (
    <Card cells title={title} aside={contact?.office}>
      {contact
        ? <ContactCells contact={contact} />
        : <View className="complaint__none soft">{`${agency.name}还没有填写电话和地址，可以先打 12345。`}</View>}
    </Card>
  );
}

/** Whom it goes to: a complaint goes to the county, and not to the office it is about. */
const toWhom = (kind: RequestKindKey, { agency, host }: AgencyHome): string => `${REQUEST_KINDS[kind].when}。交给${REQUEST_KINDS[kind].to === 'county' ? `${host.name}，不交给${agency.shortName}` : agency.shortName}`;

/** The four forms; about the county itself nobody here is above it. */
function Forms({ home }: { readonly home: AgencyHome }): ReactNode {
  const { agency } = home;
  const forms = REQUEST_KIND_KEYS.filter((kind) => agency.parentId || REQUEST_KINDS[kind].to === 'office');
  return (
    <>
      <Card cells title="在这里写，有编号，有答复">
        {forms.map((kind) => <Cell key={kind} title={REQUEST_KINDS[kind].label} note={toWhom(kind, home)} onTap={() => go(LINKS.request(agency.id, kind))} />)}
        <Cell title="我提过的" onTap={() => go(LINKS.requests())} />
      </Card>
      {agency.parentId ? null : (
        <Card title={`投诉${agency.shortName}自己`}>
          <View className="soft">{`投诉${agency.name}的公开工作，向上一级政府的政府信息公开工作主管部门提出，不知道电话的打 12345 问。依据：${articleLabel(art(51))}。`}</View>
        </Card>
      )}
    </>
  );
}

/** 投诉建议: what can be written here, and whom to ring. */
export function ComplaintView({ home, county }: ComplaintViewProps): ReactNode {
  const { agency, host } = home;
  return (
    <View>
      <PageHead title="对公开工作有意见" articles={`${articleLabel(art(47))}、${articleLabel(art(51))}`}>
        内容有错、有建议，先找单位；单位不按规定公开、不答复，可以向县里投诉。不想写的，下面有电话。
      </PageHead>
      <Forms home={home} />
      <Office home={home} title={`提建议：${agency.shortName}`} />
      {county ? <Office home={county} title={`投诉：${county.agency.shortName}`} /> : null}
      {!county && agency.parentId
        ? <Card><View className="soft">{`投诉可以找${host.name}，它的电话现在读不出来，请联网后再打开。`}</View></Card>
        : null}
      <Card cells>
        <Cell title="12345" note="政务服务便民热线，全天都能打" act="拨打" onTap={() => dial('12345')} />
      </Card>
    </View>
  );
}
