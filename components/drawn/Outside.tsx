import { details } from '../../locales/say';

/** A link out, or its bare text where there is no address. Only the web: a data file can't smuggle in another scheme. */
export function Outside({ href, text }: { href: string | null; text: string }) {
  if (!href?.match(/^https?:/)) return <>{text}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
      <span class="hidden-text"> {details.newTab}</span>
    </a>
  );
}
