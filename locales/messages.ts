import type { badgeEn } from './en/badge';
import type { detailsEn } from './en/details';
import type { dockEn } from './en/dock';
import type { moneyEn } from './en/money';
import type { namesEn } from './en/names';
import type { offerEn } from './en/offer';
import type { optionsEn } from './en/options';
import type { panelEn } from './en/panel';
import type { popupEn } from './en/popup';
import type { realHourEn } from './en/real-hour';
import type { termsEn } from './en/terms';
import type { verdictEn } from './en/verdict';

/*
 * What every language has to say. English is the pattern: another language is a folder beside `en/` whose objects have
 * these types, so the compiler names each sentence that is missing.
 */
export type NameMessages = typeof namesEn;
export type MoneyMessages = typeof moneyEn;
export type BadgeMessages = typeof badgeEn;
export type PanelMessages = typeof panelEn;
export type DetailMessages = typeof detailsEn;
export type DockMessages = typeof dockEn;
export type PopupMessages = typeof popupEn;
export type VerdictMessages = typeof verdictEn;
export type OptionsMessages = typeof optionsEn;
export type TermMessages = typeof termsEn;
export type RealHourMessages = typeof realHourEn;
export type OfferMessages = typeof offerEn;
