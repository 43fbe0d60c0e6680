import type { BriefInsight, Display } from '../insight/types';
import { BadgeLine } from './BadgeLine';
import { Drawn } from './Drawn';
import { draw } from './draw';

interface BadgeProps {
  insight: BriefInsight;
  display: Display;
  /** The page's background is dark. */
  dark?: boolean;
}

/** A badge drawn and painted in one place. */
export function Badge({ insight, display, dark = false }: BadgeProps) {
  return <Drawn of={draw(<BadgeLine insight={insight} display={display} />)} dark={dark} />;
}
