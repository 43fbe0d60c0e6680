const PATHS = /^\/(?:authwall|login|sign-?in|signup|uas\/login|checkpoint|sandbox|consent|cdn-cgi)\b/i;
/** How the titles of such pages begin. */
const TITLES = [
  'just a moment',
  'attention required',
  'security (?:check\\b|\\|)',
  'site unavailable',
  'user verification',
  'verify(?:ing)? (?:you|that you)',
  'are you (?:a )?(?:human|robot)',
  'access denied',
  'blocked',
  'before you continue',
  'one more step',
  'please wait',
];
const TITLED = new RegExp(`^(?:${TITLES.join('|')})`, 'i');
const CHALLENGE = '#challenge-form,#challenge-running,#cf-challenge-running,[class*=authwall],[action*="/cdn-cgi/"]';

/** Whether a page is a consent, sign-in or bot-challenge page that stands before the real one: nothing to read there. */
export const isWall = (document: Document, url: URL): boolean => {
  try {
    return PATHS.test(url.pathname) || TITLED.test(document.title.trim()) || document.querySelector(CHALLENGE) !== null;
  } catch {
    return true;
  }
};
