// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pastedPosting } from '../../../entrypoints/offer/read-posting';
import { keptPage } from '../../../hand-over/drafts';
import type { Posting } from '../../../insight/types';
import { loadPreferences } from '../../../preferences/store';
import { textOf } from '../../components/mount';
import { closePage, openPage } from './page';

beforeEach(async () => {
  await closePage();
  fakeBrowser.reset();
});

const day = {
  ...{ visitsADay: 6, minutesTreating: 45, minutesDriving: 28, minutesCharting: 20 },
  ...{ shareCancelled: 0, milesADay: 30 },
};
const travel = `Travel PTA - Skilled Nursing
Phoenix, AZ
13-week travel assignment, 40 guaranteed hours. $24/hr taxable plus $1,040/week tax-free stipends. Weekly gross $2,000.`;
const posting: Posting = {
  id: '1',
  url: 'https://www.indeed.com/viewjob?jk=1',
  title: 'Physical Therapist Assistant',
  location: 'Dallas, TX',
  payText: '$41 an hour',
};

/** What stands in a field is kept once it is shown, and with it the page. */
const kept = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('the offer page', () => {
  it('shows no figure before anything is said', async () => {
    const page = await openPage();
    expect(page.figure()).toBe('');
    expect(page.result()).toContain('Say how it pays');
    expect(page.result()).not.toMatch(/[$\d]/);
  });

  it('works the hour out anew with each input', async () => {
    const page = await openPage(day);
    await page.choose('by the visit');
    await page.type('Pay a visit', '55');
    // (6 × 55 − 30 × 0.76) ÷ 9.3 = 307.20 ÷ 9.3.
    expect(page.figure()).toBe('$33.03');
    expect(page.result()).toContain(
      '6 visits × $55 = $330 a day, less $22.80 for 30 unpaid miles, over 9.3 hours with driving and notes.',
    );
    await page.type('Driving', '18');
    // 6 × 83 = 498 minutes = 8.3 hours; 307.20 ÷ 8.3.
    expect(page.figure()).toBe('$37.01');
    await page.enter(page.sliderOf('Driving') ?? page.field('Driving'), '28');
    expect(page.figure()).toBe('$33.03');
    expect(page.field('Driving').value).toBe('28');
  });

  it('tells how long a visit may take, and what that leaves out', async () => {
    const page = await openPage({ ...day, milesADay: 0 }, [{ ...posting, payText: '$70 per visit' }]);
    // 70 ÷ 38.64 × 60 = 108.7.
    const limit = 'median, a visit may take up to 1 h 48 min, driving and notes included.';
    expect(page.result()).toContain(`To pay the Dallas-Fort Worth-Arlington, TX ${limit}`);
    expect(page.result()).not.toContain('no visit canceled');
    await page.type('Visits canceled', '10');
    expect(page.result()).toContain('included. That is with no visit canceled and no mile unpaid.');
    await page.type('Pay a visit', '60');
    await page.type('up to', '70');
    // 60 ÷ 38.64 × 60 = 93.2.
    expect(page.result()).toContain('may take up to 1 h 33 min at $60, and up to 1 h 48 min at $70, driving');
  });

  it('shows the median itself beside how long a visit may take, before and after the day is known', async () => {
    const page = await openPage({}, [{ ...posting, payText: '$70 per visit' }]);
    const both = () => {
      expect(page.result()).toContain(
        'The median for PTA in Dallas-Fort Worth-Arlington, TX is $38.64 a paid hour (May 2025).',
      );
      expect(page.result()).toContain('may take up to 1 h 48 min');
    };
    both();
    for (const name of ['Treating', 'Driving', 'Charting']) await page.type(name, '30');
    await page.type('Visits canceled', '0');
    await page.type('Miles for work', '0');
    expect(page.figure()).not.toBe('');
    both();
  });

  it('says in a line why no median stands there', async () => {
    const page = await openPage({}, [{ ...posting, title: 'Speech-Language Pathology Assistant' }]);
    expect(page.result()).toContain('The official statistics have no figures for this occupation alone');
    await page.type('Pay an hour', '');
    expect(page.result()).not.toContain('official statistics');
  });

  it('keeps the amount of each unit while one looks at another', async () => {
    const page = await openPage({}, [{ ...posting, payText: '$41 an hour' }]);
    await page.choose('by the visit');
    expect(page.field('Pay a visit').value).toBe('');
    await page.type('Pay a visit', '55');
    await page.choose('by the hour');
    expect(page.field('Pay an hour').value).toBe('41');
    expect(page.card().querySelectorAll('.tag').length).toBeGreaterThan(0);
    expect(page.figure()).toBe('$41.00');
    await page.choose('by the visit');
    expect(page.field('Pay a visit').value).toBe('55');
  });

  it('keeps what it was told of a contractor, over units that have none', async () => {
    const page = await openPage();
    await page.type('Pay an hour', '45');
    await page.tickContractor();
    expect(page.figure()).toBe('$41.82');
    await page.choose('a travel week');
    await page.choose('by the visit');
    await page.choose('by the hour');
    expect(page.figure()).toBe('$41.82');
    await page.tickContractor();
    await page.choose('a salary');
    await page.choose('by the hour');
    expect(page.figure()).toBe('$45.00');
  });

  it('marks what nobody has set as assumed, until somebody sets it', async () => {
    const { visitsADay: _, ...minutes } = day;
    const page = await openPage(minutes);
    const tags = () => [...page.card().querySelectorAll('.tag')].map(textOf).filter((tag) => tag !== 'your setting');
    await page.choose('by the visit');
    await page.type('Pay a visit', '55');
    expect(tags()).toEqual(['assumed', 'assumed']);
    expect(page.result()).toContain('in a year of 240 days (assumed).');
    // To the very number that was assumed.
    await page.type('Visits a day', '5');
    await page.type('Visits a day', '6');
    await page.type('Days a year', '200');
    expect(tags()).toEqual([]);
    expect(page.result()).toContain('in a year of 200 days.');
    await page.press('Add a second offer');
    await page.choose('by the visit', 1);
    // Five of the day before, and visits and days, all of them set for another offer.
    expect([...page.card(1).querySelectorAll('.tag')].map(textOf)).toEqual(Array(7).fill('your setting'));
    await page.choose('by the hour');
    await page.type('Pay an hour', '34');
    expect(page.result()).toContain('in a year of 2,080 paid hours (assumed).');
    await page.type('Hours paid a week', '40');
    expect(page.result()).toContain('in a year of 2,080 paid hours.');
    expect(textOf(page.root.querySelector('.offer-sources'))).toContain('marked “assumed”');
  });

  it('takes off only what is not paid of a mile', async () => {
    const page = await openPage(day);
    await page.choose('by the visit');
    await page.type('Pay a visit', '55');
    await page.type('Mileage paid', '0.5');
    // 30 × 0.26 = 7.80; 322.20 ÷ 9.3.
    expect(page.figure()).toBe('$34.65');
    expect(page.result()).toContain('less $7.80 that 30 miles cost beyond what is paid for them');
    await page.type('Mileage paid', '0.76');
    expect(page.result()).toContain('= $330 a day, over 9.3 hours');
  });

  it('spreads the pay over hours without pay, and a bonus apart from it', async () => {
    const page = await openPage({}, [posting]);
    await page.type('Hours you work without pay', '5');
    // 41 × 40 ÷ 45.
    expect(page.figure()).toBe('$36.44');
    expect(page.result()).toContain(
      '$41 × 2,080 paid hours a year, over the 2,340 that are worked, with 5 unpaid a week.',
    );
    await page.type('Sign-on bonus', '5000');
    expect(page.result()).toContain('Apart from the pay: a sign-on bonus of $5,000. How long you have to stay');
    await page.type('Months you have to stay', '24');
    // 5,000 ÷ 4,680.
    expect(page.result()).toContain('for 24 months is $1.07 for each hour of work in that time, once.');
    expect(page.figure()).toBe('$36.44');
    expect(page.result()).toContain('this is $2.36, or 6%, above it.');
  });

  it('keeps present pay by its unit', async () => {
    const page = await openPage();
    const per = page.choosePresent;
    const amount = () => page.presentField().value;
    await page.typePresent('31');
    await per('a year');
    expect(amount()).toBe('');
    await page.typePresent('66000');
    await per('an hour');
    expect(amount()).toBe('31');
    await per('a year');
    expect(amount()).toBe('66000');
  });

  it('takes a present pay that was typed before its unit was chosen', async () => {
    const page = await openPage();
    await page.type('Pay an hour', '36');
    await page.typePresent('66,000');
    expect(page.presentField().getAttribute('aria-invalid')).toBe('true');
    await page.choosePresent('a year');
    await kept();
    expect(page.presentField().value).toBe('66000');
    expect(page.presentField().getAttribute('aria-invalid')).toBe('false');
    // 66,000 / 2,080 = 31.73.
    expect(page.result()).toContain('$4.27');
    await page.choosePresent('an hour');
    expect(page.presentField().value).toBe('');
  });

  it('keeps what is no present pay by the unit that is chosen either, as it was typed', async () => {
    const page = await openPage();
    await page.typePresent('66k');
    await page.choosePresent('a year');
    expect(page.presentField().value).toBe('66k');
    expect(page.presentField().getAttribute('aria-invalid')).toBe('true');
  });

  it('takes a pay, and both ends of a range, that were typed before their unit was chosen', async () => {
    const page = await openPage();
    await page.type('Pay an hour', '$70,000');
    await page.type('up to', '80000');
    await page.choose('a salary');
    await kept();
    expect(page.field('Salary a year').value).toBe('70000');
    expect(page.field('up to').value).toBe('80000');
    expect(textOf(page.card())).not.toContain('Not up to date');
    await page.choose('by the hour');
    expect(page.field('Pay an hour').value).toBe('');
    // What an hour could be paid stays that of the hour.
    await page.type('Pay an hour', '40');
    await page.choose('by the visit');
    expect(page.field('Pay a visit').value).toBe('');
  });

  it.each([
    ['by the visit', 'Pay a visit', '5x'],
    ['a salary', 'Salary a year', '70k'],
    ['a travel week', 'All in, a week', '9'],
  ])(
    'brings nothing over to a unit that has an amount, and keeps it where it was typed: %s',
    async (unit, label, text) => {
      const page = await openPage();
      await page.type('Pay an hour', '35');
      await page.choose(unit);
      await page.type(label, text);
      await page.type('up to', 'y');
      await kept();
      await page.choose('by the hour');
      await kept();
      expect([page.field('Pay an hour').value, page.field('up to').value]).toEqual(['35', '']);
      expect(page.field('Pay an hour').getAttribute('aria-invalid')).toBe('false');
      expect(page.figure()).toBe('$35.00');
      expect(page.result()).not.toContain('Not up to date');
      await page.choose(unit);
      expect([page.field(label).value, page.field('up to').value]).toEqual([text, 'y']);
    },
  );

  it('brings nothing over to a unit of present pay that has an amount', async () => {
    const page = await openPage();
    await page.typePresent('31');
    await page.choosePresent('a year');
    await page.typePresent('66k');
    await page.choosePresent('an hour');
    await kept();
    expect(page.presentField().value).toBe('31');
    expect(page.presentField().getAttribute('aria-invalid')).toBe('false');
  });

  it('shows nothing that waits for something unknown, and says what it waits for', async () => {
    const page = await openPage();
    await page.choose('by the visit');
    await page.type('Pay a visit', '55');
    expect(page.figure()).toBe('');
    expect(page.result()).toBe(
      'Still to say: minutes treating, minutes driving, minutes charting, visits canceled, and miles for work.',
    );
    expect(page.sliderOf('Treating')?.getAttribute('aria-valuetext')).toBe('not set');
    for (const [label, value] of [
      ['Treating', '45'],
      ['Driving', '28'],
      ['Charting', '20'],
      ['Visits canceled', '0'],
    ])
      await page.type(label ?? '', value ?? '');
    expect(page.result()).toBe('Still to say: miles for work.');
    await page.type('Miles for work', '0');
    // 330 ÷ 9.3.
    expect(page.figure()).toBe('$35.48');
    await page.type('Charting', '');
    expect(page.figure()).toBe('');
  });

  it('says the lowest end of an unset slider by a key or a click', async () => {
    const page = await openPage({ ...day, milesADay: null, shareCancelled: null });
    await page.choose('by the visit');
    await page.type('Pay a visit', '55');
    page.sliderOf('Miles for work')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    page.sliderOf('Visits canceled')?.click();
    await expect.poll(page.figure).toBe('$35.48');
    expect(page.sliderOf('Miles for work')?.getAttribute('aria-valuetext')).toBe('no miles for work');
  });

  it('keeps both of two numbers that change before it is drawn again', async () => {
    const page = await openPage();
    await page.type('Pay an hour', '36');
    const [paid, unpaid] = [page.field('Hours paid a week'), page.field('Hours you work without pay')];
    await Promise.all([page.enter(paid, '36'), page.enter(unpaid, '4')]);
    // 36 × 36 ÷ 40.
    await expect.poll(page.figure).toBe('$32.40');
  });

  it('takes no number out of bounds, and marks it', async () => {
    const page = await openPage();
    await page.type('Pay an hour', '34');
    await page.type('Pay an hour', '3400');
    expect(page.figure()).toBe('$34.00');
    expect(page.field('Pay an hour').getAttribute('aria-invalid')).toBe('true');
  });

  it('shows the bounds of a field only where a number is out of them', async () => {
    const page = await openPage(day);
    for (const kind of ['by the hour', 'by the visit', 'a travel week', 'a salary']) {
      await page.choose(kind);
      const shown = [...page.card().querySelectorAll('.offer-form *')].filter((each) => !each.closest('.hidden-text'));
      const own = shown.flatMap(({ childNodes }) => [...childNodes].filter((node) => node.nodeType === 3));
      expect(own.map(({ nodeValue }) => nodeValue).filter((text) => /\d to \d/.test(text ?? ''))).toEqual([]);
    }
    await page.type('Hours really worked', '200');
    expect(textOf(page.card().querySelector('[role=alert]'))).toBe('10 to 80');
  });

  it('keeps a typo on screen with its bounds, and no part of it as the value', async () => {
    const page = await openPage({ hoursWorkedAWeek: 46 });
    await page.choose('a salary');
    await page.type('Salary a year', '78000');
    const field = page.field('Hours really worked');
    field.focus();
    for (const typed of ['2', '20', '200']) await page.enter(field, typed);
    field.blur();
    await expect.poll(() => textOf(page.card().querySelector('.out-of-bounds'))).toBe('10 to 80');
    expect(field.value).toBe('200');
    expect(page.result()).toContain('46 a week');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await loadPreferences()).hoursWorkedAWeek ?? 46).toBe(46);
    await page.enter(page.sliderOf('Hours really worked') ?? field, '40');
    expect(field.value).toBe('40');
    expect(page.card().querySelector('.out-of-bounds')).toBeNull();
  });

  it('takes a range in the second field', async () => {
    const page = await openPage();
    await page.type('Pay an hour', '34');
    await page.type('up to', '38');
    expect(page.figure()).toBe('$34.00–38.00');
  });

  it('puts the ends of a range in order where it is used, and not under the hand', async () => {
    const page = await openPage({ presentPay: { amount: 31, per: 'hour' } });
    await page.type('Pay an hour', '38');
    await page.type('up to', '34');
    expect(page.figure()).toBe('$34.00–38.00');
    expect([page.field('Pay an hour').value, page.field('up to').value]).toEqual(['38', '34']);
    expect(page.result()).toContain('$34–38 for each paid hour');
    // (34 + 38) ÷ 2 less 31.
    expect(page.result()).toContain('The middle, $36.00, is about $5.00 an hour more than you earn now.');
  });

  it('draws what its sentences say: a paid hour, where that is compared', async () => {
    const page = await openPage({ presentPay: { amount: 31, per: 'hour' } });
    const bar = () => textOf(page.card().querySelector('.bar-thisOffer'));
    await page.type('Pay an hour', '34');
    await page.type('Paid days off', '13');
    // 34 ÷ 0.95 = 35.79 for each hour of work.
    expect(page.figure()).toBe('$35.79');
    expect(page.result()).toContain(
      '$34.00 for a paid hour is about $3.00 more than you are paid for one now; for each hour you work it comes to $35.79.',
    );
    expect(page.result()).not.toContain('A paid hour against a paid hour.');
    expect(page.result()).toContain('over the 1,976 that are worked, without 13 paid days off.');
    await page.type('up to', '38');
    expect(page.result()).toContain(
      'The middle, $36.00 for a paid hour, is about $5.00 more than you are paid for one now',
    );
    await page.type('up to', '');
    await page.type('Pay an hour', '34');
    expect(bar()).toContain('$34.00');
    expect(page.result()).toContain('A paid hour of each, side by side');
    // 78,000 ÷ 2,080, before anybody says how much is worked.
    await page.choose('a salary');
    await page.type('Salary a year', '78000');
    expect(bar()).toContain('$37.50');
    expect(page.result()).toContain('About $6.50 an hour more than you earn now.');
  });

  it('names the hour of work where that is drawn', async () => {
    const page = await openPage({ ...day, milesADay: 0, presentPay: { amount: 31, per: 'hour' } });
    await page.choose('by the visit');
    await page.type('Pay a visit', '55');
    expect(textOf(page.card().querySelector('.bar-thisOffer'))).toContain('$35.48');
    expect(page.result()).toContain('An hour of work here, beside paid hours');
    expect(page.result()).not.toContain('A paid hour of each');
  });

  it('says what a day of visits leaves out, wherever it is set against present pay', async () => {
    const page = await openPage({ ...day, milesADay: 0, presentPay: { amount: 31, per: 'hour' } });
    await page.choose('by the visit');
    await page.type('Pay a visit', '55');
    expect(page.result()).toContain(
      'About $4.48 an hour more than you earn now. Pay by the visit is for the day as you describe it; paid days off and benefits are not in it.',
    );
  });

  it('names the middle of a range of visits that it holds beside the median', async () => {
    const page = await openPage({ ...day, milesADay: 0 });
    await page.paste('PTA Home Health PRN\nDallas, TX\n$65 - $75 per visit');
    // 390 and 450 ÷ 9.3 = 41.94 and 48.39, of which the middle is 45.16; less 38.64.
    expect(page.result()).toContain('The middle, $45.16, is $6.52 (17%) more. That is no verdict');
  });

  it('takes payroll tax off a contractor’s hour', async () => {
    const page = await openPage();
    await page.type('Pay an hour', '45');
    page.card().querySelector<HTMLInputElement>('[type=checkbox]')?.click();
    // 45 × 0.0765 × 0.9235 = 3.1791.
    await expect.poll(page.figure).toBe('$41.82');
    expect(page.result()).toContain('less $3.18 for the employer’s half of payroll tax');
    expect(textOf(page.card())).toContain('about 7% of your pay');
    expect(textOf(page.card())).not.toContain('92.35%');
    expect(textOf(page.root.querySelector('.offer-sources'))).toContain(
      '7.65% on 92.35% of what a contractor earns, or 7.06%.',
    );
  });

  it('holds the hour against present pay, and remembers it', async () => {
    const page = await openPage();
    await page.typePresent('31');
    await page.type('Pay an hour', '32.90');
    expect(page.result()).toContain('About $1.90 an hour more than you earn now.');
    await page.typePresent('34');
    expect(page.result()).toContain('About $1.10 an hour less than you earn now.');
    // 0.10 of 33 is 0.3 %.
    await page.typePresent('33');
    expect(page.result()).toContain('About what you earn now.');
    await expect.poll(async () => (await loadPreferences()).presentPay).toEqual({ amount: 33, per: 'hour' });
  });

  it('says beside present pay that it is kept, and of an offer that it stays with its tab', async () => {
    const page = await openPage();
    expect(textOf(page.root.querySelector('.present .hint'))).toContain(
      'It is kept in your browser, with your settings, until you empty this field.',
    );
    const hints = [...page.root.querySelectorAll('main > .hint')].map(textOf).join();
    expect(hints).toContain('What you type and paste into an offer stays until you close this tab.');
    expect(hints).toContain('Your present pay, and what is remembered, stays with your settings.');
    // As it says: emptied, it is gone from them.
    await page.typePresent('31');
    await expect.poll(async () => (await loadPreferences()).presentPay).toEqual({ amount: 31, per: 'hour' });
    await page.typePresent('');
    await expect.poll(async () => (await loadPreferences()).presentPay).toBeNull();
  });

  it('words each kind of arithmetic as it is done', async () => {
    const page = await openPage({ ...day, shareCancelled: 0.1, milesADay: 0, hoursWorkedAWeek: 46 });
    await page.choose('by the visit');
    await page.type('Pay a visit', '55');
    // 6 × 28 + 5.4 × 65 = 519 minutes = 8.65 hours.
    expect(page.result()).toContain('5.4 of 6 visits × $55 = $297 a day, over 8.65 hours with driving and notes.');
    await page.choose('a salary');
    await page.type('Salary a year', '78000');
    await page.type('Paid days off', '15');
    expect(page.result()).toContain(
      '$78,000 a year, over 2,254 hours: 46 a week in 49 weeks, without 15 paid days off.',
    );
    await page.choose('by the hour');
    await page.type('Pay an hour', '34');
    // 15 of 260 days: 2,080 × 245 ÷ 260 = 1,960.
    expect(page.result()).toContain(
      '$34 × 2,080 paid hours a year, over the 1,960 that are worked, without 15 paid days off.',
    );
  });

  it('marks as assumed that each paid hour is worked, until somebody says so', async () => {
    const page = await openPage();
    await page.type('Pay an hour', '34');
    expect(page.result()).toContain('$34 for each paid hour, and each is worked (assumed).');
    await page.type('Hours you work without pay', '0');
    expect(page.result()).toContain('$34 for each paid hour, and each is worked (assumed).');
    await page.type('Paid days off', '0');
    expect(page.result()).toContain('over the 2,080 that are worked');
  });

  it('works out abroad what no law of the United States is needed for', async () => {
    const page = await openPage({ country: 'GB' });
    const kinds = [...page.card().querySelectorAll('.choice-pill')].map(textOf);
    expect(kinds).toEqual(['by the hour', 'a salary']);
    await page.type('Pay an hour', '14');
    expect(page.figure()).toBe('£14.00');
  });

  it('remembers what was set, once it stands still', async () => {
    const page = await openPage();
    await page.choose('a salary');
    await page.type('Hours really worked', '46');
    await expect.poll(async () => (await loadPreferences()).hoursWorkedAWeek).toBe(46);
    await page.type('Hours really worked', '');
    await expect.poll(async () => (await loadPreferences()).hoursWorkedAWeek).toBeNull();
  });
});

