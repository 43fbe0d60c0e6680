import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subdivisions } from '../../../data/subdivisions';

const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;

const OEWS_HEADER =
  'soc,area_type,area_code,area_title,state,employment,h_mean,a_mean,h_p10,h_p25,h_median,h_p75,h_p90,a_p10,a_p25,a_median,a_p75,a_p90,source';
const national = (soc: string, median: number): string =>
  `${soc},national,US,United States,US,1000,,,,,,,,${median - 2000},${median - 1000},${median},${median + 1000},${median + 2000},X`;

/**
 * A complete folder of an invented year, as small as the import allows: one state's worth of areas, every occupation in the
 * nation, figures that are nobody's.
 */
export const FIXTURE: Readonly<Record<string, string>> = {
  'oews-2031.csv': lines(
    OEWS_HEADER,
    national('31-2021', 60000),
    '31-2021,metro,19100,"Dallas, TX",TX,,,,,,,,,41000,51000,61000,71000,81000,X',
    '31-2021,state,48,Texas,TX,200,,,,,,,,40000,50000,60500,,,X',
    '31-2021,nonmetro,4800001,North Texas,TX,20,,,,,,,,30000,30000,30000,30000,30000,X',
    national('31-2022', 30000),
    national('31-2011', 61000),
    national('31-2012', 31000),
    national('31-9099', 40000),
    national('29-1123', 100000),
    national('29-1122', 99000),
    national('29-1127', 98000),
  ),
  // An older edition in the same folder is passed over.
  'oews-2030.csv': 'not,even,the,right,columns\n',
  'oews-areas-2031.csv': lines(
    'area_code,area_title,area_type,states',
    'US,United States,national,US',
    '48,Texas,state,TX',
    '19100,"Dallas, TX",metro,TX',
    '4800001,North Texas,nonmetro,TX',
    '7800001,Virgin Islands,nonmetro,VI',
  ),
  'oews-national-history.csv': lines(
    'soc,title,year,employment,a_p10,a_p25,a_median,a_p75,a_p90',
    '31-2021,Assistants,2031,1000,58000,59000,60000,61000,62000',
    '31-2021,Assistants,2030,990,48000,49000,50000,51000,52000',
  ),
  'projections.csv': lines(
    'soc,title,period,employment_base_2030,employment_projected_2040,change_number,change_pct,annual_openings,median_annual_wage_may2030,typical_entry_education,work_experience,on_the_job_training',
    '31-2021,Assistants,2030-40,1000,1200,200,20,90,50000,associate,None,Short-term on-the-job training',
  ),
  'us-county-cbsa.csv': lines(
    'county_fips,county,state,cbsa_code,cbsa_title,cbsa_type',
    '48113,Dallas County,TX,19100,"Dallas, TX",metro',
    '48001,Anderson County,TX,37300,"Palestine, TX",micro',
  ),
  'us-places-cbsa.csv': lines(
    'city,state,population,county_fips,cbsa_code,cbsa_type',
    'Plano,TX,260000,48085,19100,metro',
    'Dallas,TX,1300000,48113,19100,metro',
    'Palestine,TX,18000,48001,37300,micro',
    '"Washington, D.C.",DC,600000,11001,,none',
  ),
  'licensure.csv': lines(
    'role,region,requirement,exam,board_or_body,notes,source_url,source_date,verification',
    'pta,US-TX,license-or-certification,NPTE-PTA (FSBPT),state physical therapy board (name not read),"a ""quoted"" note",https://www.bls.gov/ooh/x.htm,2020,verified for the national rule; the state term was not read',
    'slpa,US-TX,license,none nationally required; ASHA C-SLPA optional,,,https://www.asha.org/tx,undated,unverified (one secondary source)',
    'therapy-assistant,US,none,none,,,https://example.org/tech,undated,unverified (one secondary source)',
    'therapy-assistant,UK,none,none,,,http://www.csp.org.uk/faq,undated,verified',
    'all,US,unknown,,employers,,,,derived from postings',
  ),
  'licensure-slpa.csv': lines('role,region,requirement,exam,board_or_body,notes,source_url,source_date,verification'),
  'licensure-pta.csv': lines(
    'role,region,requirement,exam,board_or_body,notes,source_url,source_date,verification',
    'pta,US-TX,license,NPTE-PTA (FSBPT),Texas Board,,https://ptot.texas.gov/rule,2031-01-01,verified (primary source)',
  ),
  'boards.csv': lines(
    'role,state,body,url,ce_hours,ce_cycle_years,source_url,source_date,verification,ce_source_url,ce_source_date,ce_verification,note',
    'pta,TX,Texas Board,https://ptot.texas.gov,20,2,https://ptot.texas.gov/x,undated,two-sources,public list,April 2031,one-source,',
    'ota,TX,,,,,https://ptot.texas.gov/y,undated,one-source,,,,',
  ),
  'dataset.csv': lines('imported_on', '2031-11-30'),
  'compacts.csv': lines(
    'compact,state,step,source_date,verification',
    'pt,TX,active,2031-09-02,two-sources',
    'ot,TX,no,2031-09-02,one-source',
    'aslp,US,leaves-out-assistants,2031-08-07,one-source',
  ),
  'supervision.csv': lines(
    'role,state,at_most,counted,setting,percent,percent_direct,percent_first_90_days,source_url,source_date,verification',
    'pta,TX,3,assistants,everywhere,,,,https://example.org/ratio,undated,one-source',
    'pta,CA,,assistants,everywhere,,,,https://example.org/ratio,undated,conflict',
    'slpa,TX,,assistants,everywhere,20,10,,https://example.org/ratio,2031,one-source',
  ),
  'medicare.csv': lines(
    'rule,role,value,since,source_url,source_date,verification',
    'payment-percent,all,80,2030-01-01,https://www.cms.gov/x,undated,two-sources',
    'modifier,pta,CQ,2030-01-01,https://www.cms.gov/x,undated,two-sources',
    'modifier,ota,CO,2030-01-01,https://www.cms.gov/x,undated,two-sources',
    'minutes-percent,all,15,,https://www.cms.gov/x,2030,two-sources',
    'private-practice-supervision,all,general,2030-01-01,https://www.cms.gov/x,2030-11,two-sources',
  ),
  'pay-transparency.csv': lines(
    'region,employees,employees_counted,effective_from,must_post,remote,citation,read_from,source_url,source_date,verification',
    'US-TX,5,in-state,2030-01-01,pay,not-said,"Tex. Code 1, 2",statute,https://example.org/code,2031-09-23,two-sources',
  ),
  'minimum-wage.csv': lines(
    'state,hourly_usd,scope,as_of,source_url,source_date,verification',
    ...['US', ...subdivisions('US').flatMap(({ code, type }) => (type === 'territory' ? [] : [code]))].map((state) =>
      state === 'OR'
        ? 'OR,15.50,lowest-region,2031-11,https://example.org/wage,2031-07,two-sources'
        : `${state},8.25,federal,2031-11,https://example.org/wage,2031-07,two-sources`,
    ),
  ),
  'travel-facts.csv': lines(
    'topic,key,value,from,to,source_url,source_date,verification',
    'mileage,business,80,2031-07-01,2031-12-31,https://www.irs.gov/b,2031-07,two-sources',
    'mileage,business,77.5,2031-01-01,2031-06-30,https://www.irs.gov/a,2031,two-sources',
    'per-diem,lodging,120,2031-10-01,2032-09-30,https://www.gsa.gov/x,2031-09-01,two-sources',
    'per-diem,meals-and-incidentals,70,2031-10-01,2032-09-30,https://www.gsa.gov/x,2031-09-01,two-sources',
    'tax-home,years-in-one-place,1,,,https://www.irs.gov/c,undated,two-sources',
  ),
  'rpp.csv': lines(
    'area_type,area_code,area_title,year,rpp_all',
    'national,US,United States,2024,100.000',
    'state,48,Texas,2024,97.100',
    'metro,19100,"Dallas, TX",2024,103.200',
  ),
  'canada-wages.csv': lines(
    'noc2021,noc_title,province,province_name,low_hourly_cad,median_hourly_cad,high_hourly_cad,reference_period',
    '32109,Other technical occupations in therapy and assessment,ON,Ontario,18.00,26.00,36.50,2030',
    '32109,Other technical occupations in therapy and assessment,NAT,Canada,17.50,27.00,37.00,2029-2030',
  ),
  'uk-afc-pay.csv': lines(
    'nation,pay_year,band,pay_point,annual_gbp,primary_source',
    'scotland,2031/32,3,Year 1,31000,msg.scot.nhs.uk scales',
    'england,2031/32,3,Year 1,30000,nhsemployers.org/articles/pay-scales-203132',
    'england,2031/32,3,Year 2+,32000,nhsemployers.org/articles/pay-scales-203132',
  ),
  'uk-hcas.csv': lines(
    'pay_year,zone,percent_of_basic,minimum_gbp,maximum_gbp',
    '2031/32,outer_london,15,5000,6000',
    '2031/32,inner_london,20,6000,9000',
  ),
  'australia-aha-pay.csv': lines(
    'measure,instrument,classification,level,pay_point,effective_from,weekly_aud,hourly_aud,note',
    'award_minimum,MA000027 Health Award,Support Services employee,1,,2031-07-01,1140.00,30.00,',
    'award_minimum,MA000027 Health Award,Support Services employee,8,1,2031-07-01,1330.00,35.00,',
    'award_minimum,MA000027 Health Award,Support Services employee,1,,2030-07-01,1102.00,29.00,',
  ),
  'skill-phrases.csv': lines(
    'role,phrase,canonical_skill,postings_with_it,postings_read',
    'pta,plan of care,Treatment plan / plan of care,3,4',
  ),
  'onet-therapy-skills.csv': lines(
    'onetsoc,occupation,kind,item,detail',
    '31-2021.00,Assistants of Physical Therapists,task,Walk with patients in the corridor.,Core',
    ...Array.from(
      { length: 12 },
      (_, place) =>
        `31-2021.00,Assistants of Physical Therapists,skill,Skill ${String.fromCharCode(76 - place)},importance 3.00`,
    ),
    ...Array.from(
      { length: 12 },
      (_, place) =>
        `31-2021.00,Assistants of Physical Therapists,knowledge,Field ${place + 10},importance ${place % 2 ? 4 : 2}.50`,
    ),
    '31-2021.00,Assistants of Physical Therapists,tool,Walking frames,Walkers',
    '31-2021.00,Assistants of Physical Therapists,tool,Gait belts,Belts',
    '31-2021.00,Assistants of Physical Therapists,technology,Ledger software,Accounting software',
  ),
};

const made: string[] = [];

/** An empty folder that `removeFolders` takes away again. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'therapy-pay-lens-'));
  made.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}

/** The fixture as a folder on disk, with some files changed (or left out, where `null`). */
export function fixtureFolder(changes: Readonly<Record<string, string | null>> = {}): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries({ ...FIXTURE, ...changes })) {
    if (text !== null) writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The fixture with one text of one file replaced; the text has to be there. */
export function broken(file: string, from: string, to: string): string {
  const text = FIXTURE[file] ?? '';
  if (!text.includes(from)) throw new RangeError(`${file} of the fixture does not hold "${from}".`);
  return fixtureFolder({ [file]: text.replace(from, to) });
}
