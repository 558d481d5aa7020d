import type { Page } from 'playwright-core';
import type { PersonaKey } from '../../../cloudfunctions/_local/persona/personas';

/** A page in a state, looked at by machine: who holds the phone, where it stands, and what tells that it is there. */
export interface Screen<Ids> {
  readonly who: PersonaKey;
  readonly route: (ids: Ids) => string;
  readonly words: string | RegExp;
  /** What is pressed before it is looked at. */
  readonly before?: (page: Page) => Promise<void>;
  /** The page that leads to, where it is another one. */
  readonly leadsTo?: string;
}

/** The page that is looked at, as it is written in the app: packages/apply/inbox/index. */
export const pageOf = <Ids>({ route, leadsTo }: Screen<Ids>, ids: Ids): string => leadsTo ?? route(ids).replace(/^\//, '').replace(/\?.*$/, '');
