import type { ReactNode } from 'react';
import { Attachments } from './steps/attachments';
import { CheckPage } from './steps/check';
import { Contact } from './steps/contact';
import { Description } from './steps/description';
import { ForWhom } from './steps/for-whom';
import { Identity } from './steps/identity';
import { Kind } from './steps/kind';
import { Name } from './steps/name';
import type { StepProps } from './steps/props';
import { Provision } from './steps/provision';
import type { SubmissionControl } from './use-submission';
import type { Uploads } from '@/services/uploads/use-uploads';

interface Props extends StepProps {
  readonly uploads: Uploads;
  readonly submission: SubmissionControl;
}

/** The question one is at. */
export function Step({ uploads, submission, ...props }: Props): ReactNode {
  switch (props.form.step) {
    case 'forWhom': return <ForWhom {...props} />;
    case 'kind': return <Kind {...props} />;
    case 'name': return <Name {...props} />;
    case 'identity': return <Identity {...props} />;
    case 'contact': return <Contact {...props} />;
    case 'description': return <Description {...props} />;
    case 'provision': return <Provision {...props} />;
    case 'attachments': return <Attachments {...props} uploads={uploads} />;
    case 'check': return <CheckPage {...props} state={submission.state} />;
  }
}
