import { defineContentScript } from 'wxt/utils/define-content-script';
import { boards } from '../../sites/boards';
import { boardMatches } from '../../sites/hosts';
import { startReader } from './start';

/** The reader that every page of a supported job board loads: sites, gate, observer; no data, nothing to paint with. */
export default defineContentScript({
  matches: boardMatches,
  main: (context) => startReader(context, boards),
});
