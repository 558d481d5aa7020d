import { useMemo, type ReactNode } from 'react';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { Failed, Loading } from '@/components/state';
import { LINKS } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { linkedAgency, numberOf } from '@/pages/reading/route';
import { useAgency } from '@/pages/reading/use-agency';
import { SidesForm } from './sides-form';
import { useCompared, useSides } from './use-compared';
import { ComparedView } from './view';

/** A5 两份对照: two years of an agency, or two agencies of a year. */
export default function ComparePage(): ReactNode {
  const { params } = useRouter();
  const agencyId = useAgency();
  const asked = useMemo(() => ({ year: numberOf(params.year), otherYear: numberOf(params.otherYear), other: linkedAgency({ agency: params.other }) }), [params.year, params.otherYear, params.other]);
  const { opened, sides, choose, otherYears } = useSides(agencyId, asked);
  const { compared, refused, retry } = useCompared(sides);
  useShareAppMessage(() => ({
    title: '两份政府信息公开年报对照',
    path: LINKS.compare(agencyId ?? '', sides?.left.year, { ...(sides && { year: sides.right.year, agency: sides.right.agencyId }) }),
  }));
  return (
    <ReadingPage title="两份对照" opened={opened} noAgency={!agencyId} wide>
      {(home) => (
        <>
          <SidesForm home={home} sides={sides} otherYears={otherYears} onChoose={choose} />
          {refused ? <Failed refused={refused} onRetry={retry} /> : null}
          {!refused && sides && !compared ? <Loading /> : null}
          {compared ? <ComparedView left={compared.left} right={compared.right} /> : null}
        </>
      )}
    </ReadingPage>
  );
}
