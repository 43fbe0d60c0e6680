import type { Display, Insight, RoleId } from '../insight/types';
import { Drawn } from './Drawn';
import type { Deed } from './deeds';
import { draw } from './draw';
import { PanelSheet } from './PanelSheet';

interface PanelProps {
  insight: Insight;
  display: Display;
  /** The page's background is dark. */
  dark?: boolean;
  onCollapse: (collapsed: boolean) => void;
  onHideSite: () => void;
  onOpenSettings: () => void;
  /** The person says which role the title really is. */
  onCorrect: (role: RoleId | 'none') => void;
}

/** A panel drawn and painted in one place. */
export function Panel({ insight, display, dark = false, ...on }: PanelProps) {
  const onDeed = (deed: Deed) => {
    switch (deed.kind) {
      case 'set-collapsed':
        return on.onCollapse(deed.collapsed);
      case 'hide-site':
        return on.onHideSite();
      case 'open-options':
        return on.onOpenSettings();
      case 'correct':
        return on.onCorrect(deed.role);
    }
  };
  return <Drawn of={draw(<PanelSheet insight={insight} display={display} />)} dark={dark} onDeed={onDeed} />;
}
