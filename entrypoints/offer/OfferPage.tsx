import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Surface } from '../../components/live/Surface';
import { Told } from '../../components/live/Told';
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
import { textOfPosting } from './read-posting';
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

/** A draft on its card, which stays the same whatever letter it has. */
interface Card {
  id: string;
  draft: Draft;
}

/** "What is an offer worth?": one or two offers, each turned into pay for an hour of work, beside the median and present pay. */
export function OfferPage({ loaded, everSet, postings, on }: OfferPageProps) {
  const [preferences, save] = useSettings(loaded);
  const [set, setSet] = useState(everSet);
  const change = (fields: Partial<Preferences>) => {
    setSet((before) => new Set([...before, ...Object.keys(fields)]));
    save(fields);
  };
  const [cards, setCards] = useState<Card[]>(() => [{ id: 'offer-1', draft: firstDraft(postings, loaded) }]);
  const made = useRef(1);
  const [focused, setFocused] = useState<string | null>(null);
  const [removed, setRemoved] = useState({ text: '', times: 0 });
  const put = (id: string, draft: Draft) =>
    setCards((before) => before.map((each) => (each.id === id ? { id, draft } : each)));
  const drafts = cards.map(({ draft }) => draft);
  const worths = drafts.map((draft) => worthOf(draft, preferences, ownOf(preferences, set), on));
  const [a, b] = worths;
  const longestIn = (currency: Currency) => longestOf(worths.filter((_, at) => drafts[at]?.currency === currency));
  const areTwo = cards.length > 1;
  const add = () => {
    made.current += 1;
    const id = `offer-${made.current}`;
    const draft = { ...emptyDraft(preferences.country), job: drafts[0]?.job ?? null };
    setCards([...cards, { id, draft }]);
    setFocused(id);
    setRemoved(({ times }) => ({ text: '', times }));
  };
  const remove = (id: string, name: string) => {
    const left = cards.filter((each) => each.id !== id);
    setCards(left);
    setFocused(left[0]?.id ?? null);
    setRemoved(({ times }) => ({ text: offer.removed(name), times: times + 1 }));
  };
  // The button that was pressed is gone: without this the focus would be too.
  useLayoutEffect(() => {
    if (focused !== null) document.getElementById(focused)?.focus();
    setFocused(null);
  }, [focused]);
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
        <Told class="hidden-text" text={removed.text} again={removed.times} />
        {a && b && <Between drafts={drafts} worths={[a, b]} />}
        <div class="offers">
          {cards.map(({ id, draft }, index) => {
            const worth = worths[index];
            const name = offer.offer(LETTERS[index] ?? '');
            return (
              worth && (
                <OfferCard
                  key={id}
                  id={id}
                  letter={areTwo ? name : null}
                  longest={longestIn(draft.currency)}
                  {...{ draft, worth, preferences, postings, on }}
                  onChange={(next) => put(id, next)}
                  onSetting={change}
                  onRemove={areTwo ? () => remove(id, name) : null}
                />
              )
            );
          })}
        </div>
        {!areTwo && (
          <button type="button" class="button" onClick={add}>
            {offer.addOffer}
          </button>
        )}
        <Sources
          on={on}
          bands={worths.flatMap(({ beside }) => beside.map(({ band }) => band))}
          regions={drafts.map(({ job }) => job?.region)}
        />
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
  if (only && insight) return draftOf(insight, country, textOfPosting(only));
  const role = licences[0]?.role;
  return emptyDraft(country, role ? { role, alsoOpenTo: [], region: homeRegion(preferences) } : null);
}
