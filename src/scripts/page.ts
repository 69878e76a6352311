import { startMargin } from './margin.ts';
import { startPassingOn } from './passing-on.ts';
import { startPreviews } from './previews.ts';
import { startSearchShortcut } from './search-shortcut.ts';
import { startSettings } from './settings.ts';

document.documentElement.dataset['script'] = 'here';
startSettings();
startPreviews();
startMargin();
startPassingOn();
startSearchShortcut();
