import { useEffect, useRef } from 'preact/hooks';
import type { Preferences } from '../../preferences/preferences';
import { savePreferences } from '../../preferences/store';

/** A slider that is dragged says a new number many times a second; the browser's storage takes 120 a minute. */
const STILL = 400;

/** Saves settings once they have stood still for a moment, and at the latest when the page is left. */
export function useRemember(): (change: Partial<Preferences>) => void {
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
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      save();
    };
  }, []);
  return (change) => {
    waiting.current = { ...waiting.current, ...change };
    clearTimeout(timer.current);
    timer.current = setTimeout(save, STILL);
  };
}
