import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import type { ApplicationDetail } from '@/contract/applicant';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { Empty } from '@/components/state';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useApplication } from '../detail/use-application';
import { backToDetail } from '../shared/back-to-detail';
import { LIST, type Deed } from '../shared/links';
import { askOf, DEEDS, isDeed } from './deeds';
import { useDeed } from './use-deed';
import { DeedView } from './view';
import './act.scss';

interface ReadyProps { readonly application: ApplicationDetail; readonly deed: Deed; readonly today: CivilDate }

function Ready({ application, deed, today }: ReadyProps): ReactNode {
  const model = useDeed(application, deed);
  const { title, verb, effect, note } = DEEDS[deed];
  const { agencyShortName, number } = application;
  return (
    <Page title={title} terms bar={<BottomBar note={model.problem}><Action onTap={model.ask}>{verb}</Action></BottomBar>}>
      <DeedView application={application} deed={deed} model={model} today={today} />
      {model.asking ? (
        <Sheet
          open title={`${verb}？`} confirm={verb} onConfirm={model.confirm} onCancel={model.cancel} error={model.refused}
          rows={[{ label: '申请编号', value: number }, { label: '会怎样', value: effect }, { label: '告诉谁', value: agencyShortName }, { label: '不能撤销', value: note }]}
        />
      ) : null}
    </Page>
  );
}

/** Nothing is asked, or it is over: why, and where to go. */
function NotNow({ application: { id, agencyShortName }, deed }: Omit<ReadyProps, 'today'>): ReactNode {
  return (
    <Page title={DEEDS[deed].title}>
      <Empty title="现在不用办这一步" action={{ label: '看这件申请', onTap: () => backToDetail(id) }}>
        {`${agencyShortName}没有在等，可能已经收到，也可能已经不等了。`}
      </Empty>
    </Page>
  );
}

const mayDo = (application: ApplicationDetail, deed: Deed): boolean => (deed === 'material' ? application.canAddMaterial : askOf(application, deed) !== undefined);

/** 申请人办一件事. */
export default function ActPage(): ReactNode {
  const { params: { id = '', deed: word = '' } } = useRouter();
  const deed = isDeed(word) ? word : 'material';
  const opened = useApplication(id);
  const { reading } = opened;
  // The deed brings its own frame, because its bar stands on what is typed.
  if (reading.kind !== 'ready') return <ReadingPage title={DEEDS[deed].title} opened={opened} elsewhere={LIST}>{() => null}</ReadingPage>;
  const application = reading.value;
  return mayDo(application, deed)
    ? <Ready application={application} deed={deed} today={civilDateAt(reading.at)} />
    : <NotNow application={application} deed={deed} />;
}
