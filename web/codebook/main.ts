import 'virtual:tokens.css';
import '../theme/fonts.css';
import '../theme/theme.css';
import './codebook.css';
import { startTheme } from '../theme/theme.svelte.ts';

startTheme();
