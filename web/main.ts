import { mount } from 'svelte';
import 'virtual:tokens.css';
import './theme/fonts.css';
import './theme/theme.css';
import App from './App.svelte';
import { startLanguage } from './messages/language.svelte.ts';
import { startTheme } from './theme/theme.svelte.ts';

startTheme();
startLanguage();
mount(App, { target: document.getElementById('app')! });
