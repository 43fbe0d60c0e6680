/** A source as `data/sources.json` has it; its id is the key there. */
export interface SourceEntry {
  publisher: string;
  title: string;
  period: string;
  licence: string;
  url: string;
}

export const US_PUBLIC_DOMAIN = 'U.S. government work, public domain';
/** Pay scales and legal minimum rates: published figures, of which no text was taken. */
export const PAY_FIGURES = 'Published rates of pay; figures only';
export const FACTS_ONLY = 'Facts only; the publisher keeps all rights in its text';
const CC_BY_4 = 'CC BY 4.0';

/** Sources whose edition the CSVs do not name: when a newer one is imported, its title or period is changed here. */
export const STANDING_SOURCES: Record<string, SourceEntry> = {
  'bls-ooh': {
    publisher: 'U.S. Bureau of Labor Statistics',
    title: 'Occupational Outlook Handbook: Physical Therapist Assistants and Aides',
    period: '2020-30 edition',
    licence: US_PUBLIC_DOMAIN,
    url: 'https://www.bls.gov/ooh/healthcare/physical-therapist-assistants-and-aides.htm',
  },
  'career-guide': {
    publisher: 'Jobicy',
    title: 'Therapy Assistant Career Path Guide',
    period: 'undated',
    licence: 'Facts and figures only, in our own words; the publisher keeps all rights in its text',
    url: 'https://jobicy.com',
  },
  onet: {
    publisher: 'U.S. Department of Labor, Employment and Training Administration',
    title:
      'O*NET 30.x and 29.3 Databases. Includes information from the O*NET 30.x and 29.3 Databases by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Therapy Pay Lens has modified the information.',
    period: '2025',
    licence: CC_BY_4,
    url: 'https://www.onetcenter.org/database.html',
  },
  geonames: {
    publisher: 'GeoNames',
    title: 'Populated places of the United States',
    period: 'populations mostly of 2010',
    licence: CC_BY_4,
    url: 'https://www.geonames.org/',
  },
  'census-cbsa-2023': {
    publisher: 'U.S. Census Bureau and Office of Management and Budget',
    title: 'Core based statistical areas, list 1',
    period: 'July 2023',
    licence: US_PUBLIC_DOMAIN,
    url: 'https://www2.census.gov/programs-surveys/metro-micro/geographies/reference-files/2023/delineation-files/list1_2023.xlsx',
  },
  'jobbank-2025': {
    publisher: 'Employment and Social Development Canada, Job Bank',
    title: 'Wages, 2025 edition',
    period: '2023-2024',
    licence: 'Open Government Licence – Canada',
    url: 'https://open.canada.ca/data/en/dataset/adad580f-76b0-4502-bd05-20c125de9116',
  },
  'nhs-hcas': {
    publisher: 'NHS Employers',
    title: 'NHS Terms and Conditions of Service Handbook, Annex 9: high cost area supplements',
    period: 'amendment 62, June 2026',
    licence: PAY_FIGURES,
    url: 'https://www.nhsemployers.org/publications/tchandbook',
  },
  asha: {
    publisher: 'American Speech-Language-Hearing Association',
    title: 'State requirements for support personnel',
    period: 'undated; reviewed yearly by the publisher',
    licence: FACTS_ONLY,
    url: 'https://www.asha.org/advocacy/state/',
  },
  ncsb: {
    publisher: 'National Council of State Boards of Examiners for Speech-Language Pathology and Audiology',
    title: 'States with regulation of support personnel',
    period: 'undated',
    licence: FACTS_ONLY,
    url: 'https://www.ncsb.info/support',
  },
  aota: {
    publisher: 'American Occupational Therapy Association and NBCOT',
    title: 'Licensure of occupational therapy assistants, American Journal of Occupational Therapy 76(1)',
    period: '2022',
    licence: FACTS_ONLY,
    url: 'https://research.aota.org/ajot/article/76/1/7601070010/23148',
  },
  apta: {
    publisher: 'American Physical Therapy Association',
    title: 'PTA licensure',
    period: 'July 2014',
    licence: FACTS_ONLY,
    url: 'https://www.apta.org',
  },
  fsbpt: {
    publisher: 'Federation of State Boards of Physical Therapy',
    title: 'National Physical Therapy Examination for physical therapist assistants',
    period: '2026',
    licence: FACTS_ONLY,
    url: 'https://www.fsbpt.org',
  },
  'compact-table': {
    publisher: 'PT Compact Commission, as tabled by a rehabilitation recruiter',
    title: 'Member and issuing states of the PT Compact',
    period: 'checked 2 September 2026; a second list of July 2026',
    licence: FACTS_ONLY,
    url: 'https://ptcompact.org/compact-map',
  },
  'ot-compact': {
    publisher: 'Council of State Governments, CompactConnect; issuing states as tabled by a rehabilitation recruiter',
    title: 'Member and issuing states of the OT Compact',
    period: 'list of August 2026; issuing states of September 2026',
    licence: FACTS_ONLY,
    url: 'https://otcompact.gov',
  },
  'aslp-compact': {
    publisher: 'Council of State Governments, CompactConnect',
    title: 'License types of the ASLP Interstate Compact, which leave out assistants',
    period: 'August 2026',
    licence: FACTS_ONLY,
    url: 'https://aslpcompact.com',
  },
  'state-boards': {
    publisher: 'State licensing boards',
    title: 'Names, addresses and continuing education of the boards, from their pages and directories of them',
    period: '2024 to 2026, much of it undated',
    licence: FACTS_ONLY,
    url: 'https://licensureproject.org/physical-therapists/how-to-contact-a-licensing-board/',
  },
  'licensure-pages': {
    publisher: 'State boards, codes and rules, or a secondary page, as linked beside each state',
    title: 'What a state or country requires of assistants',
    period: 'as given beside each state',
    licence: FACTS_ONLY,
    url: 'https://www.fsbpt.org/Secondary-Pages/Exam-Candidates/Applying-for-State-License',
  },
  otapta: {
    publisher: 'Occupational Therapist Assistant and Physiotherapist Assistant Education Accreditation Program',
    title: 'Frequently asked questions',
    period: 'about 2020',
    licence: FACTS_ONLY,
    url: 'https://otapta.ca/english/about-us/faqs.php',
  },
  cpa: {
    publisher: 'Canadian Physiotherapy Association',
    title: 'OTA and PTA: what it is all about',
    period: '2019',
    licence: FACTS_ONLY,
    url: 'https://physiotherapy.ca/blog/rep-19-vision-ota-pta-whats-it-all-about',
  },
  csp: {
    publisher: 'Chartered Society of Physiotherapy',
    title: 'Support workers: frequently asked questions',
    period: 'undated',
    licence: FACTS_ONLY,
    url: 'https://www.csp.org.uk',
  },
  'nhs-health-careers': {
    publisher: 'NHS Health Careers',
    title: 'Occupational therapy support worker',
    period: 'undated',
    licence: FACTS_ONLY,
    url: 'https://www.healthcareers.nhs.uk',
  },
};
