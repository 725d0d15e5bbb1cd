import { mount } from 'svelte';
import { speakFirst } from './ui/language.svelte';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app".');
// Inside another page it is one cascade of an article.
const root = window.parent === window ? import('./ui/App.svelte') : import('./ui/embed/Embed.svelte');
// Nothing can be said before a language is there.
void Promise.all([root, speakFirst()]).then(([{ default: Root }]) => mount(Root, { target }));
