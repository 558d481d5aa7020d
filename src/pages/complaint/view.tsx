import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencyHome } from '@/contract/public';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { articleLabel, art } from '@/domain/statute/article';
import { dial } from '@/services/contact';
import { ContactCells } from '../reading/contact-cells';
import { PageHead } from '../reading/page-head';
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

/** 投诉建议: whom to ring; a complaint about an office goes to the county, not to that office. */
export function ComplaintView({ home, county }: ComplaintViewProps): ReactNode {
  const { agency, host } = home;
  return (
    <View>
      <PageHead title="对公开工作有意见" articles={`${articleLabel(art(47))}、${articleLabel(art(51))}`}>
        有建议、内容有错、电话打不通，先找单位；单位不按规定公开、不答复，可以向县里投诉。
      </PageHead>
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
