import { mileageRate } from '../../data/travel';
import { isTravelPackage } from '../../insight/real-hour/away';
import type { Assumed, Assumptions } from '../../insight/types';
import { offer } from '../../locales/say';
import type { Preferences } from '../../preferences/preferences';
import { type Draft, withAssumed } from './draft';
import { AWAY_FIELDS, type FieldName, fieldsOf, REMEMBERED } from './fields';
import { NumberRow } from './NumberRow';
import { Slider } from './Slider';

interface DayFieldsProps {
  draft: Draft;
  given: Assumptions;
  /** Today, year-month-day. */
  on: string;
  /** @param change of the offer as it is by then: of two that follow each other at once, the second knows the first */
  onEdit: (change: (draft: Draft) => Draft) => void;
  onSetting: (change: Partial<Preferences>) => void;
}

/** What the hour is worked out from beside the pay. What is the person's own is remembered as they set it. */
export function DayFields({ draft, given, on, onEdit, onSetting }: DayFieldsProps) {
  const { sliders, numbers } = fieldsOf(draft.offer);
  const { paidBy, isGuaranteed } = draft.offer;
  const set = (name: FieldName, value: number | null) => {
    const assumed: Assumed | null = value === null ? null : { value, from: 'your-setting' };
    onEdit((before) => withAssumed(before, name, assumed));
    if (isRemembered(name) && (value !== null || !ALWAYS_SET.has(name))) onSetting({ [name]: value });
  };
  const hints: Partial<Record<FieldName, string>> = {
    shareCancelled: offer.cancelledHint,
    milesADay: milesHint(on),
    paidDaysOff: offer.optional,
    mileagePaid: offer.mileagePaidHint,
    unpaidHoursAWeek: offer.unpaidHint,
    signOnBonus: offer.optional,
    livingAwayAWeek: offer.livingAwayHint,
    insuranceAMonth: offer.insuranceHint,
    ...(given.hoursWorkedAWeek?.from === 'default' && { hoursWorkedAWeek: offer.asPaid }),
    ...(isTravelPackage(draft.offer) && !isGuaranteed && given.hoursAWeek && { hoursAWeek: offer.notGuaranteed }),
  };
  const hintOf = (name: FieldName): string | undefined => {
    const words = draft.quoted[name];
    const said =
      words &&
      (given[name]
        ? offer.quoted(words.words, words.isMiddle)
        : (OF_RANGE.has(name) ? offer.quotedRange : offer.quotedOpen)(words.words));
    if (!said) return hints[name];
    const hint = given[name] && hints[name] === offer.optional ? undefined : hints[name];
    return hint === undefined ? said : `${said} ${offer.hintBehind(hint)}`;
  };
  const field = (name: FieldName) => ({
    name,
    label: name === 'hoursAWeek' && isGuaranteed ? offer.guaranteedHours : offer.assumption[name],
    hint: hintOf(name),
    assumed: given[name],
    isRemembered: !draft.given[name],
    onChange: (value: number | null) => set(name, value),
  });
  return (
    <div class="group">
      <h3>{{ visit: offer.day, hour: offer.week, year: offer.week, week: offer.contract }[paidBy]}</h3>
      {sliders.map((name) => (
        <Slider key={name} {...field(name)} />
      ))}
      <div class="numbers">
        {numbers.map((name) => (
          <NumberRow key={name} {...field(name)} />
        ))}
      </div>
      {[...sliders, ...numbers].some(isRemembered) && <p class="hint">{offer.remembered}</p>}
      {isTravelPackage(draft.offer) && (
        <>
          <h4>{offer.awayHeading}</h4>
          <p class="hint">{offer.awayHint}</p>
          <div class="numbers">
            {AWAY_FIELDS.map((name) => (
              <NumberRow key={name} {...field(name)} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

const isRemembered = (name: FieldName): boolean => (REMEMBERED as FieldName[]).includes(name);
/** What of a contract may be stated as a range. */
const OF_RANGE: ReadonlySet<FieldName> = new Set(['weeks', 'hoursAWeek']);
/** Settings that have a default: emptied here, they keep their last value for the next offer. */
const ALWAYS_SET: ReadonlySet<FieldName> = new Set(['visitsADay', 'daysAYear']);

const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

function milesHint(on: string): string {
  const rate = mileageRate(on);
  if (!rate) return offer.noMileageRate;
  const [from, to] = [rate.from, rate.to].map((day) => dates.format(new Date(day)));
  return offer.milesHint(String(rate.centsAMile), from ?? '', to ?? '');
}
