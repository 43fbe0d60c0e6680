import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '../../components/drawn/Icon';
import { originOf } from '../../grants/granted-origins';
import { popup } from '../../locales/say';
import type { ListAnswer } from '../../messages/messages';
import { knownName, type PageState } from './page-state';
import { listWhenRead, readOnce, type Tab } from './tab';
import { UnreadReport } from './UnreadReport';

interface PageNoteProps {
  tab: Tab;
  state: PageState;
  onTab: (tab: Tab) => void;
  /** Takes back that the lens is off here. */
  onSwitchOn: () => Promise<unknown>;
}

/** What the popup says of the page it was opened over, beside its postings; and what the person can do about it. */
export function PageNote({ tab, state, onTab, onSwitchOn }: PageNoteProps) {
  const [told, setTold] = useState('');
  const { id, url } = tab;
  const host = url?.hostname ?? '';
  const show = (found: ListAnswer | null, granted = tab.granted) => {
    onTab({ ...tab, found, granted });
    setTold(found?.postings.length || found?.unread ? '' : popup.readNothing);
  };
  const refuse = () => setTold(popup.notReadable);
  const read = (granted = tab.granted) => {
    if (id === null) return;
    setTold(popup.reading);
    readOnce(id, host).then((found) => show(found, granted), refuse);
  };
  const use = () => {
    // The browser asks only in answer to a click: nothing may be waited for before this.
    browser.permissions.request({ origins: [originOf(host)] }).then((granted) => {
      if (granted) read('by-person');
      else setTold(popup.notGranted);
    }, refuse);
  };
  const stop = async () => {
    await browser.permissions.remove({ origins: [originOf(host)] });
    onTab({ ...tab, granted: null });
    setTold(popup.stopped);
  };
  const switchOn = async () => {
    await onSwitchOn();
    if (id !== null) show(await listWhenRead(id));
  };
  const canUse = url?.protocol === 'https:' && tab.granted === null && state !== 'closed' && state !== 'off';
  const readButton = <Action main={state === 'not-reading'} text={popup.readOnce} onClick={() => read()} />;
  const useButton = canUse && <Action main={state === 'not-used'} text={popup.useOn(host)} onClick={use} />;
  return (
    <div class="page-note">
      {state === 'closed' && <Line>{popup.closed}</Line>}
      {state === 'nothing' && !told && <Line>{popup.nothingOnPage}</Line>}
      {state === 'off' && (
        <>
          <Line>{popup.off(knownName(host) ?? host)}</Line>
          <div class="actions">
            <Action main text={popup.switchOn} onClick={switchOn} />
          </div>
        </>
      )}
      {state === 'not-used' && (
        <>
          <h2>{popup.notUsed}</h2>
          <p class="soft">{popup.notUsedWhy(knownName(host))}</p>
          <div class="actions">
            {useButton}
            {readButton}
          </div>
        </>
      )}
      {state === 'not-reading' && (
        <>
          <Line>{popup.notReading}</Line>
          <div class="actions">{readButton}</div>
        </>
      )}
      {state === 'unread' && tab.found?.unread && <UnreadReport unread={tab.found.unread} title={tab.found.title} />}
      <p class={told ? 'told' : 'hidden-text'} role="status">
        {told}
      </p>
      {state !== 'not-used' && canUse && <div class="actions">{useButton}</div>}
      {tab.granted === 'by-person' && state !== 'off' && (
        <div class="actions">
          <Action text={popup.stopUsing(host)} onClick={stop} />
        </div>
      )}
    </div>
  );
}

function Line({ children }: { children: ComponentChildren }) {
  return (
    <p class="note">
      <Icon name="info" />
      <span>{children}</span>
    </p>
  );
}

interface ActionProps {
  text: string;
  onClick: () => void;
  main?: boolean;
}

function Action({ text, onClick, main = false }: ActionProps) {
  return (
    <button type="button" class={main ? 'button button-main' : 'button'} onClick={onClick}>
      {text}
    </button>
  );
}
