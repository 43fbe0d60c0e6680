import { useId, useRef, useState } from 'preact/hooks';
import { NumberInput } from '../../components/live/NumberInput';
import type { PresentPay } from '../../insight/types';
import { offer } from '../../locales/say';
import type { Preferences } from '../../preferences/preferences';
import { Choices } from './Choices';
import { currencySign } from './currency-sign';
import { CURRENCY } from './draft';
import { PAY_BOUNDS } from './fields';

interface PresentPayCardProps {
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => void;
}

/** What the person earns now: remembered, and each offer is held against it. */
export function PresentPayCard({ preferences, onChange }: PresentPayCardProps) {
  const id = useId();
  const { presentPay, country } = preferences;
  const [chosenPer, setPer] = useState<PresentPay['per']>('hour');
  const per = presentPay?.per ?? chosenPer;
  const kept = useRef<Partial<Record<PresentPay['per'], PresentPay | null>>>({});
  const [low, high] = PAY_BOUNDS[per];
  return (
    <section class="present" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{offer.presentHeading}</h2>
      <div class="present-fields">
        <div>
          <label for={id}>{offer.presentPay}</label>
          <span class="money">
            <span class="soft">{currencySign(CURRENCY[country])}</span>
            <NumberInput
              key={per}
              {...{ id, low, high }}
              value={presentPay?.amount ?? null}
              optional
              currencySign={currencySign(CURRENCY[country])}
              describedBy={`${id}-hint`}
              onChange={(amount) => onChange({ presentPay: amount === null ? null : { amount, per } })}
            />
          </span>
        </div>
        <Choices
          legend={offer.presentPer}
          isLegendHidden
          name="present-per"
          choices={(['hour', 'year'] as const).map((value) => ({ value, text: offer.presentUnit[value] }))}
          value={per}
          // In another unit the old amount would be absurd: it goes, and is there again on the way back.
          onChoose={(chosen) => {
            setPer(chosen);
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
