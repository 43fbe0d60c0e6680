import { FACTS_ONLY, type SourceEntry, US_PUBLIC_DOMAIN } from './standing-sources';

/** Statutes and legal figures: what a law says is a fact, and no text of one was taken. */
const LAW = 'Facts of law; no text taken';

/** Sources of what stands around an offer. Like `STANDING_SOURCES`, changed here when a newer edition is imported. */
export const OFFER_SOURCES: Record<string, SourceEntry> = {
  'supervision-pages': {
    publisher: 'Federation of State Boards of Physical Therapy, ASHA and state agencies, as linked beside each state',
    title: 'How many assistants one therapist may supervise',
    period: 'most of it undated',
    licence: FACTS_ONLY,
    url: 'https://www.fsbpt.net/lrg/Home/SupervisionRatio',
  },
  'medicare-assistants': {
    publisher: 'Centers for Medicare & Medicaid Services; supervision as reported by the profession',
    title: 'Services furnished in whole or in part by PTAs and OTAs',
    period: 'rules of 2020, 2022 and 2025',
    licence: US_PUBLIC_DOMAIN,
    url: 'https://www.cms.gov/medicare/coding-billing/therapy-services/billing-examples-using-cq/co-modifiers-services-furnished-whole-or-part-ptas-and-otas',
  },
  'pay-laws': {
    publisher: 'State legislatures and labor departments, as linked beside each state',
    title: 'Laws that ask for pay in job postings',
    period: 'read 23 September 2026',
    licence: LAW,
    url: 'https://cdle.colorado.gov/dlss/labor-laws-by-topic/equal-pay-for-equal-work-act',
  },
  'minimum-wages': {
    publisher: 'U.S. Department of Labor and state laws, as tabled by two public lists',
    title: 'Minimum wages of the states',
    period: 'November 2026, from lists of January and July 2026',
    licence: LAW,
    url: 'https://www.dol.gov/agencies/whd/minimum-wage/state',
  },
  'irs-mileage': {
    publisher: 'Internal Revenue Service',
    title: 'Standard mileage rates, Notice 2026-10 and Announcement 2026-11',
    period: '2026',
    licence: US_PUBLIC_DOMAIN,
    url: 'https://www.irs.gov/tax-professionals/standard-mileage-rates',
  },
  'irc-3111': {
    publisher: 'Internal Revenue Code',
    title: 'Section 3111 (26 U.S.C. 3111), rate of tax on employers',
    period: '6.2% Social Security, 1.45% Medicare',
    licence: US_PUBLIC_DOMAIN,
    url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title26-section3111&num=0&edition=prelim',
  },
  'irc-1402': {
    publisher: 'Internal Revenue Code; Internal Revenue Service',
    title: 'Section 1402(a)(12) (26 U.S.C. 1402) and Topic 554, self-employment tax',
    period: 'on 92.35% of net profit',
    licence: US_PUBLIC_DOMAIN,
    url: 'https://www.irs.gov/taxtopics/tc554',
  },
  'irs-publication-463': {
    publisher: 'Internal Revenue Service',
    title: 'Publication 463, Travel, Gift, and Car Expenses, as quoted by others',
    period: 'edition of 2020 and undated copies',
    licence: US_PUBLIC_DOMAIN,
    url: 'https://www.irs.gov/publications/p463',
  },
  'gsa-per-diem': {
    publisher: 'U.S. General Services Administration',
    title: 'Standard per diem rates of the continental United States',
    period: 'fiscal year 2027',
    licence: US_PUBLIC_DOMAIN,
    url: 'https://www.gsa.gov/system/files/FY2027_PerDiemRates_Validated090126.xlsx',
  },
  'bea-rpp-2024': {
    publisher: 'U.S. Bureau of Economic Analysis',
    title: 'Regional Price Parities',
    period: '2024',
    licence: US_PUBLIC_DOMAIN,
    url: 'https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area',
  },
};
