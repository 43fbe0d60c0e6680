/** What the dock's buttons say. Apart from everything else, since the overlay in the page loads no other sentence. */
export const dockEn = {
  move: 'Move this panel (arrow keys work too)',
  close: 'Close this panel',
};
