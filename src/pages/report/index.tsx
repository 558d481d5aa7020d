import { useMemo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { scrollToPart } from '@/services/scroll';
import { go, LINKS } from '../reading/links';
import { searchWords } from '../reading/marks';
import { ReadingPage } from '../reading/reading-page';
import { numberOf, textOf } from '../reading/route';
import { useAgency } from '../reading/use-agency';
import { CONTENTS_ID } from './contents';
import { useReport, useReportSharing } from './use-report';
import { ReportView } from './view';

export default function ReportPage(): ReactNode {
  const { params } = useRouter();
  const agencyId = useAgency();
  const year = numberOf(params.year);
  const words = useMemo(() => searchWords(textOf(params.words)), [params.words]);
  const opened = useReport(agencyId, year);
  useReportSharing(agencyId, year);
  return (
    <ReadingPage
      title={year ? `${year} 年度报告` : '年度报告'}
      opened={opened}
      noAgency={!agencyId}
      elsewhere={{ label: '看历年报告', to: LINKS.reports(agencyId ?? '') }}
      wide
      bar={({ agency }) => (
        <BottomBar>
          <View className="reader__to-contents"><Action kind="ghost" onTap={() => scrollToPart(CONTENTS_ID)}>目录</Action></View>
          <Action kind="ghost" onTap={() => go(LINKS.printed(agency.id, year ?? 0))}>按官方样式查看</Action>
        </BottomBar>
      )}
    >
      {(published) => <ReportView published={published} year={year ?? 0} section={numberOf(params.section)} words={words} />}
    </ReadingPage>
  );
}
