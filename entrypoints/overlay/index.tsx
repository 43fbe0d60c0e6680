import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Badge } from '../../components/Badge';
import badgeCss from '../../components/badge.css?inline';
import careerCss from '../../components/career.css?inline';
import { Dock } from '../../components/Dock';
import dockCss from '../../components/dock.css?inline';
import { Panel } from '../../components/Panel';
import panelCss from '../../components/panel.css?inline';
import themeCss from '../../components/theme.css?inline';
import type { BriefInsight, Insight } from '../../insight/types';
import type { OverlayMessage } from '../../messages/messages';
import { type Kind, paintAt } from './host';

const badge: Kind<BriefInsight> = {
  name: 'badge',
  css: themeCss + badgeCss,
  view: (insight, display, { dark }) => <Badge insight={insight} display={display} dark={dark} />,
};

const panelWith = (tell: (message: OverlayMessage) => void): Kind<Insight> => ({
  name: 'panel',
  css: themeCss + careerCss + panelCss + dockCss,
  view: (insight, display, { dark, docked }) => {
    const shown = (
      <Panel
        insight={insight}
        display={display}
        dark={dark}
        onCollapse={(collapsed) => tell({ kind: 'set-collapsed', collapsed })}
        onHideSite={() => tell({ kind: 'hide-site', host: location.host })}
        onOpenSettings={() => tell({ kind: 'open-options' })}
        onCorrect={(role) => tell({ kind: 'correct', title: insight.title, role })}
      />
    );
    return docked ? <Dock dark={dark}>{shown}</Dock> : shown;
  },
});

/**
 * What is injected into a page once it has something to show. It paints what the reader hands over and passes on what
 * the person did; the changed settings then come back to the reader, which asks and paints anew.
 */
export default defineUnlistedScript(() => {
  globalThis.therapyPayLens ??= {
    badge: (anchor, insight, display) => paintAt(badge, anchor, insight, display),
    panel: (anchor, insight, display, tell) => paintAt(panelWith(tell), anchor, insight, display),
  };
});
