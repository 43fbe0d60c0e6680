import { defineContentScript } from 'wxt/utils/define-content-script';
import { anywhere } from '../../sites/anywhere';
import { boards } from '../../sites/boards';
import { boardMatches } from '../../sites/hosts';
import { startReader } from './start';

/** The demo build reads the demo board of `npm start` too; no other build knows of it, and none carries `anywhere` here. */
const DEMO = import.meta.env.MODE === 'demo';

/** The reader that every page of a supported job board loads: sites, gate, observer; no data, nothing to paint with. */
export default defineContentScript({
  matches: DEMO ? [...boardMatches, 'http://localhost/*'] : boardMatches,
  main: (context) => startReader(context, DEMO ? [...boards, anywhere] : boards),
});
