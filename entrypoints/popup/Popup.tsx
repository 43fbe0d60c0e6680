import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CareerCard } from '../../components/drawn/CareerCard';
import { PostingList, type PostingRow } from '../../components/drawn/PostingList';
import { Surface } from '../../components/live/Surface';
import { openOffer } from '../../hand-over/postings';
import { careerIn } from '../../insight/career';
import { likeliestRole } from '../../insight/look-up/likeliest-role';
import { homeRegion } from '../../insight/place/region';
import type { Region, RoleId } from '../../insight/types';
import { names, popup } from '../../locales/say';
import type { ListAnswer } from '../../messages/messages';
import { displayOf } from '../../preferences/display';
import type { Preferences } from '../../preferences/preferences';
import { savePreferences } from '../../preferences/store';
import { CareerChooser } from './CareerChooser';
import { CareerSearch } from './CareerSearch';
import { PageNote } from './PageNote';
import { pageState, switchedOn } from './page-state';
import { postingRows } from './posting-rows';
import type { Tab } from './tab';

interface PopupProps {
  loaded: Preferences;
  /** Comes late where the page is busy with itself. */
  openedOver: Promise<Tab>;
}

/** How long the page is waited for before the card is drawn without its postings, in milliseconds. */
const MOMENT = 300;

/** The look-up: a search, there at once, the postings of the tab, and a career's card in a region. */
export function Popup({ loaded, openedOver }: PopupProps) {
  const [preferences, setPreferences] = useState(loaded);
  const [tab, setTab] = useState<Tab | null>(null);
  const [late, setLate] = useState(false);
  const found = tab?.found ?? null;
  const postings = useMemo(() => postingRows(found, preferences), [found, preferences]);
  const [asked, setAsked] = useState<RoleId | null>(null);
  const role = asked ?? firstRole(preferences, found, postings);
  const [sought, setRegion] = useState<Region | null>(null);
  const home = useMemo(() => homeRegion(preferences), [preferences]);
  const region = sought ?? placeOf(postings) ?? home;
  const [searching, setSearching] = useState(false);
  const [chosen, setChosen] = useState(0);
  const display = displayOf(preferences, new Date());
  const card = useRef<HTMLElement>(null);
  const career = useMemo(() => careerIn(role, region, preferences), [role, region, preferences]);
  useEffect(() => {
    const waited = setTimeout(() => setLate(true), MOMENT);
    openedOver.then(setTab);
    return () => clearTimeout(waited);
  }, [openedOver]);
  const see = (next: Tab) => {
    setTab(next);
    if (next.found !== found) setAsked(null);
  };
  // A card that was chosen from the results is read from its beginning, past the postings of the tab.
  useEffect(() => {
    if (chosen > 0) card.current?.scrollIntoView({ block: 'start' });
  }, [chosen]);
  return (
    <Surface kind="popup">
      <main>
        <h1 class="hidden-text">{names.product}</h1>
        <div class="popup-search">
          <CareerSearch
            person={preferences}
            display={display}
            onSearching={setSearching}
            onChoose={(choice) => {
              setAsked(choice.role);
              setRegion(choice.region);
              setChosen((count) => count + 1);
            }}
          />
        </div>
        <div hidden={searching || !(tab || late || asked)}>
          {postings.length > 0 && <PostingList postings={postings} />}
          {tab && (
            <PageNote
              tab={tab}
              state={pageState(tab, preferences)}
              onTab={see}
              onSwitchOn={async () => {
                if (!tab.url) return;
                const sitesOff = switchedOn(preferences.sitesOff, tab.url);
                setPreferences(await savePreferences({ sitesOff }));
              }}
            />
          )}
          <div class="popup-offer">
            <button type="button" class="button" onClick={() => void openOffer(found?.postings ?? [])}>
              {popup.openOffer}
            </button>
          </div>
          <section class="popup-card" ref={card}>
            <CareerChooser role={role} region={region} onRole={setAsked} onRegion={setRegion} />
            <CareerCard career={career} display={display} />
          </section>
        </div>
      </main>
      <footer class="popup-footer">
        <span class="soft">{popup.private}</span>
        <button type="button" class="text-button" onClick={() => void browser.runtime.openOptionsPage()}>
          {popup.settings}
        </button>
      </footer>
    </Surface>
  );
}

/** The role to open with: what the page is about, else what the person is licensed in. */
const firstRole = ({ licences }: Preferences, found: ListAnswer | null, postings: PostingRow[]): RoleId =>
  likeliestRole({
    shown: postings.map(({ insight }) => insight.role),
    title: found?.unread ? found.title : null,
    licensed: licences.map(({ role }) => role),
  });

/** The place to open with: that of the posting which the page is about; a list has many. */
function placeOf(postings: PostingRow[]): Region | null {
  const [only, ...others] = postings;
  return others.length === 0 ? (only?.insight.region ?? null) : null;
}
