import { useMemo, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { PictureCanvas } from '@/components/picture-canvas';
import { LINKS } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { numberOf, textOf } from '@/pages/reading/route';
import { useAgency } from '@/pages/reading/use-agency';
import { ReportBar } from './bar';
import { useFind } from './use-find';
import { useReport, useReportSharing } from './use-report';
import { ReportView } from './view';

export default function ReportPage(): ReactNode {
  const { params } = useRouter();
  const agencyId = useAgency();
  const year = numberOf(params.year);
  const opened = useReport(agencyId, year, numberOf(params.version));
  const published = opened.reading.kind === 'ready' ? opened.reading.value : undefined;
  const at = useMemo(() => ({ section: numberOf(params.section), words: textOf(params.words), cell: textOf(params.cell) }), [params.section, params.words, params.cell]);
  const find = useFind(published, at);
  useReportSharing(published, year);
  return (
    <>
      <ReadingPage
        title={year ? `${year} 年度报告` : '年度报告'}
        opened={opened}
        noAgency={!agencyId}
        elsewhere={{ label: '看历年报告', to: LINKS.reports(agencyId ?? '') }}
        wide
        bar={(value) => <ReportBar published={value} year={year ?? 0} find={find} />}
      >
        {(value) => <ReportView published={value} year={year ?? 0} find={find} />}
      </ReadingPage>
      <PictureCanvas />
    </>
  );
}
