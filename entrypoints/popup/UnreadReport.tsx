import { useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '../../components/drawn/Icon';
import { Told } from '../../components/live/Told';
import { matchRole } from '../../insight/role';
import { names, popup } from '../../locales/say';
import { anywhere } from '../../sites/anywhere';
import type { Unread } from '../../sites/read/unread';
import { unreadReport } from '../../sites/read/unread-report';
import { knownSites } from '../../sites/registry/known-sites';

interface UnreadReportProps {
  unread: Unread;
  /** The page's title: the career below goes by it. */
  title: string;
}

/** A posting that could not be read: what the card below is for then, and a report to copy for whoever mends the site. */
export function UnreadReport({ unread, title }: UnreadReportProps) {
  const [copied, setCopied] = useState({ text: '', again: 0 });
  const say = (text: string) => setCopied(({ again }) => ({ text, again: again + 1 }));
  const id = useId();
  const site = knownSites.find((each) => each.id === unread.site) ?? anywhere;
  const report = unreadReport(unread, site, browser.runtime.getManifest().version);
  const role = matchRole(title)?.role;
  const copy = () => {
    navigator.clipboard.writeText(report).then(
      () => say(popup.copied),
      () => say(popup.notCopied),
    );
  };
  return (
    <>
      <p class="note">
        <Icon name="info" />
        <span>
          {popup.postingUnread} {role && popup.byTitle(names.role[role])}
        </span>
      </p>
      <details class="more">
        <summary>{popup.reportHeading}</summary>
        <p class="hint" id={`${id}-hint`}>
          {popup.reportHint}
        </p>
        <textarea class="report" readOnly rows={6} aria-label={popup.report} aria-describedby={`${id}-hint`}>
          {report}
        </textarea>
        <div class="actions">
          <button type="button" class="button" onClick={copy}>
            {popup.copyReport}
          </button>
          <Told class="soft" {...copied} />
        </div>
      </details>
    </>
  );
}
