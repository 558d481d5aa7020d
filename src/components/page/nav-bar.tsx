import type { ReactNode } from 'react';

export interface NavBarProps {
  readonly title: string;
  /** A page of a tab bar: there is nothing to go back to. */
  readonly root: boolean;
}

/** WeChat draws its own bar with title and way back. */
export const NavBar: (props: NavBarProps) => ReactNode = () => null;
