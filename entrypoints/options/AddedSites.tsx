import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { grantedOrigins, hostOfPattern } from '../../grants/granted-origins';
import { options } from '../../locales/say';

/** The sites that the person has let us read one by one, as the browser knows them. */
export function AddedSites() {
  const origins = useGrantedOrigins();
  return (
    <>
      <h3>{options.addedHeading}</h3>
      <p class="hint">{options.addedHint}</p>
      {origins.length === 0 && <p class="soft empty">{options.noneAdded}</p>}
      <ul class="rows">
        {origins.map((origin) => (
          <li key={origin}>
            <span>{hostOfPattern(origin)}</span>
            <button
              type="button"
              class="text-button"
              aria-label={options.removeSite(hostOfPattern(origin))}
              onClick={() => void browser.permissions.remove({ origins: [origin] })}
            >
              {options.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Follows the browser's own list, which is the one record of grants. */
function useGrantedOrigins(): string[] {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const look = () => void grantedOrigins().then(setOrigins);
    const { onAdded, onRemoved } = browser.permissions;
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return origins;
}
