import { badgeEn } from './en/badge';
import { detailsEn } from './en/details';
import { dockEn } from './en/dock';
import { moneyEn } from './en/money';
import { namesEn } from './en/names';
import { offerEn } from './en/offer';
import { optionsEn } from './en/options';
import { panelEn } from './en/panel';
import { popupEn } from './en/popup';
import { realHourEn } from './en/real-hour';
import { termsEn } from './en/terms';
import { verdictEn } from './en/verdict';
import type {
  BadgeMessages,
  DetailMessages,
  DockMessages,
  MoneyMessages,
  NameMessages,
  OfferMessages,
  OptionsMessages,
  PanelMessages,
  PopupMessages,
  RealHourMessages,
  TermMessages,
  VerdictMessages,
} from './messages';

/*
 * The language that is spoken. One constant a surface, so that a bundle carries only the sentences that it shows.
 */
export const names: NameMessages = namesEn;
export const money: MoneyMessages = moneyEn;
export const badge: BadgeMessages = badgeEn;
export const panel: PanelMessages = panelEn;
export const details: DetailMessages = detailsEn;
export const popup: PopupMessages = popupEn;
export const dock: DockMessages = dockEn;
export const verdict: VerdictMessages = verdictEn;
export const options: OptionsMessages = optionsEn;
export const terms: TermMessages = termsEn;
export const realHour: RealHourMessages = realHourEn;
export const offer: OfferMessages = offerEn;
