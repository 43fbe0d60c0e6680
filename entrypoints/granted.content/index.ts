import { defineContentScript } from 'wxt/utils/define-content-script';
import { anywhere } from '../../sites/anywhere';
import { applicantTracking } from '../../sites/applicant-tracking';
import { startReader } from '../reader.content/start';

/**
 * The reader for sites that the person adds ("Use on this site") and for a page that is read once: applicant-tracking systems
 * and, failing those, whatever schema.org says. Registered at run time; the manifest knows nothing of it.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: (context) => startReader(context, [...applicantTracking, anywhere]),
});
