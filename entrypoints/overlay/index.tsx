import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import badgeCss from '../../components/drawn/badge.css?inline';
import careerCss from '../../components/drawn/career.css?inline';
import panelCss from '../../components/drawn/panel.css?inline';
import { Dock } from '../../components/live/Dock';
import { Drawn } from '../../components/live/Drawn';
import dockCss from '../../components/live/dock.css?inline';
import themeCss from '../../components/theme.css?inline';
import type { Deed } from '../../messages/deed';
import { type Kind, paintAt } from './host';

const badge: Kind = {
  name: 'badge',
  css: themeCss + badgeCss,
  view: (drawing, { dark }) => <Drawn of={drawing} dark={dark} />,
};

const panelHeardBy = (onDeed: (deed: Deed) => void): Kind => ({
  name: 'panel',
  css: themeCss + careerCss + panelCss + dockCss,
  view: (drawing, { dark, docked }) => {
    const drawn = <Drawn of={drawing} dark={dark} onDeed={onDeed} />;
    return docked ? <Dock dark={dark}>{drawn}</Dock> : drawn;
  },
});

/**
 * What is injected into a page once it has something to show. It paints what the background has drawn and passes on what the
 * person did; the changed settings then come back to the reader, which asks and paints anew.
 */
export default defineUnlistedScript(() => {
  globalThis.therapyPayLens ??= {
    badge: (anchor, drawing) => paintAt(badge, anchor, drawing),
    panel: (anchor, drawing, onDeed) => paintAt(panelHeardBy(onDeed), anchor, drawing),
  };
});
