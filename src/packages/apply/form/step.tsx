import type { ReactNode } from 'react';
import { Attachments } from './steps/attachments';
import { CheckPage } from './steps/check';
import { Contact } from './steps/contact';
import { Description } from './steps/description';
import { ForWhom } from './steps/for-whom';
import { Guardian } from './steps/guardian';
import { Identity } from './steps/identity';
import { Kind } from './steps/kind';
import { Name } from './steps/name';
import type { StepProps } from './steps/props';
import { Provision } from './steps/provision';
import type { SubmissionControl } from './use-submission';

interface Props extends StepProps {
  readonly submission: SubmissionControl;
}

/** The question one is at. */
export function Step({ submission, ...props }: Props): ReactNode {
  switch (props.form.step) {
    case 'forWhom': return <ForWhom {...props} />;
    case 'kind': return <Kind {...props} />;
    case 'name': return <Name {...props} />;
    case 'identity': return <Identity {...props} />;
    case 'guardian': return <Guardian {...props} />;
    case 'contact': return <Contact {...props} />;
    case 'description': return <Description {...props} />;
    case 'provision': return <Provision {...props} />;
    case 'attachments': return <Attachments {...props} />;
    case 'check': return <CheckPage {...props} state={submission.state} />;
  }
}
