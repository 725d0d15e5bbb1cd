import { mount } from 'svelte';
import App from './ui/App.svelte';
import { speakFirst } from './ui/language.svelte';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app".');
// Nothing can be said before a language is there.
void speakFirst().then(() => mount(App, { target }));
