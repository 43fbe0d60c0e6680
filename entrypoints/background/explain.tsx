import { BadgeLine } from '../../components/drawn/BadgeLine';
import { draw } from '../../components/drawn/draw';
import { PanelSheet } from '../../components/drawn/PanelSheet';
import { insightFor } from '../../insight/insight';
import type { AskAnswer, AskMessage } from '../../messages/messages';
import { displayOf } from '../../preferences/display';
import type { Preferences } from '../../preferences/preferences';
import { isSiteOff } from '../../preferences/sites-off';

/** What the postings of a page mean to this person, drawn. */
export function explain(message: AskMessage, preferences: Preferences): AskAnswer {
  if (isSiteOff(preferences.sitesOff, message.host, message.site)) return { siteOff: true, cards: [], open: null };
  const display = displayOf(preferences, new Date());
  const open = message.open && insightFor(message.open, preferences);
  return {
    siteOff: false,
    cards: message.cards.map((posting) => {
      const insight = insightFor(posting, preferences);
      return insight && draw(<BadgeLine insight={insight} display={display} />);
    }),
    open: open && draw(<PanelSheet insight={open} display={display} />),
  };
}
