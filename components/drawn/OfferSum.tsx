import type { ContractorPay, Insight, Pay, TravelTerms, WageBand } from '../../insight/types';
import { money, names, verdict } from '../../locales/say';
import { areaInSentence, hourOf, medianPlace } from './figures';
import { Outside } from './Outside';

/** The arithmetic of an offer that has no verdict, with nothing in it that the posting or a source does not say. */
export function OfferSum({ insight: { offer, band, pay } }: { insight: Insight }) {
  const { breakEven, contractor, travel, travelFacts, onScale } = offer;
  return (
    <>
      {breakEven && band && pay.pay && <p class="sum">{verdict.breakEven(breakEven, pay.pay, medianPlace(band))}</p>}
      {contractor && <ContractorSum contractor={contractor} pay={pay.pay} />}
      {travel && <TravelSum travel={travel} band={band} isOfPlace={offer.medianGap === null && !offer.severalAreas} />}
      {travelFacts && <TaxHome facts={travelFacts} />}
      {onScale && <p class="sum">{scaleLine(onScale)}</p>}
    </>
  );
}

function ContractorSum({ contractor, pay }: { contractor: ContractorPay; pay: Pay | null }) {
  const { per, low, high, citation, url } = contractor;
  return (
    pay && (
      <>
        <p class="sum">
          {verdict.contractor(money.stated(pay), money.stated({ low, high, currency: 'USD', per }), contractor)}
        </p>
        <details>
          <summary>{verdict.taxHeading}</summary>
          <p>
            {verdict.taxParts(contractor)} <Outside href={url} text={citation} />
          </p>
        </details>
      </>
    )
  );
}

interface TravelSumProps {
  travel: TravelTerms;
  band: WageBand | null;
  /** The band is of the place where the work is. */
  isOfPlace: boolean;
}

function TravelSum({ travel, band, isOfPlace }: TravelSumProps) {
  const { taxableHourly, grossWeekly, hoursAWeek, weeks } = travel;
  const median =
    band?.median == null || band.proxy === 'broad' ? null : money.anHour(hourOf(band.median), band.currency);
  const area = isOfPlace || !band ? null : areaInSentence(band);
  const rows: [string, string, string?][] = [
    [
      verdict.taxable,
      taxableHourly === null ? verdict.notSaid : verdict.taxableHour(taxableHourly),
      taxableHourly !== null && median !== null ? verdict.besideMedian(median, area) : undefined,
    ],
    [verdict.taxFree, taxFreeOf(travel)],
    [verdict.together, grossWeekly === null ? verdict.notSaid : verdict.togetherWeek(grossWeekly)],
    [verdict.hours, hoursAWeek === null ? verdict.notSaid : verdict.hoursAWeek(hoursAWeek)],
    [verdict.weeks, weeks === null ? verdict.notSaid : verdict.ofWeeks(weeks)],
  ];
  return (
    <table class="figures sum">
      <caption>{verdict.travelHeading}</caption>
      <tbody>
        {rows.map(([name, value, beside]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {value}
              {beside && <span class="soft"> · {beside}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As it is stated: by the week, by the day, or some of it by each. */
function taxFreeOf({ taxFreeWeekly, taxFreeDaily }: TravelTerms): string {
  const week = taxFreeWeekly === null ? [] : [verdict.taxFreeWeek(taxFreeWeekly)];
  const day = taxFreeDaily === undefined ? [] : [verdict.taxFreeDay(taxFreeDaily)];
  return week.length + day.length === 0 ? verdict.notSaid : names.list([...week, ...day]);
}

function TaxHome({ facts: { taxHome, perDiem } }: { facts: NonNullable<Insight['offer']['travelFacts']> }) {
  return (
    <details class="sum">
      <summary>{verdict.taxHomeHeading}</summary>
      <ul class="tax-home">
        {taxHome.map(({ fact, value, url }) => (
          <li key={fact}>
            {verdict.taxHome[fact](value ?? 1)} <Outside href={url} text={verdict.readAt} />
          </li>
        ))}
        {perDiem && <li>{verdict.perDiem(perDiem)}</li>}
      </ul>
      <p class="fine">{verdict.taxHomeNote}</p>
    </details>
  );
}

function scaleLine({ band, payYear, isCurrent }: NonNullable<Insight['offer']['onScale']>): string {
  if (payYear === null) return verdict.bandOther(band);
  return isCurrent ? verdict.bandThisYear(band, payYear) : verdict.bandLastYear(band, payYear);
}
