import { AWAY } from './away';

/**
 * Copies what a button of a drawing carries (`data-does="copy"`, its text in `data-text`) and says so in the status beside it.
 * It is done where it is pressed: the browser lets nobody else write to the clipboard.
 * @returns whether the event was such a press
 */
export function copyPressed(event: Event): boolean {
  const button = (event.target as Element | null)?.closest<HTMLElement>('[data-does=copy]');
  if (event.type !== 'click' || !button) return false;
  const { text = '', done = '', failed = '' } = button.dataset;
  const status = button.parentElement?.querySelector('[role=status]');
  const put = (words: string) => {
    if (status) status.textContent = words;
  };
  // Pressed twice it says the same, which nobody would hear unless it had been away.
  put('');
  const say = (words: string) => setTimeout(put, AWAY, words);
  // Other questions stand there: these were not copied.
  new MutationObserver((_, observer) => {
    observer.disconnect();
    put('');
  }).observe(button, { attributeFilter: ['data-text'] });
  // Pages that are not secure have no clipboard.
  (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => say(done),
    () => say(failed),
  );
  return true;
}
