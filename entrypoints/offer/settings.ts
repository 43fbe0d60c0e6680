import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preferences } from '../../preferences/preferences';
import { savePreferences, watchPreferences } from '../../preferences/store';

/** A slider that is dragged says a new number many times a second; the browser's storage takes 120 a minute. */
const STILL = 400;

/** What ends a change: a field is left or confirmed, a choice is made. */
const DONE = ['change', 'focusout'];
/** What ends it too, unless a number is being typed: an unset slider that is let go of where it stood. */
const LET_GO = ['pointerup', 'click', 'keyup'];

/**
 * The person's settings, and how they are changed: at once on this page, and remembered as soon as a change is done, of a drag that
 * lasts once it has stood still for a moment. What is being typed is never remembered in part: it may be the beginning of another
 * number. A page that is closed can save nothing any more, so nothing waits for that.
 */
export function useSettings(loaded: Preferences): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(loaded);
  /** What the browser's storage does not hold yet; what it has no room for still counts on this page. */
  const unsaved = useRef<Partial<Preferences>>({});
  const isWaiting = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = () => {
    clearTimeout(timer.current);
    if (!isWaiting.current) return;
    isWaiting.current = false;
    const change = unsaved.current;
    savePreferences(change).then(
      () => {
        unsaved.current = without(unsaved.current, change);
      },
      () => {},
    );
  };
  const saveUnlessTyping = () => {
    if (!isTyping()) save();
  };
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    // What is not saved yet is newer than what was just saved.
    watchPreferences((saved) => setPreferences({ ...saved, ...unsaved.current }), signal);
    for (const type of DONE) addEventListener(type, save, { signal });
    for (const type of LET_GO) addEventListener(type, saveUnlessTyping, { signal });
    return () => {
      leaving.abort();
      clearTimeout(timer.current);
    };
  }, []);
  const change = (fields: Partial<Preferences>) => {
    setPreferences((before) => ({ ...before, ...fields }));
    unsaved.current = { ...unsaved.current, ...fields };
    isWaiting.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(saveUnlessTyping, STILL);
  };
  return [preferences, change];
}

/** What has changed again since is still to be saved. */
function without(all: Partial<Preferences>, saved: Partial<Preferences>): Partial<Preferences> {
  const left = Object.entries(all).filter(([name, value]) => value !== saved[name as keyof Preferences]);
  return Object.fromEntries(left) as Partial<Preferences>;
}

const isTyping = (): boolean => document.activeElement?.matches('[role="spinbutton"]') === true;
