import '../../components/theme.css';
import '../../components/drawn/career.css';
import '../../components/live/surface.css';
import './popup.css';
import { render } from 'preact';
import { loadPreferences } from '../../preferences/store';
import { Popup } from './Popup';
import { currentTab } from './tab';

const app = document.getElementById('app');
if (app) {
  const tab = currentTab();
  render(<Popup loaded={await loadPreferences()} openedOver={tab} />, app);
}
