import { useCallback, useMemo, type ReactNode } from 'react';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { LINKS } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { numberOf } from '@/pages/reading/route';
import { useAgency } from '@/pages/reading/use-agency';
import { useReading } from '@/pages/reading/use-reading';
import { callCached } from '@/services/cloud';
import { RuleView } from './view';
import './rule.scss';

/** 一项制度, in its newest edition or an earlier one. */
export default function RulePage(): ReactNode {
  const agencyId = useAgency();
  const { id = '', number } = useRouter().params;
  const edition = numberOf(number);
  const read = useCallback(() => callCached('public', 'getRule', { agencyId: agencyId ?? '', id, ...(edition && { number: edition }) }), [agencyId, id, edition]);
  const opened = useReading(useMemo(() => (agencyId ? read : undefined), [agencyId, read]));
  useShareAppMessage(() => ({ title: opened.reading.kind === 'ready' ? opened.reading.value.edition.title : '公开制度', path: LINKS.rule(agencyId ?? '', id, edition) }));
  return (
    <ReadingPage title="公开制度" opened={opened} noAgency={!agencyId} elsewhere={{ label: '看全部制度', to: LINKS.rules(agencyId ?? '') }}>
      {(rule) => <RuleView rule={rule} />}
    </ReadingPage>
  );
}
