import '../../components/theme.css';
import '../../components/career.css';
import '../../components/surface.css';
import './popup.css';
import { render } from 'preact';
import { loadPreferences } from '../../preferences/store';
import { Popup } from './Popup';
import { postingsOnTab } from './postings-on-tab';

const app = document.getElementById('app');
if (app) {
  const [preferences, tab] = await Promise.all([loadPreferences(), postingsOnTab()]);
  render(<Popup preferences={preferences} tab={tab} />, app);
}
