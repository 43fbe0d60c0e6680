import { describe, expect, it } from 'vitest';
import { readPay } from '../../../insight/pay';
import { readPayInDescription } from '../../../insight/pay/description';
import { readPayInTitle } from '../../../insight/pay/title';
import type { RoleId } from '../../../insight/types';

const PTA: RoleId = 'physical-therapist-assistant';
const COTA: RoleId = 'occupational-therapy-assistant';
const SLPA: RoleId = 'speech-language-pathology-assistant';
const PT_AIDE: RoleId = 'physical-therapist-aide';
const REHAB_AIDE: RoleId = 'rehabilitation-aide';
const GENERAL: RoleId = 'therapy-assistant';

type Read = [low: number | null, high: number | null, per: string | null];
const read = (text: string, ...roles: RoleId[]) => {
  const { pay } = readPayInDescription(text, { roles });
  return pay && [pay.low, pay.high, pay.per];
};

const LIST = 'PT: $45-52 / PTA: $30-35 / COTA: $31-36 / Tech: $16-18 an hour';
const TABLE =
  'Physical Therapist\n$45 - $52 an hour\nPhysical Therapist Assistant\n$30 - $35 an hour\nRehab Technician\n$16 - $18 an hour';

describe('of several occupations whose pay is listed', () => {
  it.each<[string, RoleId, string, Read]>([
    ['a PTA’s', PTA, 'PT: $45-52/hr / PTA: $30-35/hr / Tech: $16/hr', [30, 35, 'hour']],
    ['an aide’s', PT_AIDE, 'PT: $45-52/hr / PTA: $30-35/hr / Tech: $16/hr', [16, 16, 'hour']],
    ['the last one’s, with the unit', REHAB_AIDE, LIST, [16, 18, 'hour']],
    ['a PTA’s in a table', PTA, TABLE, [30, 35, 'hour']],
    ['an aide’s in a table', REHAB_AIDE, TABLE, [16, 18, 'hour']],
    ['what stands behind "for"', PTA, 'We offer $35 per hour for PTA and $45 per hour for PT.', [35, 35, 'hour']],
    ['what stands in brackets', COTA, '$48/hr (OTR), $36/hr (COTA), $34/hr (PTA)', [36, 36, 'hour']],
    ['what follows the figure', PTA, '$45/hr PT, $33/hr PTA, $17/hr tech', [33, 33, 'hour']],
    ['a sentence’s', PTA, 'Physical therapists earn $45 to $52 an hour and PTAs $32 to $36 an hour.', [32, 36, 'hour']],
    ['the reverse', COTA, 'COTAs start at $33 an hour, while our OTRs start at $47 an hour.', [33, null, 'hour']],
    ['with settings', PTA, 'PT - Outpatient: $46/hr; PTA - Outpatient: $34/hr', [34, 34, 'hour']],
    [
      'spelled out twice',
      PTA,
      'Physical Therapist (PT): $45/hr. Physical Therapist Assistant (PTA): $32/hr.',
      [32, 32, 'hour'],
    ],
    ['beside nurses', SLPA, 'RN $40/hr, CNA $19/hr, SLPA $29/hr', [29, 29, 'hour']],
    ['both of a pair of assistants', PTA, 'PTA/COTA: $33 - $38 per hour. PT/OT: $45 - $52 per hour.', [33, 38, 'hour']],
    [
      'assistants in general',
      COTA,
      'Therapists make $45 an hour and therapy assistants $33 an hour.',
      [33, 33, 'hour'],
    ],
    ['aides of two disciplines', PT_AIDE, 'PT/OT aides: $17/hr; PTAs: $32/hr', [17, 17, 'hour']],
    [
      'after an evaluating therapist',
      PTA,
      'Evaluating therapist: $85 per visit. PTA: $52 per visit.',
      [52, 52, 'visit'],
    ],
    ['under a director', COTA, 'Director of Rehab: $95,000 a year\nCOTA: $68,000 a year', [68_000, 68_000, 'year']],
    [
      'by the post itself',
      PTA,
      'Our physical therapists earn $45 an hour; this position pays $33 an hour.',
      [33, 33, 'hour'],
    ],
    ['in a line of its own', PTA, 'PTs earn $45 an hour.\nPay: $33 an hour', [33, 33, 'hour']],
  ])('takes %s', (_, role, text, expected) => {
    expect(read(text, role)).toEqual(expected);
  });

  it.each<[string, RoleId, string]>([
    [
      'therapists and techs',
      PTA,
      'Our physical therapists earn $45 to $52 an hour and techs $16; PTA pay is set at interview.',
    ],
    ['therapists in two places', PTA, 'PTs earn $45/hr in the clinic and $50/hr at home. PTA rates upon request.'],
    ['registered therapists', COTA, 'Our OTRs are paid $47 - $55 an hour.'],
    ['assistants, in an aide’s post', PT_AIDE, 'PTAs make $33 an hour. Aide wages are set by HR.'],
    ['aides, in an assistant’s post', PTA, 'Rehab aides start at $16 an hour.'],
    ['the other assistants', PTA, 'COTA: $33 - $38 per hour'],
    ['nurses', COTA, 'Nurses here earn $42 per hour.'],
    ['technicians of another ward', REHAB_AIDE, 'Patient care techs: $19 - $22 per hour'],
    ['aides of another trade', PT_AIDE, 'Dietary aides earn $17 an hour.'],
    ['medical assistants', PTA, 'Medical assistants: $19 - $22 per hour'],
    ['therapists and assistants in one range', PTA, 'PT/PTA: $32 - $52 per hour'],
    ['assistants and aides in one range', PTA, 'PTA / Rehab Tech: $20-$34/hr'],
    ['rows of others', PTA, 'Physical Therapist:\nOutpatient $45/hr\nHome health $50/hr'],
    [
      'two rows of its own that differ',
      PTA,
      'PTA - Outpatient: $31/hr\nPTA - Home health: $38/hr\nPT - Outpatient: $45/hr',
    ],
    ['both roles that a post is for', GENERAL, 'PTA: $32/hr, COTA: $35/hr'],
  ])('takes none of %s', (_, role, text) => {
    expect(read(text, role)).toBeNull();
  });

  it.each<[string, RoleId, string, Read]>([
    ['whom one reports to', PTA, 'Reports to: Director of Rehab - Pay: $32/hr', [32, 32, 'hour']],
    ['under whom one works', PTA, 'You work under a physical therapist: pay is $32/hr', [32, 32, 'hour']],
    ['with whom', COTA, 'Work alongside our OTRs - rate $35/hr', [35, 35, 'hour']],
    ['patients', PTA, 'PTA and PT work side by side; see 12 to 14 pts: $33/hr', [33, 33, 'hour']],
    ['a word that is misspelt', PTA, 'Physical Theraphy Assistant: $33/hr', [33, 33, 'hour']],
    ['an abbreviated title', PTA, 'Phys Ther Asst: $33/hr', [33, 33, 'hour']],
    ['the words of a department', REHAB_AIDE, 'Rehabilitation Services Aide: $17/hr', [17, 17, 'hour']],
    ['a health service’s assistants', GENERAL, 'Allied health assistants: $33/hr', [33, 33, 'hour']],
    ['aides of a clinic', REHAB_AIDE, 'Our clinic aides: $17/hr', [17, 17, 'hour']],
    ['part-time and full-time', PTA, 'PTA: FT $33/hr, PT $33/hr', [33, 33, 'hour']],
    ['initials without other occupations', PTA, 'PT $33/hr', [33, 33, 'hour']],
    ['an occupation in the sentence before', PTA, 'You will assist the physical therapist. $33/hr.', [33, 33, 'hour']],
    ['an assistant named in full', PTA, 'Physical Therapist Assistant: $33/hr', [33, 33, 'hour']],
    ['who is on site', PTA, 'PTA rate: $33/hr (PT supervision on site)', [33, 33, 'hour']],
    ['who is there daily', PTA, '$33/hr, PTA; physical therapist on site', [33, 33, 'hour']],
    ['who follows the figure', PTA, '$33/hr physical therapist on site daily', [33, 33, 'hour']],
    ['a department', PTA, 'Department: Physical Therapy - Pay: $33/hr', [33, 33, 'hour']],
    ['a list of whom one works with', PTA, 'As one working with our PT, OT and speech team: $33/hr', [33, 33, 'hour']],
    ['two disciplines of one assistant', COTA, 'PT/OT Assistant: $33/hr', [33, 33, 'hour']],
    ['a licence letter', COTA, 'COTA/L: $35/hr', [35, 35, 'hour']],
  ])('is not misled by %s', (_, role, text, expected) => {
    expect(read(text, role)).toEqual(expected);
  });

  it('holds for a bonus, and not for a referral, which is named by who is referred', () => {
    const extras = (text: string) =>
      readPayInDescription(text, { roles: [PTA] }).extras.map(({ kind, high }) => [kind, high]);
    const both = 'PT: $48/hr and $10,000 sign-on bonus. PTA: $34/hr and $4,000 sign-on bonus.';
    expect(extras(both)).toEqual([['sign-on-bonus', 4000]]);
    expect(extras('Sign-on bonus for physical therapists: $10,000.')).toEqual([]);
    expect(extras('$4,000 sign-on bonus.')).toEqual([['sign-on-bonus', 4000]]);
    expect(extras('Refer a physical therapist: $1,000')).toEqual([['referral', 1000]]);
  });

  it('holds for printed pay and for titles', () => {
    const of = (roles: RoleId[]) => readPay('PT $50-$58/hr, PTA $34-$38/hr', { roles }).pay;
    expect(of([PTA])).toMatchObject({ low: 34, high: 38 });
    expect(of([PT_AIDE])).toBeNull();
    expect(readPayInTitle('PTA $36/hr | PT $48/hr', { roles: [PTA] }).pay).toMatchObject({ low: 36, per: 'hour' });
  });

  it("is an assistant's where nobody says what the post is for", () => {
    expect(readPay('PT $50-$58/hr, PTA $34-$38/hr').pay).toMatchObject({ low: 34, high: 38, per: 'hour' });
    expect(readPay('Physical therapists: $50-$58/hr').pay).toBeNull();
  });

  it.each([
    'PT ',
    'PTA, ',
    'physical therapist (',
    'for our ',
    'PT/',
    'earn at ',
    'pay: ',
    'reports to the ',
    'Techs\n',
    '$9 PT ',
  ])('is done with a long text of "%s" before anyone notices', (part) => {
    // What is longer is not read.
    const text = part.repeat(39_000 / part.length);
    const begin = performance.now();
    readPayInDescription(`${text}$2,450/wk`, { roles: [PTA] });
    readPayInDescription(`${part}$2,450/wk `.repeat(400), { roles: [PTA] });
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
