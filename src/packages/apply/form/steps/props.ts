import type { Uploads } from '@/services/uploads/use-uploads';
import type { FormControl } from '../use-form';

export interface StepProps {
  readonly form: FormControl;
  /** How the agency is called in a sentence: 乔官镇. */
  readonly agency: string;
  readonly uploads: Uploads;
}
