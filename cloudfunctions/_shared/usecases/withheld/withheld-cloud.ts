import type { ChecksPin } from '../../pin';
import type { DisclosureCloud } from '../disclosure/disclosure-cloud';

/** What the assessments of withheld information work with. */
export interface WithheldCloud extends DisclosureCloud, ChecksPin {}
