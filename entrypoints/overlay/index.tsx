import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Badge } from '../../components/Badge';
import badgeCss from '../../components/badge.css?inline';
import careerCss from '../../components/career.css?inline';
import { Panel } from '../../components/Panel';
import panelCss from '../../components/panel.css?inline';
import themeCss from '../../components/theme.css?inline';
import type { OverlayMessage } from '../../messages/messages';
import { paintAt } from './host';

const tell = (message: OverlayMessage) => void browser.runtime.sendMessage(message).catch(() => undefined);

/**
 * What is injected into a page once it has something to show. It paints what the reader hands over and tells the background
 * what the person did; the changed settings then come back to the reader, which asks and paints anew.
 */
export default defineUnlistedScript(() => {
  globalThis.therapyPayLens ??= {
    badge: (anchor, insight, display) =>
      paintAt(
        {
          name: 'badge',
          css: themeCss + badgeCss,
          view: (shown, how, dark) => <Badge insight={shown} display={how} dark={dark} />,
        },
        anchor,
        insight,
        display,
      ),
    panel: (anchor, insight, display) =>
      paintAt(
        {
          name: 'panel',
          css: themeCss + careerCss + panelCss,
          view: (shown, how, dark) => (
            <Panel
              insight={shown}
              display={how}
              dark={dark}
              onCollapse={(collapsed) => tell({ kind: 'set-collapsed', collapsed })}
              onHideSite={() => tell({ kind: 'hide-site', host: location.host })}
              onOpenSettings={() => tell({ kind: 'open-options' })}
              onCorrect={(role) => tell({ kind: 'correct', title: shown.title, role })}
            />
          ),
        },
        anchor,
        insight,
        display,
      ),
  };
});
