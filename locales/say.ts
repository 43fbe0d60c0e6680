import { badgeEn } from './en/badge';
import { detailsEn } from './en/details';
import { moneyEn } from './en/money';
import { namesEn } from './en/names';
import { panelEn } from './en/panel';
import type { BadgeMessages, DetailMessages, MoneyMessages, NameMessages, PanelMessages } from './messages';

/*
 * The language that is spoken. One constant a surface, so that a bundle carries only the sentences that it shows: the
 * overlay, which every page with a posting pays for, has none of the popup's or the options'.
 */
export const names: NameMessages = namesEn;
export const money: MoneyMessages = moneyEn;
export const badge: BadgeMessages = badgeEn;
export const panel: PanelMessages = panelEn;
export const details: DetailMessages = detailsEn;
