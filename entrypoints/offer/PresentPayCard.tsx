import { useId, useRef } from 'preact/hooks';
import { NumberInput } from '../../components/live/NumberInput';
import { TypedInFields, withText } from '../../components/live/typed';
import type { KeptPresent } from '../../hand-over/draft';
import type { PresentPay } from '../../insight/types';
import { offer } from '../../locales/say';
import type { Preferences } from '../../preferences/preferences';
import { Choices } from './Choices';
import { carry } from './carry';
import { currencySign } from './currency-sign';
import { CURRENCY } from './draft';
import { PAY_BOUNDS } from './fields';

interface PresentPayCardProps {
  preferences: Preferences;
  /** What stands in its field, and by which unit. */
  present: KeptPresent;
  onChange: (change: Partial<Preferences>) => void;
  onPresent: (change: (before: KeptPresent) => KeptPresent) => void;
}

/** What the person earns now: remembered, and each offer is held against it. */
export function PresentPayCard({ preferences, present, onChange, onPresent }: PresentPayCardProps) {
  const id = useId();
  const { presentPay, country } = preferences;
  const per = presentPay?.per ?? present.per;
  const kept = useRef<Partial<Record<PresentPay['per'], PresentPay | null>>>({});
  const [low, high] = PAY_BOUNDS[per];
  const sign = currencySign(CURRENCY[country]);
  const keep = (name: string, text: string | null) =>
    onPresent((before) => {
      const typed = withText(before.typed, name, text);
      return typed === before.typed ? before : { ...before, typed };
    });
  const typed = { texts: present.typed, keep };
  return (
    <section class="present" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{offer.presentHeading}</h2>
      <div class="present-fields">
        <div>
          <label for={id}>{offer.presentPay}</label>
          <span class="money">
            <span class="soft">{sign}</span>
            <TypedInFields.Provider value={typed}>
              <NumberInput
                key={per}
                {...{ id, low, high }}
                name={per}
                value={presentPay?.amount ?? null}
                optional
                currencySign={sign}
                describedBy={`${id}-hint`}
                onChange={(amount) => onChange({ presentPay: amount === null ? null : { amount, per } })}
              />
            </TypedInFields.Provider>
          </span>
        </div>
        <Choices
          legend={offer.presentPer}
          isLegendHidden
          name="present-per"
          choices={(['hour', 'year'] as const).map((value) => ({ value, text: offer.presentUnit[value] }))}
          value={per}
          // In another unit the old amount would be absurd: it goes, and is there again on the way back. What was none stays.
          onChoose={(chosen) => {
            if (!kept.current[chosen]) carry(typed, per, chosen, PAY_BOUNDS[per], sign);
            onPresent((before) => ({ ...before, per: chosen }));
            kept.current[per] = presentPay;
            onChange({ presentPay: kept.current[chosen] ?? null });
          }}
        />
      </div>
      <p class="hint" id={`${id}-hint`}>
        {offer.presentHint}
      </p>
    </section>
  );
}
