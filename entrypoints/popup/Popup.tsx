import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CareerCard } from '../../components/CareerCard';
import { Icon } from '../../components/Icon';
import { PostingList, type PostingRow } from '../../components/PostingList';
import { Surface } from '../../components/Surface';
import { careerIn } from '../../insight/career';
import { homeRegion } from '../../insight/choose-region';
import { matchRole } from '../../insight/role';
import type { Region, RoleId } from '../../insight/types';
import { names, popup } from '../../locales/say';
import type { ListAnswer } from '../../messages/messages';
import { displayOf } from '../../preferences/display';
import type { Preferences } from '../../preferences/preferences';
import { CareerChooser } from './CareerChooser';
import { CareerSearch } from './CareerSearch';
import { postingRows } from './postings-on-tab';

interface PopupProps {
  preferences: Preferences;
  /** What the reader found on the tab; `null` where none runs. */
  tab: ListAnswer | null;
}

/** The look-up: a search, the postings of the tab, and a career's card in a region. */
export function Popup({ preferences, tab }: PopupProps) {
  const postings = useMemo(() => postingRows(tab, preferences), [tab, preferences]);
  const [role, setRole] = useState<RoleId>(() => firstRole(preferences, tab, postings));
  const [region, setRegion] = useState<Region>(() => homeRegion(preferences));
  const [searching, setSearching] = useState(false);
  const [chosen, setChosen] = useState(0);
  const display = displayOf(preferences);
  const card = useRef<HTMLElement>(null);
  const career = useMemo(() => careerIn(role, region, preferences), [role, region, preferences]);
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
            onChoose={(found) => {
              setRole(found.role);
              setRegion(found.region);
              setChosen((count) => count + 1);
            }}
          />
        </div>
        <div hidden={searching}>
          {postings.length > 0 ? (
            <PostingList postings={postings} />
          ) : (
            <p class="popup-note">
              <Icon name="info" />
              {tab?.page === 'posting-unread' ? popup.postingUnread : popup.nothingOnPage}
            </p>
          )}
          <section class="popup-card" ref={card}>
            <CareerChooser role={role} region={region} onRole={setRole} onRegion={setRegion} />
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

/** The role to open with: the tab's most frequent, else the one its title names, else one the person is licensed in. */
function firstRole({ licences }: Preferences, tab: ListAnswer | null, postings: PostingRow[]): RoleId {
  const counts = new Map<RoleId, number>();
  for (const { insight } of postings) counts.set(insight.role, (counts.get(insight.role) ?? 0) + 1);
  const [frequent] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const titled = tab?.page === 'posting-unread' ? matchRole(tab.title)?.role : undefined;
  return frequent ?? titled ?? licences[0]?.role ?? 'physical-therapist-assistant';
}
