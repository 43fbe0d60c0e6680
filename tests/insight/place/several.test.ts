import { describe, expect, it } from 'vitest';
import { locate, readPlace } from '../../../insight/place';
import type { Region } from '../../../insight/types';
import { personWith } from '../../person';

const codes = (region: Region | null): string =>
  region === null ? 'abroad' : region.country === 'US' ? `${region.state} ${region.metro}` : region.country;
/** The place that is taken first, then the others. */
const places = (text: string): string[] => {
  const region = readPlace(text);
  return region === null ? [] : [region, ...(region.others ?? [])].map(codes);
};

const [DALLAS, DENVER, HOUSTON] = ['TX 19100', 'CO 19740', 'TX 26420'];
const [AUSTIN, SAN_ANTONIO] = ['TX 12420', 'TX 41700'];

describe('the places that a line names', () => {
  it.each<[string, string[]]>([
    ['Dallas, TX or Denver, CO', [DALLAS, DENVER]],
    ['Denver, CO; Dallas, TX; Houston, TX', [DENVER, DALLAS, HOUSTON]],
    ['Denver, CO, Dallas, TX', [DENVER, DALLAS]],
    ['Fort Worth & Denver', [DALLAS, DENVER]],
    ['Dallas\nDenver', [DALLAS, DENVER]],
    ['Multiple locations: Austin, San Antonio', [AUSTIN, SAN_ANTONIO]],
    ['Austin, San Antonio', [SAN_ANTONIO, AUSTIN]],
    ['Austin, Dallas, Houston', [AUSTIN, DALLAS, HOUSTON]],
    ['Dallas, Houston, and Austin, TX', [DALLAS, HOUSTON, AUSTIN]],
    ['Dallas - Houston - Austin', [DALLAS, HOUSTON, AUSTIN]],
    ['Dallas/Houston', [DALLAS, HOUSTON]],
    ['Phoenix/Tucson, AZ', ['AZ 38060', 'AZ 46060']],
    ['Boston, MA (Hybrid) or New York, NY (Hybrid)', ['MA 14460', 'NY 35620']],
    ['2 locations: Tampa, FL / Orlando, FL', ['FL 45300', 'FL 36740']],
    ['Remote (TX, OK, LA)', ['TX null', 'OK null', 'LA null']],
    ['DC/MD/VA', ['DC null', 'MD null', 'VA null']],
    ['Texas and Oklahoma', ['TX null', 'OK null']],
    ['Boston, MA or Dublin, Ireland', ['MA 14460', 'abroad']],
    ['Denver, CO; Springfield', [DENVER, 'null null']],
    ['Charlotte NC; Atlanta GA; Nashville TN', ['NC 16740', 'GA 12060', 'TN 34980']],
    ['Charlotte NC, Atlanta GA', ['NC 16740', 'GA 12060']],
    ['Portland OR / Vancouver WA; Boise ID', ['OR 38900', 'WA 38900', 'ID 14260']],
    ['Miami, Orlando, Tampa FL', ['FL 33100', 'FL 36740', 'FL 45300']],
    ['Lansing/Flint/Saginaw, MI', ['MI 29620', 'MI 22420', 'MI 40980']],
    ['Fort Worth or Denver, CO', [DENVER, DALLAS]],
    ['Anywhere in CA or NV', ['CA null', 'NV null']],
  ])('%s: each of them', (text, expected) => {
    expect(places(text)).toEqual(expected);
    expect(readPlace(text)?.several).toBe(true);
  });

  it.each<[string, string[]]>([
    ['Kansas City, MO/KS', ['MO 28140', 'KS 28140']],
    ['Kansas City, MO-KS', ['MO 28140', 'KS 28140']],
    ['Texarkana, TX/AR', ['TX 45500', 'AR 45500']],
    ['Fargo, ND/Moorhead, MN', ['ND 22020', 'MN 22020']],
    ['New York, NY; Newark, NJ', ['NY 35620', 'NJ 35620']],
  ])('%s: one area in two states', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['Dallas/Fort Worth', DALLAS],
    ['Dallas/Fort Worth, TX', DALLAS],
    ['Minneapolis/St. Paul', 'MN 33460'],
    ['Dallas, TX; Plano, TX', DALLAS],
    ['Remote or Boston, MA', 'MA 14460'],
    ['Columbus, OH; Ohio', 'OH 18140'],
    ['Columbus, OH; United States', 'OH 18140'],
    ['Portland; Portland, OR', 'OR 38900'],
    ['Dallas TX USA +2 locations', DALLAS],
    ['Brooklyn, New York', 'NY 35620'],
    ['Hollywood, Los Angeles', 'CA 31080'],
    ['Dallas | TX', DALLAS],
    ['LA, CA', 'CA 31080'],
    ['Croydon, London', 'GB'],
    ['Columbus, OH 43215 (Clintonville area)', 'OH 18140'],
    ['Physical Therapy & Rehab, Austin, TX', AUSTIN],
    ['Rehab/Therapy, Dallas, TX', DALLAS],
    ['1 Main St & 2nd Ave, Dallas, TX', DALLAS],
    ['North and South Dallas, TX', DALLAS],
    ['Bucks and Montgomery Counties, PA', 'PA 37980'],
    ['Sunrise Senior Living | Reston, VA', 'VA 47900'],
    ['Denver and surrounding areas', DENVER],
  ])('%s: one', (text, expected) => {
    expect(places(text)).toEqual([expected]);
  });

  it('take letters of states behind a foreign town for none of ours', () => {
    expect(readPlace('Chennai, TN, IN')).toBeNull();
  });

  it('are all told by job data and by a title too', () => {
    const person = personWith();
    const at = (addressLocality: string, addressRegion: string) => ({
      address: { addressLocality, addressRegion, addressCountry: 'US' },
    });
    const structured = locate([at('Dallas', 'TX'), at('Denver', 'CO'), at('Plano', 'TX')], { person });
    expect([structured, ...(structured?.others ?? [])].map((each) => each && codes(each))).toEqual([DALLAS, DENVER]);
    const title = locate(undefined, { person, title: 'PTA - Dallas, TX or Denver, CO' });
    expect([title, ...(title?.others ?? [])].map((each) => each && codes(each))).toEqual([DALLAS, DENVER]);
    expect(title).toMatchObject({ how: 'title', several: true });
  });

  const titled = (title: string, location: string) => {
    const region = locate(location, { person: personWith(), title });
    return region === null ? [] : [region, ...(region.others ?? [])].map((each) => (each ? codes(each) : 'abroad'));
  };

  it.each<[string, string, string[]]>([
    ['PTA - Tampa, FL or Mobile, AL', 'Tampa, FL', ['FL 45300', 'AL 33660']],
    ['COTA (Denver or Colorado Springs)', 'Denver, CO', [DENVER, 'CO 17820']],
    ['PTA in Tulsa / Oklahoma City', 'Tulsa, OK', ['OK 46140', 'OK 36420']],
    ['OTA – Salem & Eugene', 'Salem, OR', ['OR 41420', 'OR 21660']],
    ['PTA - Houston, Austin or San Antonio', 'Austin, TX', [AUSTIN, HOUSTON, SAN_ANTONIO]],
    ['COTA - Dallas, TX and Denver, CO', 'Plano, TX', [DALLAS, DENVER]],
    ['PTA - Houston, Austin, or Dallas', 'Dallas, TX', [DALLAS, HOUSTON, AUSTIN]],
    ['PTA - Tampa FL / Mobile AL', 'Tampa, FL', ['FL 45300', 'AL 33660']],
    ['PTA - Tampa, FL - Mobile, AL', 'Tampa, FL', ['FL 45300', 'AL 33660']],
    ['COTA | Denver, CO | Dallas, TX', 'Dallas, TX', [DALLAS, DENVER]],
    ['PTA: Portland, OR or Seattle, WA', 'Portland, OR', ['OR 38900', 'WA 42660']],
    ['PTA, Fargo, ND or Duluth, MN', 'Fargo, ND', ['ND 22020', 'MN 20260']],
  ])('are those of a title beside one location: %s; %s', (title, location, expected) => {
    expect(titled(title, location)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['PTA - Dallas/Fort Worth', 'Dallas, TX'],
    ['PTA - Plano or Frisco', 'Dallas, TX'],
    ['PTA or COTA - Dallas, TX', 'Dallas, TX'],
    ['PTA/COTA Dallas', 'Dallas, TX'],
    ['PTA - Houston Street Rehab', 'Dallas, TX'],
    ['PTA - Houston Street & Austin Avenue', 'Dallas, TX'],
    ['PTA - Austin Health and Rehab', 'Dallas, TX'],
    ['PTA - Brookside of Houston', 'Dallas, TX'],
    ['PTA, Houston Methodist, outpatient', 'Dallas, TX'],
    ['PTA for our client in Houston, TX', 'Dallas, TX'],
    ['PTA - Dallas, TX - Parkside of Houston', 'Dallas, TX'],
    ['PTA - Dallas, TX (Full time, days)', 'Dallas, TX'],
    ['PTA - Home Health and Hospice', 'Dallas, TX'],
    ['PTA - Outpatient, Dallas, TX 75201', 'Dallas, TX'],
    ['PTA - Full time or PRN', 'Dallas, TX'],
    ['PTA - Houston, Austin or wherever you live', 'Dallas, TX'],
    ['PTA - Days, Evenings and Weekends', 'Dallas, TX'],
  ])('are none of a title that names one: %s; %s', (title, location) => {
    expect(titled(title, location)).toEqual([DALLAS]);
  });

  it('is one side of a city, where its name alone stands for the city', () => {
    expect(places('Home Health - North Dallas')).toEqual([DALLAS]);
    expect(places('NW Houston, TX')).toEqual([HOUSTON]);
    expect(places('North Charleston')).toEqual(['SC 16700']);
    // Of Vancouvers and Manchesters none outweighs the others, and a country is no side of anything.
    for (const text of ['South Manchester', 'South Korea', 'West Cork', 'North Springfield']) {
      expect(places(text), text).toEqual([]);
    }
  });
});
