import '../../components/theme.css';
import '../../components/drawn/career.css';
import '../../components/live/surface.css';
import './offer.css';
import './result.css';
import './fields.css';
import './slider.css';
import { render } from 'preact';
import { keptPage } from '../../hand-over/drafts';
import { handedOver } from '../../hand-over/postings';
import { everSet, loadPreferences } from '../../preferences/store';
import { OfferPage } from './OfferPage';
import { today } from './today';

const app = document.getElementById('app');
if (app) {
  const [preferences, set, postings] = await Promise.all([loadPreferences(), everSet(), handedOver(location.hash)]);
  const kept = keptPage(location.hash);
  render(<OfferPage loaded={preferences} everSet={set} {...{ postings, kept }} on={today()} />, app);
}
