import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Surface } from '../../components/live/Surface';
import { Told } from '../../components/live/Told';
import { withText } from '../../components/live/typed';
import type { KeptOffer, KeptPage, KeptPresent } from '../../hand-over/draft';
import { forgetPage, keepPage } from '../../hand-over/drafts';
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
import { saysPay } from './without-posting';
import { worthOf } from './worth';

interface OfferPageProps {
  loaded: Preferences;
  /** The settings that were ever set. */
  everSet: ReadonlySet<string>;
  /** Handed over by popup or panel; one alone fills in the first offer. */
  postings: readonly Posting[];
  /** What this tab had before it was loaded anew. */
  kept: KeptPage | null;
  /** Today, year-month-day. */
  on: string;
}

const LETTERS = ['A', 'B'] as const;

const NOTHING_TYPED: Omit<KeptOffer, 'draft'> = { pasted: '', isRead: true, typed: {} };

/** A draft on its card, which stays the same whatever letter it has. */
interface Card extends KeptOffer {
  id: string;
}

/** "What is an offer worth?": one or two offers, each turned into pay for an hour of work, beside the median and present pay. */
export function OfferPage({ loaded, everSet, postings, kept, on }: OfferPageProps) {
  const [preferences, save] = useSettings(loaded);
  const [set, setSet] = useState(everSet);
  const change = (fields: Partial<Preferences>) => {
    setSet((before) => new Set([...before, ...Object.keys(fields)]));
    save(fields);
  };
  const [cards, setCards] = useState<Card[]>(() => firstCards(kept?.offers ?? [], postings, loaded));
  const [present, setPresent] = useState<KeptPresent>(kept?.present ?? { per: 'hour', typed: {} });
  const made = useRef(cards.length);
  useEffect(() => {
    const offers = cards.map(({ id: _, ...offer }) => offer);
    keepPage({ offers, present }, location.hash);
  }, [cards, present]);
  const [focused, setFocused] = useState<string | null>(null);
  const [removed, setRemoved] = useState({ text: '', times: 0 });
  const put = (id: string, change: (card: Card) => Partial<KeptOffer>) =>
    setCards((before) => before.map((each) => (each.id === id ? { ...each, ...change(each) } : each)));
  const type = (id: string, name: string, text: string | null) =>
    setCards((before) => {
      const typed = withText(before.find((each) => each.id === id)?.typed ?? {}, name, text);
      const isSame = before.every((each) => each.id !== id || each.typed === typed);
      return isSame ? before : before.map((each) => (each.id === id ? { ...each, typed } : each));
    });
  const drafts = cards.map(({ draft }) => draft);
  const worths = drafts.map((draft) => worthOf(draft, preferences, ownOf(preferences, set), on));
  const [a, b] = worths;
  const longestIn = (currency: Currency) => longestOf(worths.filter((_, at) => drafts[at]?.currency === currency));
  const areTwo = cards.length > 1;
  const add = () => {
    made.current += 1;
    const id = `offer-${made.current}`;
    const draft = { ...emptyDraft(preferences.country), job: drafts[0]?.job ?? null };
    setCards([...cards, { id, draft, ...NOTHING_TYPED }]);
    setFocused(id);
    setRemoved(({ times }) => ({ text: '', times }));
  };
  const remove = (id: string, name: string) => {
    const left = cards.filter((each) => each.id !== id);
    setCards(left);
    setFocused(left[0]?.id ?? null);
    setRemoved(({ times }) => ({ text: offer.removed(name), times: times + 1 }));
  };
  const startAgain = () => {
    forgetPage();
    made.current += 1;
    const id = `offer-${made.current}`;
    setCards([{ id, draft: ownDraft(preferences), ...NOTHING_TYPED }]);
    setFocused(id);
    setRemoved(({ times }) => ({ text: offer.startedAgain, times: times + 1 }));
  };
  const isBegun = areTwo || cards.some(hasAny);
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
          <PresentPayCard {...{ preferences, present }} onChange={change} onPresent={setPresent} />
        </header>
        <Told class="hidden-text" text={removed.text} again={removed.times} />
        {a && b && <Between drafts={drafts} worths={[a, b]} />}
        <div class="offers">
          {cards.map(({ id, draft, pasted, isRead, typed }, index) => {
            const worth = worths[index];
            const name = offer.offer(LETTERS[index] ?? '');
            return (
              worth && (
                <OfferCard
                  key={id}
                  id={id}
                  letter={areTwo ? (LETTERS[index] ?? null) : null}
                  longest={longestIn(draft.currency)}
                  {...{ draft, pasted, isRead, typed, worth, preferences, postings, on }}
                  onChange={(next) => put(id, () => ({ draft: next }))}
                  onEdit={(next) => put(id, (card) => ({ draft: next(card.draft) }))}
                  onFill={(next) => put(id, () => ({ draft: next, isRead: true, typed: {} }))}
                  onPaste={(text) => put(id, () => ({ pasted: text, isRead: text.trim() === '' }))}
                  onType={(name, text) => type(id, name, text)}
                  onSetting={change}
                  onRemove={areTwo ? () => remove(id, name) : null}
                />
              )
            );
          })}
        </div>
        <div class="offer-buttons">
          {!areTwo && (
            <button type="button" class="button" onClick={add}>
              {offer.addOffer}
            </button>
          )}
          {isBegun && (
            <button type="button" class="text-button" onClick={startAgain}>
              {offer.startAgain}
            </button>
          )}
        </div>
        <p class="hint">{offer.keptHint}</p>
        <Sources
          on={on}
          bands={worths.flatMap(({ beside }) => beside.map(({ band }) => band))}
          regions={drafts.map(({ job }) => job?.region)}
        />
      </main>
    </Surface>
  );
}

/** Whether anything was typed or pasted into an offer. */
const hasAny = ({ draft, pasted, typed }: KeptOffer): boolean =>
  draft.name !== null || saysPay(draft) || pasted !== '' || Object.keys(typed).length > 0;

/** What was set, here or (as its value shows) in another window. */
function ownOf(preferences: Preferences, set: ReadonlySet<string>): ReadonlySet<string> {
  const names = Object.keys(preferences) as (keyof Preferences)[];
  return new Set(names.filter((name) => set.has(name) || preferences[name] !== DEFAULT_PREFERENCES[name]));
}

function firstCards(kept: readonly KeptOffer[], postings: readonly Posting[], preferences: Preferences): Card[] {
  const offers = kept.length > 0 ? kept : [{ draft: firstDraft(postings, preferences), ...NOTHING_TYPED }];
  return offers.map((each, index) => ({ ...each, id: `offer-${index + 1}` }));
}

function firstDraft(postings: readonly Posting[], preferences: Preferences): Draft {
  const [only, ...others] = postings;
  const insight = only && others.length === 0 ? insightFor(only, preferences) : null;
  if (only && insight) return draftOf(insight, preferences.country, textOfPosting(only));
  return ownDraft(preferences);
}

/** Nothing said yet, beside the median of the person's own career. */
function ownDraft(preferences: Preferences): Draft {
  const { country, licences } = preferences;
  const role = licences[0]?.role;
  return emptyDraft(country, role ? { role, alsoOpenTo: [], region: homeRegion(preferences) } : null);
}
