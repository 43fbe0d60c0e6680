import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './start';

/**
 * The reader: gate, observer, and what interprets a site's definition; no data, nothing to paint with. On the hosts of the
 * manifest and on those that the person adds it comes after the one small script that defines their site (`wxt.config.ts`).
 */
export default defineContentScript({ registration: 'runtime', matches: [], main: startReader });
