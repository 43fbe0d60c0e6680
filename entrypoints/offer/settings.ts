import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preferences } from '../../preferences/preferences';
import { savePreferences, watchPreferences } from '../../preferences/store';

/** A slider that is dragged says a new number many times a second; the browser's storage takes 120 a minute. */
const STILL = 400;

/**
 * The person's settings, and how they are changed: at once on this page, and remembered once they have stood still for a moment,
 * what is typed when its field is left, and all at the latest when the page is left.
 */
export function useSettings(loaded: Preferences): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(loaded);
  const waiting = useRef<Partial<Preferences>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = () => {
    clearTimeout(timer.current);
    const change = waiting.current;
    waiting.current = {};
    // What the browser's storage has no room for still counts on this page.
    if (Object.keys(change).length > 0) savePreferences(change).catch(() => {});
  };
  useEffect(() => {
    const leaving = new AbortController();
    // What is not saved yet is newer than what was just saved.
    watchPreferences((saved) => setPreferences({ ...saved, ...waiting.current }), leaving.signal);
    addEventListener('pagehide', save, { signal: leaving.signal });
    addEventListener('focusout', save, { signal: leaving.signal });
    return () => {
      leaving.abort();
      save();
    };
  }, []);
  const change = (fields: Partial<Preferences>) => {
    setPreferences((before) => ({ ...before, ...fields }));
    waiting.current = { ...waiting.current, ...fields };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => !isTyping() && save(), STILL);
  };
  return [preferences, change];
}

/** A number that is being typed may be the beginning of another. */
const isTyping = (): boolean => document.activeElement?.matches('input[type="number"]') === true;