describe('a pasted posting', () => {
  it('fills in what it says, and marks that', async () => {
    const page = await openPage();
    await page.paste(travel);
    // 2,000 ÷ 40.
    expect(page.figure()).toBe('$50.00');
    expect(page.result()).toContain('$24 × 40 hours + $1,040 in stipends = $2,000 a week, over 40 guaranteed hours.');
    expect(page.result()).toContain('$26,000 in 13 weeks.');
    expect(page.result()).toContain('Phoenix-Mesa-Chandler, AZ');
    expect(page.result()).not.toMatch(/above it|below it/);
    expect(page.card().querySelectorAll('.tag')).toHaveLength(6);
  });

  it('is no longer marked where it is typed over', async () => {
    const page = await openPage();
    await page.paste(travel);
    await page.type('Weeks', '26');
    await page.type('All in, a week', '2100');
    expect(page.card().querySelectorAll('.tag')).toHaveLength(4);
    // 2,100 ÷ 40; 2,100 × 26.
    expect(page.figure()).toBe('$52.50');
    expect(page.result()).toContain('$54,600 in 26 weeks.');
  });

  it('says both sums of a week whose parts make another', async () => {
    const page = await openPage();
    await page.paste(travel.replace('$2,000', '$2,300'));
    // 2,300 ÷ 40.
    expect(page.figure()).toBe('$57.50');
    expect(page.result()).toContain(
      '$2,300 a week, over 40 guaranteed hours. Its parts make another sum: $24 × 40 hours + $1,040 in stipends = $2,000 a week. Ask which one holds.',
    );
  });

  it('raises no alarm where the parts lie within the range of the week', async () => {
    const page = await openPage();
    // 24 × 40 + 1,000.
    await page.paste(travel.replace('$1,040', '$1,000').replace('$2,000', '$1,850 - $2,050'));
    expect(page.result()).toContain(
      '$1,850–2,050 a week, over 40 guaranteed hours. Its parts lie within that: $24 × 40 hours + $1,000 in stipends = $1,960 a week.',
    );
    expect(page.result()).not.toContain('Ask which one holds');
    await page.type('Stipends a week', '1200');
    expect(page.result()).toContain('= $2,160 a week. Ask which one holds.');
  });

  it('leaves unknown what it does not say', async () => {
    const page = await openPage();
    await page.paste('Travel COTA\nThis assignment pays $1,700 per week with stipends.');
    expect(page.figure()).toBe('');
    expect(page.result()).toContain('Still to say: hours paid a week.');
  });

  it.each([
    ['$62,000 - $70,000 a year', 'Dallas, TX', 'Salary a year', '62000'],
    ['$62,000 - $70,000 a year - Full-time', 'Dallas, TX', 'Salary a year', '62000'],
    // 1,560 ÷ 40: the posting says no hours, and its verdict counts full time.
    ['$1,560 per week', 'Dallas, TX', 'Pay an hour', '39'],
    // 3,100 × 12.
    ['$3,100 a month', 'Dallas, TX', 'Salary a year', '37200'],
    ['£27,485 - £30,162 a year', 'Leeds, UK', 'Salary a year', '27485'],
  ])('has a line of its own for pay: %s', async (line, place, label, amount) => {
    const page = await openPage();
    await page.paste(`Physical Therapist Assistant\n${place}\n${line}\nA kind team.`);
    expect(page.field(label).value).toBe(amount);
  });

  it.each([
    ['Sign-on bonus\n$5,000 a year', 'No pay could be read. Type what you know.'],
    ['$300 per day', 'How many hours “$300 per day” is for could not be read.'],
    ['A kind team.', 'No pay could be read. Type what you know.'],
  ])('says what could not be read: %s', async (lines, told) => {
    const page = await openPage();
    await page.paste(`Physical Therapist Assistant\nDallas, TX\n${lines}`);
    expect(textOf(page.card().querySelector('.told'))).toContain(told);
  });

  it('is one of visits, with the middle of a range and what is paid for a mile, each in its words', async () => {
    const page = await openPage({ ...day, visitsADay: 4, milesADay: 40 });
    await page.paste(
      'PTA Home Health\nDallas, TX\n$70 per visit\n5 to 6 visits a day, 45 minute visits. Mileage paid at 50 cents a mile.',
    );
    expect(page.field('Visits a day').value).toBe('5.5');
    expect(page.field('Mileage paid').value).toBe('0.5');
    const words = textOf(page.card());
    expect(words).toContain('The middle of “5 to 6 visits a day”.');
    expect(words).toContain('From “50 cents a mile”.');
    // 40 × (0.76 − 0.50); 5.5 × 93 minutes.
    expect(page.result()).toContain('less $10.40 that 40 miles cost beyond what is paid for them, over 8.53 hours');
    await page.type('Visits a day', '5');
    expect(textOf(page.card())).not.toContain('The middle of');
  });

  it('has the words of a mileage that is paid, without how much', async () => {
    const page = await openPage(day);
    await page.paste('PTA Home Health\nDallas, TX\n$70 per visit\nMileage reimbursement for every visit.');
    expect(page.field('Mileage paid').value).toBe('');
    expect(textOf(page.card())).toMatch(/“[^”]*Mileage reimbursement[^”]*”, and not how much\./);
    expect(page.result()).toContain('Assumed: no mileage is paid.');
    await page.paste('PTA Home Health\nDallas, TX\n$70 per visit\nNo mileage is paid to anybody here.');
    expect(page.field('Mileage paid').value).toBe('0');
    expect(page.result()).not.toContain('Assumed');
  });

  it('says that no mileage is assumed, and what all of it would make, until somebody says', async () => {
    const page = await openPage(day, [{ ...posting, payText: '$55 per visit' }]);
    // 307.20 ÷ 9.3, and 330 ÷ 9.3.
    expect(page.figure()).toBe('$33.03');
    const assumed = 'Assumed: no mileage is paid. With every mile paid at the federal rate it is $35.48.';
    expect(page.result()).toContain(assumed);
    await page.type('Mileage paid', '0');
    expect(page.result()).not.toContain('Assumed');
    expect(page.figure()).toBe('$33.03');
  });

  it('counts the hours that a contract guarantees, and promises none that it only names', async () => {
    const page = await openPage();
    await page.paste(travel.replace('40 guaranteed hours', '40 hours, 36 guaranteed'));
    expect(page.field('Hours guaranteed a week').value).toBe('36');
    expect(page.result()).toContain('over 36 guaranteed hours');
    await page.type('Hours guaranteed a week', '38');
    expect(page.field('Hours paid a week').value).toBe('38');
    expect(page.result()).toContain('over 38 hours.');
    await page.paste(travel.replace('40 guaranteed hours', '40 hours a week'));
    expect(page.result()).toContain('over 40 hours.');
    expect(textOf(page.card())).toContain('Nothing says that they are guaranteed.');
  });

  it('makes a day’s or week’s pay an hour’s by the hours that its verdict counts, and shows both', async () => {
    const page = await openPage();
    await page.paste('PTA\nDallas, TX\n$280 per day\n10 hour shifts');
    expect(page.figure()).toBe('$28.00');
    expect(textOf(page.card())).toContain('“$280 per day” over 10 hours.');
    await page.paste('PTA\nDallas, TX\n$1,400 a week');
    expect(page.figure()).toBe('$35.00');
    expect(textOf(page.card())).toContain('“$1,400 a week” over 40 hours, assumed, as full-time work.');
    await page.type('Pay an hour', '36');
    expect(textOf(page.card())).not.toContain('“$1,400 a week”');
  });

  it('of a contract for weeks is never a year’s pay', async () => {
    const page = await openPage();
    await page.paste('PTA\nDallas, TX\n$46.25 an hour\n13 week assignment, pay includes lodging and M&IE.');
    expect(page.figure()).toBe('$46.25');
    expect(page.result()).not.toContain('in a year');
    await page.type('Hours paid a week', '40');
    // 46.25 × 40 × 13.
    expect(page.result()).toContain('$24,050 in 13 weeks.');
  });

  it('for a place without figures has no median, and no dollars that may be others', async () => {
    const page = await openPage({ presentPay: { amount: 31, per: 'hour' } });
    await page.paste('PTA\nAuckland, New Zealand\n$35 an hour');
    expect(page.result()).not.toContain('median for');
    expect(page.result()).not.toContain('$');
    expect(page.told()).toContain('“$35 an hour” is for a country that there are no figures for here');
  });

  it('with several pays fills in none of them', async () => {
    const page = await openPage();
    await page.paste('PTA\nDallas, TX\n$20 an hour\n$21 an hour\nA kind team.\n$49 an hour');
    expect(page.field('Pay an hour').value).toBe('');
    expect(page.told()).toContain('It gives several pays');
    // The same pay by two units is one.
    await page.paste('PTA\nDallas, TX\n$35 an hour\n$72,800 a year');
    expect(page.told()).toContain('Filled in');
  });

  it('with a rate each for two kinds of hours fills in neither, and says that there are several', async () => {
    const page = await openPage();
    await page.paste('PTA (Full Time or PRN)\nDallas, TX\nFull-time: $31 - $34 per hour\nPRN: $38 per hour');
    expect(page.field('Pay an hour').value).toBe('');
    expect(page.told()).toContain('It gives several pays');
    const rates = () => [...page.card().querySelectorAll<HTMLButtonElement>('.rates button')];
    expect(rates().map(textOf)).toEqual(['Fill in “$31 - $34 per hour”', 'Fill in “$38 per hour”']);
    rates()[1]?.click();
    await kept();
    expect(page.field('Pay an hour').value).toBe('38');
    expect(page.result()).toContain('median for');
    expect(page.told()).toContain('Filled in from the posting');
    expect(rates()).toEqual([]);
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  it('with several rates, opened over it, offers them at once', async () => {
    const page = await openPage({}, [{ ...posting, payText: 'Full-time $36 an hour, PRN $44 an hour' }]);
    expect(page.told()).toContain('Choose the one that is meant for you');
    page.card().querySelector<HTMLButtonElement>('.rates button')?.click();
    await expect.poll(() => page.field('Pay an hour').value).toBe('36');
  });

  it('of a contract for a range of weeks and hours fills in neither, and says what it says', async () => {
    const page = await openPage();
    await page.paste('Travel PTA\nDallas, TX\n8 to 13 weeks, 36 to 40 hours per week. Weekly gross $1,600 a week.');
    expect(page.field('Weeks').value).toBe('');
    expect(textOf(page.card())).toContain('The posting says 8–13: put in what it is for you.');
    expect(textOf(page.card())).toContain('The posting says 36–40: put in what it is for you.');
    await page.type('Weeks', '13');
    expect(textOf(page.card())).not.toContain('8–13');
  });

  it('of a travel week with money by the day leaves its stipends open: another week than that of its parts is paid', async () => {
    const page = await openPage();
    const week = 'Travel PTA\nDallas, TX\n13 weeks, 40 hours a week. Taxable $22/hr, lodging $700 a week';
    await page.paste(`${week}, M&IE $68 a day.`);
    expect(page.field('Taxable wage an hour').value).toBe('22');
    expect(page.field('Stipends a week').value).toBe('');
    expect(page.figure()).toBe('');
    await page.paste(`${week}, M&IE $68 a day, 7 days a week.`);
    expect(page.field('Stipends a week').value).toBe('1176');
    // 22 x 40 + 700 + 7 x 68 = 2,056 over 40 hours.
    expect(page.figure()).toBe('$51.40');
  });

  it('of a contract at home by the week has no verdict: stipends may be in it', async () => {
    const page = await openPage();
    const contract = 'Contract PTA\nDallas, TX\n13 week contract, local candidates welcome. 40 hours per week.';
    await page.paste(`${contract}\nPay: $1,640 per week.`);
    expect(page.figure()).toBe('$41.00');
    expect(page.card().querySelector('.above, .near, .below')).toBeNull();
    await page.paste(`${contract}\nPay: $41 an hour.`);
    expect(page.figure()).toBe('$41.00');
    expect(page.card().querySelector('.above')).not.toBeNull();
  });

  it('is read as its reader would see it where it is a page’s source', async () => {
    const page = await openPage();
    await page.paste(
      '<style>p{}</style><h1>Physical Therapist Assistant</h1>\n<p>Dallas, TX</p>\n<b>$31 an hour</b><script>alert(1)</script>',
    );
    expect(page.figure()).toBe('$31.00');
    expect(page.result()).toContain('Dallas-Fort Worth-Arlington');
    expect(textOf(page.card().querySelector('.offer-name'))).toBe('Physical Therapist Assistant');
  });

  it.each([
    ['Sunrise Rehab\nPhysical Therapist Assistant\nDallas, TX\n$34 an hour'],
    ['Job details\nHere is how it lines up\nPay\n$34 an hour\nDallas, TX\nJob title: Physical Therapist Assistant'],
    ['Full job description\nSunrise Rehab\nDallas, TX\nPhysical Therapist Assistant (PTA)\n$34 an hour'],
  ])('has its title in any of the first lines: %s', async (text) => {
    const page = await openPage();
    await page.paste(text);
    expect(textOf(page.card().querySelector('.offer-name'))).toMatch(/^Physical Therapist Assistant/);
    expect(page.figure()).toBe('$34.00');
    expect(page.result()).toContain('Dallas-Fort Worth-Arlington');
  });

  it('has one pay where a board prints it twice', async () => {
    const page = await openPage();
    await page.paste('Physical Therapist Assistant\nDallas, TX\n$34 - $38 an hour - Full-time\nPay\n$34 - $38 an hour');
    expect(page.figure()).toBe('$34.00–38.00');
  });

  it.each([
    '$31 - $34 an hour\nPhysical Therapist Assistant\nDallas, TX\nSkilled nursing.',
    '$31 - $34 an hour - Full-time\nPhysical Therapist Assistant\nSunrise Rehab\nDallas, TX',
    'Pay\n$31 - $34 an hour\nJob type\nFull-time\nPhysical Therapist Assistant\nDallas, TX',
    'Posted 3 days ago\nDallas, TX\n$31 - $34 an hour\nPTA\nTreat patients of all ages.',
    'Sunrise Rehab LLC\n$31 - $34 an hour\nPTA\nDallas, TX',
    '$31 - $34 an hour\nLone Star Home Healthcare\nPTA - Home Health\nDallas, TX',
  ])('is read where its pay stands above its title: %s', async (text) => {
    const page = await openPage();
    await page.paste(text);
    expect(page.field('Pay an hour').value).toBe('31');
    expect(page.field('up to').value).toBe('34');
    expect(page.result()).toContain('Dallas-Fort Worth-Arlington');
  });

  it.each([
    'Dental Hygienist\n$45 an hour\nPhysical Therapist Assistants\nand others work here',
    '$45 an hour\nRegistered Nurse\nPhysical Therapist Assistant\nalso on the team',
    '$45 an hour\nRegistered Nurse Home Health\nPTA\nalso on the team',
    'Front Desk Coordinator Rehab\n$20 an hour\nPTA\nalso on the team',
    'Care Manager Group\n$45 an hour\nFull-time\nPTA\nalso on the team',
    'Environmental Services\n$18 an hour\nPTA\nDallas, TX',
    'Mason\n$28 an hour\nPTA\nDallas, TX',
  ])('is not ours where another title stands above it too: %s', async (text) => {
    const page = await openPage();
    await page.paste(text);
    expect(page.told()).toContain('No therapy-assistant job');
  });

  it('of a nurse is not ours, though assistants are named on a line of their own', async () => {
    const page = await openPage();
    await page.paste(
      'Registered Nurse\nDallas, TX\n$45 an hour\nYou work beside\nPhysical Therapist Assistants\nand others',
    );
    expect(page.told()).toContain('No therapy-assistant job');
    expect(page.figure()).toBe('');
  });

  it('is not the job that another one reports to', async () => {
    const page = await openPage();
    await page.paste(
      'Registered nurse\nWorks with: Physical Therapist Assistant\nYou help every PTA of the team.\n$50 an hour',
    );
    expect(page.told()).toContain('No therapy-assistant job');
  });

  it('of a school has hours that it says itself', async () => {
    const page = await openPage();
    await page.paste('COTA School\nDallas, TX\n$30 an hour\n187 days, 7.5 hours per day');
    expect(page.result()).toContain('in a year of 1,402.5 paid hours.');
  });

  it('fills in paid days off in its words', async () => {
    const page = await openPage();
    await page.paste('PTA\nDallas, TX\n$34 an hour\n13 days PTO, medical and dental.');
    // 34 ÷ 0.95.
    expect(page.figure()).toBe('$35.79');
    expect(textOf(page.card())).toContain('From “13 days PTO”.');
  });

  it('has words of its own under a number, and a hint behind them only where it still says something', async () => {
    const page = await openPage();
    const hintOf = (label: string) => textOf(page.field(label).closest('div')?.querySelector('.hint'));
    expect(hintOf('Paid days off')).toBe('only if it is stated');
    expect(hintOf('Sign-on bonus')).toBe('only if it is stated');
    await page.paste('PTA\nDallas, TX\n$40 per hour, 20 days PTO. $4,000 sign-on bonus.');
    for (const label of ['Paid days off', 'Sign-on bonus']) {
      expect(hintOf(label)).toMatch(/^From “.+”\.$/);
    }
    await page.paste('PTA Home Health\nDallas, TX\n$60 per visit. Mileage reimbursement.');
    expect(hintOf('Mileage paid')).toMatch(/^“.+”, and not how much\. 0 if nothing is paid$/);
    await page.paste(travel);
    const hints = [...page.root.querySelectorAll('.hint')].map(textOf);
    expect(hints.filter((hint) => /[.”] [a-z]/.test(hint))).toEqual([]);
    expect(hints).toContain('Nothing is assumed here: fill in each. What you set is remembered.');
  });

  it('says what becomes of the offer when the box is emptied', async () => {
    const page = await openPage();
    await page.paste(travel);
    await page.enter(page.field('Paste a posting'), '');
    expect(page.told()).toContain('The offer stays as it was filled in');
    expect(page.figure()).toBe('$50.00');
  });

  it('of another job fills in nothing, and says so', async () => {
    const page = await openPage();
    await page.paste('Registered nurse\n$50 an hour');
    expect(page.figure()).toBe('');
    expect(textOf(page.card())).toContain('No therapy-assistant job is named in the first lines.');
  });
});

describe('a sign-on bonus of a posting', () => {
  const of = (bonus: string, pay = '$34 an hour') => `Physical Therapist Assistant\nDallas, TX\n${pay}\n${bonus}`;

  it('that is no certain sum is told in its words and not counted, until a sum is typed', async () => {
    const page = await openPage();
    await page.paste(of('Sign-on bonus of up to $5,000 with a 12-month commitment.'));
    expect(page.field('Sign-on bonus').value).toBe('');
    expect(page.field('Months you have to stay').value).toBe('12');
    expect(page.result()).toContain(
      'The posting says of a sign-on bonus: “up to $5,000”, for 12 months. It is not counted.',
    );
    await page.type('Sign-on bonus', '5000');
    // 5,000 ÷ 2,080.
    expect(page.result()).toContain('a sign-on bonus of $5,000 for 12 months is $2.40 for each hour of work');
    expect(page.result()).not.toContain('not counted');
  });

  it.each([
    ['Sign-on bonus: $3,000 for 12 months.'],
    ['$3,000 sign-on bonus for 12 months.'],
    ['$3,000 sign-on bonus with a 12-month commitment.'],
  ])('has its sum and its months: %s', async (bonus) => {
    const page = await openPage();
    await page.paste(of(bonus));
    // 3,000 ÷ 2,080.
    expect(page.result()).toContain('a sign-on bonus of $3,000 for 12 months is $1.44 for each hour of work');
  });

  it('of a contractor is told and not counted', async () => {
    const page = await openPage();
    await page.paste(of('1099 independent contractor. $3,000 sign-on bonus.', '$45 an hour'));
    expect(page.result()).toContain('“$3,000”. It is not counted.');
  });

  it('is not told where there is none', async () => {
    const page = await openPage();
    await page.paste(of('A kind team.'));
    expect(page.result()).not.toContain('bonus');
  });
});

describe('a salary of stated hours', () => {
  const of = (pay: string) => `Physical Therapist Assistant\nDallas, TX\n${pay}\nA kind team.`;
  const bar = (page: Awaited<ReturnType<typeof openPage>>) => textOf(page.card().querySelector('.bar-thisOffer'));

  it('has one hour in figure, bar and sentence: over those that it is paid for', async () => {
    const page = await openPage();
    await page.paste(of('$58,000 a year, 32 hours a week'));
    expect(page.field('Hours paid a week').value).toBe('32');
    expect(textOf(page.field('Hours paid a week').closest('div')?.parentElement ?? null)).toContain('from the posting');
    // 58,000 ÷ 1,664 = 34.86; the median of Dallas is 38.64.
    expect(page.figure()).toBe('$34.86');
    expect(page.result()).toContain('$58,000 a year, over 1,664 hours: 32 a week in 52 weeks.');
    expect(bar(page)).toContain('$34.86');
    expect(page.result()).toContain('At $34.86 a paid hour, this is $3.78, or 10%, below it.');
    await page.type('Hours paid a week', '36');
    // 58,000 ÷ 1,872.
    expect(page.figure()).toBe('$30.98');
    expect(bar(page)).toContain('$30.98');
    expect(page.result()).toContain('At $30.98 a paid hour');
  });

  it('is paid for full-time hours, and says that it assumes them, where it states none', async () => {
    const page = await openPage();
    await page.paste(of('$58,000 a year'));
    expect(page.field('Hours paid a week').value).toBe('40');
    expect(textOf(page.card().querySelector('.numbers'))).toContain('Hours paid a week assumed');
    // 58,000 ÷ 2,080.
    expect(page.result()).toContain('At $27.88 a paid hour');
    expect(page.result()).toContain('Still to say: hours you would really work.');
  });

  it('is never over the hours of another offer', async () => {
    const page = await openPage({ hoursWorkedAWeek: 32 });
    await page.paste(of('$2,400 - $2,800 biweekly, 80 hours per pay period'));
    // 62,400 and 72,800 ÷ 2,080.
    expect(page.figure()).toBe('$30.00–35.00');
    expect(page.result()).toContain('40 a week in 52 weeks');
    expect(textOf(page.card())).toContain('“$2,400 - $2,800 biweekly” × 26.');
    expect(textOf(page.card())).toContain('As many as are paid, until you set it.');
    const kept = () => keptPage(location.hash)?.offers[0]?.draft.madeOf;
    await expect.poll(kept).toEqual({ words: '$2,400 - $2,800 biweekly', times: 26 });
    const again = await openPage({ hoursWorkedAWeek: 32 }, [], true);
    expect(again.figure()).toBe('$30.00–35.00');
    expect(textOf(again.card())).toContain('“$2,400 - $2,800 biweekly” × 26.');
  });

  it('has no words of a pay that is typed over', async () => {
    const page = await openPage();
    await page.paste(of('$2,400 biweekly'));
    expect(textOf(page.card())).toContain('“$2,400 biweekly” × 26.');
    await page.type('Salary a year', '60000');
    expect(textOf(page.card())).not.toContain('× 26');
  });

  it('has a remembered number marked as the person’s own, where the posting states none', async () => {
    const page = await openPage({ hoursWorkedAWeek: 32 });
    await page.paste(of('$58,000 a year'));
    const tag = () => textOf(page.card().querySelector('.slider .tag'));
    expect(tag()).toBe('your setting');
    expect(page.result()).toContain('32 a week');
    await page.type('Hours really worked', '44');
    expect(tag()).toBe('');
  });
});

describe('what is said of a pasted posting', () => {
  it('stands as long as it is true of the offer', async () => {
    const page = await openPage();
    await page.paste(travel);
    const name = () => textOf(page.card().querySelector('.offer-name'));
    expect([page.told(), name()]).toEqual([
      'Filled in from the posting. What it says is marked.',
      'Travel PTA - Skilled Nursing',
    ]);
    await page.choose('by the hour');
    expect([page.told(), name()]).toEqual(['', '']);
  });

  it('goes once nothing is marked any more, or what could not be read is typed', async () => {
    const page = await openPage({}, []);
    await page.paste('Physical Therapist Assistant\n$34 an hour');
    await page.type('Pay an hour', '35');
    expect(page.told()).not.toBe('');
    await page.paste('Physical Therapist Assistant\nA kind team.');
    expect(page.told()).toContain('No pay could be read.');
    await page.type('Pay an hour', '35');
    expect(page.told()).toBe('');
    expect(textOf(page.card().querySelector('.offer-name'))).toBe('Physical Therapist Assistant');
  });

  it.each([
    ['$88 an hour of treatment time', '“$88 an hour” is not for every hour of the work'],
    ['$88 per billable hour', '“$88 per billable hour” is not for every hour of the work'],
    ['$900 an hour', '“$900 an hour” is far from anything paid for this work here'],
    ['$350,000 a year', '“$350,000 a year” is far from anything paid for this work here'],
    ['Estimated pay: $34 an hour', '“$34 an hour” can’t be worked with as it stands'],
    ['$300 a shift', 'How many hours “$300 a shift” is for could not be read'],
    ['$900 a day', 'How many hours “$900 a day” is for could not be read'],
  ])('has a reason that is true of the pay which is not filled in: %s', async (pay, reason) => {
    const page = await openPage();
    await page.paste(`PTA\nDallas, TX\n${pay}`);
    expect(page.field('Pay an hour').value).toBe('');
    expect(page.told()).toContain(reason);
    expect(page.told().includes('How many hours')).toBe(reason.startsWith('How many hours'));
  });

  it.each([
    [
      'Clinic days pay $34 per hour. Home visits pay $55 per visit. Weekends pay $40 per hour.',
      'It gives “$55 per visit” and “$40 per hour” too: not filled in.',
    ],
    ['$35 an hour\n$72,800 a year', ''],
    ['Pay is $34 an hour. Overtime is $51 an hour.', ''],
  ])('names the pays beside the one that is filled in, unless they are the same: %s', async (pay, others) => {
    const page = await openPage();
    await page.paste(`PTA\nDallas, TX\n${pay}`);
    expect(page.told()).toBe(`Filled in from the posting. What it says is marked. ${others}`.trim());
  });

  it('leaves nothing of the posting before where the next is refused, and keeps what was typed by hand', async () => {
    const page = await openPage();
    await page.paste(travel);
    await page.type('Taxable wage an hour', '26');
    await page.paste('Registered nurse\n$50 an hour');
    expect(page.told()).toContain('No therapy-assistant job');
    expect(page.card().querySelector('.offer-name')).toBeNull();
    expect(page.card().querySelectorAll('.tag')).toHaveLength(0);
    expect(page.field('Stipends a week').value).toBe('');
    expect(page.field('Taxable wage an hour').value).toBe('26');
    expect(page.result()).not.toContain('Phoenix');
  });

  it('is said again where it repeats', async () => {
    const page = await openPage();
    const region = page.card().querySelector('.fill [role=status]');
    expect(region?.textContent).toBe('');
    const said: (string | null)[] = [];
    new MutationObserver(() => said.push(region?.textContent ?? null)).observe(region ?? page.root, {
      ...{ childList: true, characterData: true, subtree: true },
    });
    const told = 'Filled in from the posting. What it says is marked.';
    await page.paste(travel);
    await page.paste(`${travel} Apply now.`);
    await expect.poll(() => said.slice(said.indexOf(told))).toEqual([told, '', told]);
    expect(page.card().querySelector('.fill [role=status]')).toBe(region);
  });

  it('takes the place of a choice from the tab, and the other way round', async () => {
    const page = await openPage({}, [posting, { ...posting, id: '2', title: 'COTA' }]);
    const choice = page.card().querySelector('select');
    const choose = async (value: string) => {
      if (choice) choice.value = value;
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await page.paste(travel);
    await choose('1');
    expect(page.field('Paste a posting').value).toBe('');
    expect(textOf(page.card().querySelector('.offer-name'))).toBe('COTA');
    await page.paste(travel);
    expect(choice?.value).toBe('');
    await choose('1');
    await choose('');
    expect(page.told()).toBe('');
  });
});

describe('a very long text', () => {
  it('is read to its limit, and that is said', async () => {
    const page = await openPage();
    await page.paste(`${travel}\n${'A kind team. '.repeat(80_000)}`);
    expect(page.told()).toContain('Only the first 20,000 characters are read.');
    expect(page.figure()).toBe('$50.00');
    const { posting: long } = pastedPosting(`PTA\n${'x'.repeat(1_000_000)}`);
    expect(long.description).toHaveLength(20_000 - 'PTA\n'.length);
  });

  it('holds no key up while it is typed in', async () => {
    const page = await openPage();
    const field = page.field('Paste a posting');
    await page.enter(field, travel);
    expect(page.figure()).toBe('');
    await expect.poll(page.figure).toBe('$50.00');
  });
});

describe('a page that is loaded anew', () => {
  it('has what was typed and pasted, until one starts again', async () => {
    const page = await openPage();
    await page.paste(travel);
    await page.type('Weeks', '26');
    await page.press('Add a second offer');
    await page.type('Pay an hour', '41', 1);
    const again = await openPage({}, [], true);
    expect(again.result(0)).toContain('$52,000 in 26 weeks.');
    expect(again.field('Paste a posting').value).toBe(travel);
    expect(textOf(again.card().querySelector('.offer-name'))).toBe('Travel PTA - Skilled Nursing');
    expect(again.figure(1)).toBe('$41.00');
    await again.press('Start again');
    expect(again.root.querySelectorAll('section.offer')).toHaveLength(1);
    expect(again.result()).toContain('Say how it pays');
    expect(textOf(document.activeElement)).toBe('The offer');
    const fresh = await openPage({}, [], true);
    expect(fresh.result()).toContain('Say how it pays');
    expect([...fresh.root.querySelectorAll('button')].map(textOf)).not.toContain('Start again');
  });

  const dayton = 'COTA\nDayton, OH\n$31 an hour';
  const columbus = 'Physical Therapist Assistant\nColumbus, OH\n$34 an hour';

  it.each([
    ['put in the place of another', [columbus, dayton]],
    ['the first', [dayton]],
  ])('reads the text that it had no time to read: %s', async (_, texts) => {
    const page = await openPage();
    const last = texts.at(-1) ?? '';
    for (const text of texts.slice(0, -1)) await page.paste(text);
    await page.enter(page.field('Paste a posting'), last);
    await kept();
    expect(page.figure()).not.toBe('$31.00');
    const again = await openPage({}, [], true);
    expect(again.field('Paste a posting').value).toBe(last);
    await expect.poll(again.figure).toBe('$31.00');
    expect(textOf(again.card().querySelector('.offer-name'))).toBe('COTA');
    expect(again.result()).toContain('Dayton');
    expect(again.told()).toContain('Filled in');
  });

  it('says again what came of the text, and leaves what was typed over it', async () => {
    const again = async () => {
      const page = await openPage({}, [], true);
      await kept();
      return page;
    };
    const page = await openPage();
    await page.paste(columbus);
    await page.type('Pay an hour', '36');
    await page.type('Hours paid a week', '30');
    await kept();
    const typedOver = await again();
    expect(typedOver.field('Pay an hour').value).toBe('36');
    expect(typedOver.field('Hours paid a week').value).toBe('30');
    await typedOver.paste('PTA\nDallas, TX\n$20 an hour\n$21 an hour\nA kind team.\n$49 an hour');
    expect((await again()).told()).toContain('It gives several pays');
    const several = await again();
    await several.paste('PTA\nDallas, TX\n$300 a shift');
    expect((await again()).told()).toContain('How many hours “$300 a shift” is for could not be read');
    const shift = await again();
    await shift.type('Pay an hour', '33');
    expect((await again()).told()).toBe('');
    const typed = await again();
    await typed.paste('Registered nurse\n$50 an hour');
    expect((await again()).told()).toContain('No therapy-assistant job');
    expect((await again()).field('Pay an hour').value).toBe('33');
  });
});

describe('what is half typed', () => {
  const again = async () => {
    const page = await openPage({}, [], true);
    await kept();
    return page;
  };

  it('stands there as it was typed where the page is loaded anew', async () => {
    const page = await openPage();
    await page.type('Pay an hour', '34');
    await page.enter(page.field('Hours paid a week'), '3');
    await page.type('Sign-on bonus', 'abc');
    await kept();
    const next = await again();
    expect(next.field('Pay an hour').value).toBe('34');
    expect(next.field('Hours paid a week').value).toBe('3');
    expect(next.field('Sign-on bonus').value).toBe('abc');
    expect(next.field('Sign-on bonus').getAttribute('aria-invalid')).toBe('true');
    expect(next.result()).toContain('Not up to date');
    await next.type('Hours paid a week', '36');
    await next.type('Sign-on bonus', '');
    await kept();
    const last = await again();
    expect(last.field('Hours paid a week').value).toBe('36');
    expect(last.field('Sign-on bonus').value).toBe('');
    expect(last.result()).not.toContain('Not up to date');
  });

  it('of present pay stands there by the unit that was chosen', async () => {
    const page = await openPage();
    await page.choosePresent('a year');
    await page.enter(page.presentField(), '66');
    await kept();
    const next = await again();
    expect(next.presentField().value).toBe('66');
    expect(textOf(next.root.querySelector('.present'))).toContain('5,000');
    await next.typePresent('66000');
    await next.choosePresent('an hour');
    expect(next.presentField().value).toBe('');
  });

  it('of present pay counts once it stands there again, though its field was never left', async () => {
    const page = await openPage();
    await page.type('Pay an hour', '36');
    await page.enter(page.presentField(), '31');
    await kept();
    const next = await again();
    expect(next.presentField().value).toBe('31');
    expect(next.result()).toContain('$5.00');
  });

  it('is gone where a posting fills the offer in, and stays where it still stands in its field', async () => {
    const page = await openPage();
    await page.choose('a salary');
    await page.type('Salary a year', 'much');
    await page.choose('by the hour');
    await page.paste('Physical Therapist Assistant\nDallas, TX\n$34 an hour');
    await page.type('Sign-on bonus', 'abc');
    await kept();
    const next = await again();
    expect(next.field('Sign-on bonus').value).toBe('abc');
    await next.choose('a salary');
    expect(next.field('Salary a year').value).toBe('');
  });

  it.each([
    ['Pay an hour', 'x'],
    ['Pay an hour', '3'],
    ['up to', 'x'],
    ['Paid days off', 'x'],
  ])('stands there without the tag of what it is typed over, also when loaded anew: %s, %s', async (label, text) => {
    const page = await openPage();
    await page.paste('Physical Therapist Assistant\nDallas, TX\n$34 an hour\n13 days PTO, medical and dental.');
    const tagOf = (of: typeof page) => {
      const field = label === 'up to' ? 'Pay an hour' : label;
      return textOf(of.field(field).closest('.field, .numbers > div')?.querySelector('.tag') ?? null);
    };
    expect(tagOf(page)).toBe('from the posting');
    await page.enter(page.field(label), text);
    await kept();
    expect(tagOf(page)).toBe('');
    const next = await again();
    expect(next.field(label).value).toBe(text);
    expect(tagOf(next)).toBe('');
    // What it was filled in with is there again, and is the posting's.
    await next.type('Pay an hour', '34');
    await kept();
    if (label === 'Pay an hour') expect(tagOf(next)).toBe('from the posting');
  });

  it('is gone when one starts again', async () => {
    const page = await openPage();
    await page.type('Pay an hour', 'abc');
    await kept();
    await page.press('Start again');
    expect(page.field('Pay an hour').value).toBe('');
    await kept();
    expect((await again()).field('Pay an hour').value).toBe('');
  });
});

describe('a field that holds what can’t be used', () => {
  it.each([
    ['€31', 'Another currency: here it is in $.'],
    ['£31', 'Another currency: here it is in $.'],
    ['999', '5 to 300'],
    ['1,5', 'Not a number.'],
  ])('%s: says so, and marks the figure from before', async (typed, words) => {
    const page = await openPage();
    await page.type('Pay an hour', '34');
    expect(page.result()).not.toContain('Not up to date');
    await page.type('Pay an hour', typed);
    expect(textOf(page.card().querySelector('.out-of-bounds'))).toContain(words);
    expect(page.figure()).toBe('$34.00');
    expect(page.result()).toContain('Not up to date: what a field below holds can’t be used.');
    await page.type('Pay an hour', '$35');
    expect(page.result()).not.toContain('Not up to date');
    expect(page.figure()).toBe('$35.00');
  });
});

describe('the job whose median is used', () => {
  it('stands there as text, also while another is looked for in vain', async () => {
    const page = await openPage({}, [posting]);
    expect(textOf(page.card().querySelector('.job-chosen'))).toContain('Physical therapist assistant, Dallas');
    await page.enter(page.field('Another job or place'), 'zzzz nowhere');
    expect(textOf(page.card().querySelector('.job-chosen'))).toContain('Physical therapist assistant, Dallas');
    expect(textOf(page.card())).toContain('No career of that name. The median above stays until you choose another.');
  });
});

describe('a travel package beside other pay', () => {
  const visits = async (page: Awaited<ReturnType<typeof openPage>>, at: number) => {
    await page.choose('by the visit', at);
    await page.type('Pay a visit', '60', at);
  };

  it('is drawn beside present pay and median by its taxable wage alone, and asks for what would make them alike', async () => {
    const page = await openPage({ presentPay: { amount: 33.5, per: 'hour' } });
    await page.paste(travel);
    expect(page.card().querySelector('.bar-thisOffer')).toBeNull();
    expect(textOf(page.card().querySelector('.bar-taxable'))).toContain('$24.00');
    expect(page.result()).toContain(
      'still to say: what living away costs a week, weeks a year without a contract, and health insurance a month.',
    );
    expect(page.result()).not.toContain('you earn now');
  });

  it('no more than a contractor is drawn beside pay that it is not held against', async () => {
    const page = await openPage({ presentPay: { amount: 33.5, per: 'hour' } });
    await page.type('Pay an hour', '45');
    expect(page.card().querySelectorAll('.bar')).toHaveLength(2);
    await page.tickContractor();
    expect(page.figure()).toBe('$41.82');
    expect(page.card().querySelector('.bar')).toBeNull();
  });

  it('has no bars where not even its taxable wage is known', async () => {
    const page = await openPage({ presentPay: { amount: 33.5, per: 'hour' } });
    await page.choose('a travel week');
    await page.type('All in, a week', '1680');
    await page.type('Hours paid a week', '40');
    expect(page.figure()).toBe('$42.00');
    expect(page.card().querySelector('.bar')).toBeNull();
  });

  it('stands beside an offer at home and present pay once its costs are said, and they are remembered', async () => {
    const page = await openPage({ ...day, milesADay: 0, presentPay: { amount: 33.5, per: 'hour' } });
    await visits(page, 0);
    await page.press('Add a second offer');
    await page.choose('a travel week', 1);
    await page.type('All in, a week', '1680', 1);
    await page.type('Hours paid a week', '40', 1);
    expect(page.between()).toContain('To compare the two, fill in under Offer B: what living away costs a week');
    await page.type('Living away costs you', '500', 1);
    await page.type('Weeks a year without', '6', 1);
    expect(page.between()).toContain('fill in under Offer B: health insurance a month.');
    await page.type('Health insurance you buy', '450', 1);
    // (1,680 − 500) × 46 − 5,400 = 48,880 over 1,840 hours: 26.57. Visits: 360 ÷ 9.3 = 38.71, and 360 × 240.
    expect(page.figure(1)).toBe('$26.57');
    expect(page.result(1)).toContain('$26.57 for each hour of work after the costs you put in, before tax');
    expect(page.result(1)).toContain('Before those costs $42.00: $1,680 a week, over 40 hours.');
    expect(page.result(1)).toContain('over 1,840 hours of work. Health insurance is taken off this offer only.');
    expect(page.result(1)).toContain(
      '$1,680 a week less $500 for living away, in 46 weeks, less $5,400 a year for health insurance, is $48,880, over 1,840 hours of work.',
    );
    expect(page.result(1)).toContain(
      '$48,880 in a year with 46 weeks under contract; you now earn $69,680 at 2,080 hours a year.',
    );
    expect(page.result(1)).toContain('About $6.93 an hour less than you earn now.');
    expect(page.result(1)).toContain('Left out: taxes');
    expect(page.between()).toContain('Offer A pays $12.14 more for each hour of work, after the costs you put in.');
    expect(page.between()).toContain(
      'In a year: offer A $86,400 for 240 days (assumed), offer B $48,880 for 46 weeks.',
    );
    expect(textOf(page.card(1).querySelector('.bar-thisOffer'))).toContain('$26.57');
    await expect.poll(async () => (await loadPreferences()).livingAwayAWeek).toBe(500);
  });
});

describe('a travel package that no insurance is bought for', () => {
  it('says nothing of it, and asks the other package for costs that it alone does not have', async () => {
    const page = await openPage({ livingAwayAWeek: 500, weeksWithout: 6, insuranceAMonth: 0 });
    await page.paste(travel);
    // 2,000 − 500 over 40 hours.
    expect(page.figure()).toBe('$37.50');
    expect(page.result()).not.toContain('insurance');
    await page.press('Add a second offer');
    await page.paste(travel.replace('$2,000', '$2,200').replace('$1,040', '$1,240'), 1);
    expect(page.between()).toContain('Offer B pays $5.00 more for each hour of work, after the costs you put in.');
    await page.type('Living away costs you', '450', 0);
    await page.type('Living away costs you', '', 1);
    expect(page.figure(1)).toBe('$55.00');
    expect(page.between()).toContain('fill in under Offer B: what living away costs a week.');
  });
});

describe('a travel package elsewhere', () => {
  it('has no prices of two places beside it: its costs are in those of the place already', async () => {
    const page = await openPage({ livingAwayAWeek: 500, weeksWithout: 6, insuranceAMonth: 0 });
    await page.paste('Physical Therapist Assistant\nDallas, TX\n$34 an hour');
    await page.press('Add a second offer');
    await page.paste('Physical Therapist Assistant\nPhoenix, AZ\n$34 an hour', 1);
    expect(page.between()).toContain('buys');
    await page.paste(travel, 1);
    expect(page.between()).toContain('after the costs you put in');
    expect(page.between()).not.toContain('buys');
  });

  it('stands beside a year’s pay without hours of ours', async () => {
    const own = { livingAwayAWeek: 500, weeksWithout: 6, insuranceAMonth: 0 };
    const page = await openPage({ ...own, presentPay: { amount: 66_000, per: 'year' } });
    await page.paste(travel);
    expect(page.result()).toContain('you now earn $66,000 in a year.');
  });
});

describe('two postings of which one is open to a therapist too', () => {
  it('are compared once its job is chosen', async () => {
    const page = await openPage();
    await page.paste('PTA\nDallas, TX\n$38 an hour');
    await page.press('Add a second offer');
    await page.paste('PT/PTA\nDallas, TX\n$45 an hour', 1);
    expect(page.between()).toContain('Offer B is open to a therapist or an assistant');
    await page.enter(page.field('Another job or place', 1), 'pta dallas');
    page.card(1).querySelector<HTMLElement>('[role=option]')?.click();
    await expect.poll(page.between).toContain('Offer B pays $7.00 more');
  });
});

describe('a posting of two roles', () => {
  it('stands beside both medians', async () => {
    const page = await openPage();
    await page.paste('PTA or COTA\nDallas, TX\n$45 an hour');
    // OEWS May 2025, Dallas: 80,370 and 81,170 ÷ 2,080.
    expect(page.result()).toContain('The median for PTA in Dallas-Fort Worth-Arlington, TX is $38.64');
    expect(page.result()).toContain('The median for OTA in Dallas-Fort Worth-Arlington, TX is $39.02');
    expect(page.card().querySelectorAll('.result strong.above')).toHaveLength(2);
    expect(page.card().querySelectorAll('.bar-median')).toHaveLength(2);
  });

  it('is colored only where both say the same', async () => {
    const page = await openPage();
    await page.paste('PTA or COTA\nDallas, TX\n$37.65 an hour');
    expect(page.card().querySelectorAll('.result strong.near, .result strong.below')).toHaveLength(0);
    expect(page.result()).toContain('this is about the same.');
    expect(page.result()).toContain('below it.');
  });
});

describe('a posting that was handed over', () => {
  it('fills in the offer, beside the median of its place with a verdict', async () => {
    const page = await openPage({}, [posting]);
    expect(page.figure()).toBe('$41.00');
    // OEWS May 2025, Dallas: 80,370 ÷ 2,080 = 38.64; 41 − 38.64 = 2.36, 6 %.
    expect(page.result()).toContain(
      'The median for PTA in Dallas-Fort Worth-Arlington, TX is $38.64 a paid hour (May 2025). At $41.00 a paid hour, this is $2.36, or 6%, above it.',
    );
    expect(page.card().querySelector('.result strong.above')).not.toBeNull();
  });

  it('is one to choose from where there are several', async () => {
    const page = await openPage({}, [posting, { ...posting, id: '2', title: 'COTA', payText: '$35 an hour' }]);
    expect(page.figure()).toBe('');
    const choice = page.card().querySelector('select');
    if (choice) choice.value = '1';
    choice?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(page.figure).toBe('$35.00');
  });
});

describe('a pay with one end', () => {
  const ad = (pay: string) => `Physical Therapist Assistant\nDallas, TX\n${pay}\nA kind team.`;

  it.each([
    // The median of Dallas is 38.64; present pay is 39.
    [
      'From $42.00 an hour',
      [
        'At $42.00 or more a paid hour, this is at least $3.36, or 9%, above it.',
        'At least $3.00 an hour more than you earn now.',
      ],
    ],
    [
      'Up to $36.00 an hour',
      [
        'At $36.00 or less a paid hour, this is at least $2.64, or 7%, below it.',
        'At least $3.00 an hour less than you earn now.',
      ],
    ],
    [
      'From $36.00 an hour',
      [
        'Only the lower end is given, $36.00, so there is no verdict.',
        'Only the lower end is given, so it can’t be said whether that is more than you earn now.',
      ],
    ],
    [
      'Up to $40.00 an hour',
      [
        'Only the upper end is given, $40.00, so there is no verdict.',
        'Only the upper end is given, so it can’t be said whether that is more than you earn now.',
      ],
    ],
  ])('says what follows from it, and no more: %s', async (pay, sentences) => {
    const page = await openPage({ presentPay: { amount: 39, per: 'hour' } });
    await page.paste(ad(pay));
    for (const sentence of sentences) expect(page.result()).toContain(sentence);
    const isBound = sentences[0]?.includes('at least');
    expect(page.result().includes('A paid hour against a paid hour.')).toBe(isBound);
    expect(page.result()).toMatch(isBound ? /\$/ : /before tax(?:From|Up to) \$/);
    expect(page.card().querySelectorAll('.result strong.above, .result strong.below')).toHaveLength(isBound ? 1 : 0);
  });

  it('has a bar that is open on that side', async () => {
    const page = await openPage({ presentPay: { amount: 39, per: 'hour' } });
    await page.paste(ad('From $36.00 an hour'));
    expect(textOf(page.card().querySelector('.bar-thisOffer'))).toContain('from $36.00');
    expect(page.card().querySelector('.bar-thisOffer.bar-from')).not.toBeNull();
    await page.paste(ad('Up to $40.00 an hour'));
    expect(page.card().querySelector('.bar-thisOffer.bar-up-to')).not.toBeNull();
  });

  it('as arithmetic is no more certain', async () => {
    const page = await openPage({ ...day, milesADay: 0 });
    await page.paste('PTA Home Health PRN\nDallas, TX\nUp to $55 per visit');
    // 330 ÷ 9.3 = 35.48 at most; 38.64 − 35.48.
    expect(page.result()).toContain('An hour of work here is at least $3.16 (8%) less. That is no verdict');
    await page.type('up to', '70');
    expect(page.result()).toContain('Only the upper end is given, $45.16, so it is not held against it.');
  });

  it('has no winner beside another, unless all of it lies on one side', async () => {
    const page = await openPage();
    await page.paste(ad('From $36.00 an hour'));
    await page.press('Add a second offer');
    await page.paste(ad('Up to $40.00 an hour'), 1);
    expect(page.between()).toBe(
      'Which of the two pays more can’t be said: of offer A only the lower end is given, and of offer B only the upper end.',
    );
    await page.type('Pay an hour', '42');
    expect(page.between()).toContain('Offer A pays at least $2.00 more for each hour of work.');
    await page.type('Pay an hour', '32', 1);
    expect(page.between()).not.toContain('at least');
  });

  it('buys nothing elsewhere', async () => {
    const page = await openPage();
    await page.paste(ad('From $36.00 an hour'));
    await page.press('Add a second offer');
    await page.paste(ad('From $36.00 an hour').replace('Dallas, TX', 'Phoenix, AZ'), 1);
    expect(page.between()).not.toContain('buys');
  });
});

describe('two offers', () => {
  it('are held against each other by the hour of work', async () => {
    const page = await openPage();
    await page.type('Pay an hour', '34');
    await page.press('Add a second offer');
    expect(page.between()).toContain('When both offers have a figure for an hour');
    await page.choose('a salary', 1);
    await page.type('Salary a year', '78000', 1);
    await page.type('Hours really worked', '40', 1);
    // 78,000 ÷ 2,080 = 37.50; less 34.
    expect(page.between()).toBe('Offer B pays $3.50 more for each hour of work.');
    // 0.60 of 37.50 is 1.6 %.
    await page.type('Pay an hour', '36.90');
    expect(page.between()).toBe('Both pay about the same for each hour of work.');
  });

  it('keep each their own minutes, and share those that only one has', async () => {
    const page = await openPage({ ...day, milesADay: 0 });
    await page.press('Add a second offer');
    for (const offer of [0, 1]) {
      await page.choose('by the visit', offer);
      await page.type('Pay a visit', '55', offer);
    }
    await page.type('Driving', '18', 1);
    // 330 ÷ 8.3 = 39.76; the first follows, as nothing was said of its way.
    expect([page.figure(0), page.figure(1)]).toEqual(['$39.76', '$39.76']);
    await page.type('Driving', '28', 0);
    expect([page.figure(0), page.figure(1)]).toEqual(['$35.48', '$39.76']);
  });

  it('show no winner between a contractor’s pay and an employee’s, nor against present pay', async () => {
    const page = await openPage({ presentPay: { amount: 31, per: 'hour' } });
    await page.type('Pay an hour', '45');
    page.card().querySelector<HTMLInputElement>('[type=checkbox]')?.click();
    await expect.poll(page.figure).toBe('$41.82');
    await page.press('Add a second offer');
    await page.type('Pay an hour', '34', 1);
    expect(page.between()).toContain('has no paid leave');
    expect(page.result()).not.toContain('than you earn now');
  });

  it('say that the winner hangs on a week whose parts make another', async () => {
    const page = await openPage();
    await page.paste(travel.replace('$2,000', '$2,300'));
    await page.press('Add a second offer');
    await page.paste(travel, 1);
    expect(page.between()).toContain(
      'The parts of offer A make another week than it states, and this is by the week that it states.',
    );
    await page.type('All in, a week', '2000');
    expect(page.between()).not.toContain('The parts of');
  });

  it('of one kind have a winner, and what that leaves out', async () => {
    const page = await openPage();
    await page.paste(travel);
    await page.press('Add a second offer');
    await page.paste(travel.replace('$2,000', '$2,200').replace('$1,040', '$1,240'), 1);
    // 2,200 ÷ 40 less 2,000 ÷ 40.
    expect(page.between()).toContain('Offer B pays $5.00 more for each hour of work.');
    expect(page.between()).toContain('Stipends are tax-free only with a tax home.');
    expect(page.between()).toContain('gaps between contracts');
    for (const offer of [0, 1]) {
      await page.choose('by the hour', offer);
      await page.type('Pay an hour', offer === 0 ? '45' : '50', offer);
      await page.tickContractor(offer);
    }
    // 5 × 0.92935225 = 4.6468.
    expect(page.between()).toContain('Offer B pays $4.65 more for each hour of work.');
    expect(page.between()).toContain('A contractor pays for their own benefits and days off: they are not in it.');
  });

  it('say what a day of visits leaves out beside paid hours', async () => {
    const page = await openPage({ ...day, milesADay: 0 });
    await page.choose('by the visit');
    await page.type('Pay a visit', '55');
    await page.press('Add a second offer');
    await page.type('Pay an hour', '34', 1);
    // 35.48 less 34.
    expect(page.between()).toContain('Offer A pays $1.48 more for each hour of work.');
    expect(page.between()).toContain('paid days off and benefits are not in it');
    await page.choose('a salary', 0);
    await page.type('Salary a year', '78000');
    await page.type('Hours really worked', '40');
    expect(page.between()).not.toContain('not in it');
  });

  it('of two currencies share no scale of bars', async () => {
    const page = await openPage({ presentPay: { amount: 31, per: 'hour' } });
    await page.type('Pay an hour', '30');
    const length = () =>
      page.card().querySelector<HTMLElement>('.bar-youNow')?.style.getPropertyValue('--length') ?? '';
    expect(length()).toBe('1');
    await page.press('Add a second offer');
    await page.type('Pay an hour', '62', 1);
    expect(length()).toBe('0.5');
    await page.paste('Physical Therapist Assistant\nToronto, ON\n$62 an hour', 1);
    expect(page.figure(1)).toBe('CA$62.00');
    expect(length()).toBe('1');
  });

  it('keep what was pasted into them when the other is removed, and the focus stays on the page', async () => {
    const page = await openPage();
    await page.paste(travel);
    await page.press('Add a second offer');
    expect(textOf(document.activeElement)).toBe('Offer B');
    expect(textOf(page.card(1).querySelector('.real-hour-of'))).toBe('B');
    await page.paste('Physical Therapist Assistant\n$34 an hour', 1);
    await page.press('Remove this offer');
    expect(page.figure()).toBe('$34.00');
    expect(page.field('Paste a posting').value).toBe('Physical Therapist Assistant\n$34 an hour');
    expect(document.activeElement).toBe(page.card().querySelector('h2'));
    expect(textOf(document.activeElement)).toBe('The offer');
    expect(textOf(page.root.querySelector('main > [role=status]'))).toBe('Offer A is removed. One offer is left.');
    expect(textOf(page.card().querySelector('.real-hour'))).not.toContain('Offer');
  });

  it('can become one again', async () => {
    const page = await openPage();
    await page.type('Pay an hour', '34');
    await page.press('Add a second offer');
    await page.press('Remove this offer');
    expect(page.root.querySelectorAll('section.offer')).toHaveLength(1);
  });
});

it('names every field by a visible label', async () => {
  const page = await openPage();
  for (const kind of ['by the hour', 'by the visit', 'a travel week', 'a salary']) {
    await page.choose(kind);
    for (const field of page.root.querySelectorAll<HTMLElement>('input, textarea, select')) {
      const named = [...page.root.querySelectorAll('label')].some(
        (label) => (label.htmlFor !== '' && label.htmlFor === field.id) || label.contains(field),
      );
      const labelled = field.getAttribute('aria-labelledby');
      const other = labelled && page.root.querySelector(`#${CSS.escape(labelled)}`);
      expect(named || textOf(other || null) !== '', field.outerHTML).toBe(true);
    }
  }
});
