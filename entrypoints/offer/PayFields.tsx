import { useContext } from 'preact/hooks';
import { TypedInFields } from '../../components/live/typed';
import { isSaid } from '../../insight/real-hour/sum';
import type { MadeOf, PaidBy, Sum } from '../../insight/types';
import { money, offer } from '../../locales/say';
import { Choices } from './Choices';
import { carry } from './carry';
import { currencySign } from './currency-sign';
import { CONTRACTORS, type Draft, engagedAs, type PayPart, paidAs, withPay } from './draft';
import { FromPosting } from './FromPosting';
import { PAY_BOUNDS } from './fields';
import { endOf, SumField } from './SumField';

interface PayFieldsProps {
  id: string;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** By the visit, the travel week and on a 1099 is worked out as in the United States, where the rates of law are known. */
const UNITS: PaidBy[] = ['hour', 'visit', 'week', 'year'];
const UNITS_ABROAD: PaidBy[] = ['hour', 'year'];

/** How an offer pays, and how much. */
export function PayFields({ id, draft, onChange }: PayFieldsProps) {
  const { offer: pays, currency, stated, madeOf } = draft;
  const { paidBy, arrangement } = pays;
  const isAmerican = currency === 'USD';
  const typed = useContext(TypedInFields);
  const choose = (chosen: PaidBy) => {
    const own = draft.kept[chosen]?.pay;
    // An amount that was said by the chosen unit stands there: what is typed by this one is no part of it.
    const ends = own && isSaid(own) ? [] : [(name: string) => name, endOf];
    for (const of of ends)
      carry(typed, of(nameOf('pay', paidBy)), of(nameOf('pay', chosen)), PAY_BOUNDS[paidBy], currencySign(currency));
    onChange(paidAs(draft, chosen));
  };
  const mark = (part: PayPart) => {
    const name = nameOf(part, paidBy);
    return stated.includes(part) && <FromPosting fields={[name, endOf(name)]} />;
  };
  const sumField = (part: 'pay' | 'taxableHourly' | 'stipendWeekly', label: string, hint?: string) => (
    <SumField
      key={`${part} ${paidBy}`}
      name={nameOf(part, paidBy)}
      {...{ label, hint, currency }}
      unit={part === 'pay' ? paidBy : part}
      sum={pays[part]}
      mark={mark(part)}
      onChange={(sum: Sum) => onChange(withPay(draft, { [part]: sum }))}
    />
  );
  return (
    <div class="group">
      <Choices
        legend={offer.paidBy}
        name={`${id}-paid-by`}
        choices={(isAmerican ? UNITS : UNITS_ABROAD).map((value) => ({ value, text: offer.paidByUnit[value] }))}
        value={paidBy}
        mark={mark('paidBy')}
        onChoose={choose}
      />
      {sumField(
        'pay',
        offer.pay[paidBy],
        madeOf ? madeOfWords(madeOf) : paidBy === 'week' ? offer.weekHint : undefined,
      )}
      {paidBy === 'week' && (
        <>
          {sumField('taxableHourly', offer.taxableHourly)}
          {sumField('stipendWeekly', offer.stipendWeekly)}
        </>
      )}
      {isAmerican && CONTRACTORS.includes(paidBy) && (
        <div>
          <label class="tick">
            <input
              type="checkbox"
              checked={arrangement === 'self-employed'}
              onChange={(event) => onChange(engagedAs(draft, event.currentTarget.checked ? 'self-employed' : 'staff'))}
            />
            {offer.contractor} {mark('arrangement')}
          </label>
          <p class="hint">{offer.contractorHint}</p>
        </div>
      )}
    </div>
  );
}

/** By each unit it is another field. */
const nameOf = (part: PayPart, paidBy: PaidBy): string => `${part} ${paidBy}`;

const madeOfWords = (made: MadeOf): string =>
  'times' in made
    ? offer.madeOfTimes(made.words, money.number(made.times))
    : offer.madeOf(made.words, money.number(made.hours), made.areAssumed);
