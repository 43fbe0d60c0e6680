import { useState } from 'preact/hooks';
import { Surface } from '../../components/live/Surface';
import { insightFor } from '../../insight/insight';
import { homeRegion } from '../../insight/place/region';
import type { Currency, Posting } from '../../insight/types';
import { names, offer } from '../../locales/say';
import { DEFAULT_PREFERENCES, type Preferences } from '../../preferences/preferences';
import { Between } from './Between';
import { longestOf } from './bars-of';
import { type Draft, draftOf, emptyDraft } from './draft';
import { OfferCard } from './OfferCard';
import { PresentPayCard } from './PresentPayCard';
import { Sources } from './Sources';
import { useSettings } from './settings';
import { worthOf } from './worth';

interface OfferPageProps {
  loaded: Preferences;
  /** The settings that were ever set. */
  everSet: ReadonlySet<string>;
  /** Handed over by popup or panel; one alone fills in the first offer. */
  postings: readonly Posting[];
  /** Today, year-month-day. */
  on: string;
}

const LETTERS = ['A', 'B'] as const;

/** "What is an offer worth?": one or two offers, each turned into pay for an hour of work, beside the median and present pay. */
export function OfferPage({ loaded, everSet, postings, on }: OfferPageProps) {
  const [preferences, save] = useSettings(loaded);
  const [set, setSet] = useState(everSet);
  const change = (fields: Partial<Preferences>) => {
    setSet(new Set([...set, ...Object.keys(fields)]));
    save(fields);
  };
  const [drafts, setDrafts] = useState<Draft[]>(() => [firstDraft(postings, loaded)]);
  const put = (index: number, draft: Draft) => setDrafts(drafts.map((each, at) => (at === index ? draft : each)));
  const worths = drafts.map((draft) => worthOf(draft, preferences, ownOf(preferences, set), on));
  const [a, b] = worths;
  const longestIn = (currency: Currency) => longestOf(worths.filter((_, at) => drafts[at]?.currency === currency));
  const areTwo = drafts.length > 1;
  return (
    <Surface kind="offer">
      <main class={areTwo ? 'two' : undefined}>
        <header class="offer-header">
          <div>
            <p class="soft">{names.product}</p>
            <h1 class="surface-title">{offer.title}</h1>
            <p class="soft">{offer.intro}</p>
          </div>
          <PresentPayCard preferences={preferences} onChange={change} />
        </header>
        {a && b && <Between drafts={drafts} worths={[a, b]} />}
        <div class="offers">
          {drafts.map((draft, index) => {
            const worth = worths[index];
            return (
              worth && (
                <OfferCard
                  key={LETTERS[index]}
                  id={`offer-${LETTERS[index]}`}
                  heading={areTwo ? offer.offer(LETTERS[index] ?? '') : offer.oneOffer}
                  longest={longestIn(draft.currency)}
                  {...{ draft, worth, preferences, postings, on }}
                  onChange={(next) => put(index, next)}
                  onSetting={change}
                  onRemove={areTwo ? () => setDrafts(drafts.filter((_, at) => at !== index)) : null}
                />
              )
            );
          })}
        </div>
        {!areTwo && (
          <button
            type="button"
            class="button"
            onClick={() => setDrafts([...drafts, { ...emptyDraft(preferences.country), job: drafts[0]?.job ?? null }])}
          >
            {offer.addOffer}
          </button>
        )}
        <Sources on={on} bands={worths.map(({ band }) => band)} regions={drafts.map(({ job }) => job?.region)} />
      </main>
    </Surface>
  );
}

/** What was set, here or (as its value shows) in another window. */
function ownOf(preferences: Preferences, set: ReadonlySet<string>): ReadonlySet<string> {
  const names = Object.keys(preferences) as (keyof Preferences)[];
  return new Set(names.filter((name) => set.has(name) || preferences[name] !== DEFAULT_PREFERENCES[name]));
}

function firstDraft(postings: readonly Posting[], preferences: Preferences): Draft {
  const { country, licences } = preferences;
  const [only, ...others] = postings;
  const insight = only && others.length === 0 ? insightFor(only, preferences) : null;
  if (insight) return draftOf(insight, country);
  const role = licences[0]?.role;
  return emptyDraft(country, role ? { role, region: homeRegion(preferences) } : null);
}
