import '../../components/theme.css';
import '../../components/drawn/career.css';
import '../../components/live/surface.css';
import './options.css';
import { render } from 'preact';
import { loadPreferences } from '../../preferences/store';
import { Options } from './Options';

const app = document.getElementById('app');
if (app) render(<Options loaded={await loadPreferences()} />, app);
