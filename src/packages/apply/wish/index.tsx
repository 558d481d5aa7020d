import { useEffect, useRef, useState, type ReactNode } from 'react';
import Taro from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { Empty, Loading } from '@/components/state';
import { linkOf } from '@/pages/reading/hit-place';
import { go, goToTab, replaceBy } from '@/pages/reading/links';
import { useAgency } from '@/pages/reading/use-agency';
import { useAgencyHome } from '@/pages/reading/use-agency-home';
import { call } from '@/services/cloud';
import { startDraft } from '@/services/drafts';
import { dropWish, keptWish } from '@/services/wish';
import { firstAnswers } from '../form/answers';
import { isPlain, useWish } from './use-wish';
import { WishView, type Parting } from './view';
import './wish.scss';

const TITLE = '我想知道';

/** 我想知道……: the right door is looked for before the form; where there is nothing to say the form comes at once. */
export default function WishPage(): ReactNode {
  const agencyId = useAgency();
  const [text] = useState(keptWish);
  if (!agencyId || !text.trim()) {
    return <Page title={TITLE}><Empty title="还没有写想知道什么" action={{ label: '去我要申请', onTap: () => goToTab('apply') }}>先选一个单位，用一句话写下想知道的事。</Empty></Page>;
  }
  return <WishOf text={text.trim()} agencyId={agencyId} />;
}

function WishOf({ text, agencyId }: { readonly text: string; readonly agencyId: string }): ReactNode {
  const looked = useWish(text, agencyId);
  const { reading } = useAgencyHome(agencyId);
  const [chosen, setChosen] = useState<string>();
  const [parting, setParting] = useState<Parting>('each');
  const plain = looked && isPlain(looked);
  const shown = (looked?.finds.hits.length ?? 0) > 0;
  const note = (step: 'shown' | 'found' | 'applied') => void call('applicant', 'noteFinding', { agencyId, step });

  const to = chosen ?? looked?.named?.id ?? agencyId;
  const open = () => {
    if (shown) note('applied');
    const [first = text, ...rest] = parting === 'each' ? looked?.things ?? [] : [];
    dropWish();
    const draft = startDraft(to, firstAnswers({ description: first, alsoWanted: rest, step: 'name' }));
    replaceBy(`/packages/apply/form/index?draft=${draft}`);
  };
  const opening = useRef(open);
  useEffect(() => { opening.current = open; });
  useEffect(() => { if (plain) opening.current(); }, [plain]);
  useEffect(() => {
    if (shown) void call('applicant', 'noteFinding', { agencyId, step: 'shown' });
  }, [shown, agencyId]);

  if (!looked || plain) return <Page title={TITLE}><Loading>正在看有没有已经公开的</Loading></Page>;
  const shortName = reading.kind === 'ready' ? reading.value.agency.shortName : '现在选的单位';
  const county = reading.kind === 'ready' ? reading.value.countyName : '';
  return (
    <Page title={TITLE} terms bar={<BottomBar><Action onTap={open}>{shown ? '还是要申请' : '接着申请'}</Action></BottomBar>}>
      <WishView
        looked={looked} county={county} agency={{ id: agencyId, shortName }} to={to} onTo={setChosen} parting={parting} onParting={setParting}
        onEdit={() => void Taro.navigateBack({ fail: () => goToTab('apply') })}
        onFound={(hit) => {
          note('found');
          dropWish();
          go(linkOf(hit, looked.finds.words));
        }}
      />
    </Page>
  );
}
