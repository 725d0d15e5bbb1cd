import { mount } from 'svelte';
import { speakFirst } from './ui/language.svelte';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app".');
// Inside another page it is one cascade of an article.
const framed = window.parent !== window;
// Two functions: of a choice between two imports the minifier makes one, with the styles of the last.
const frame = () => import('./ui/embed/Embed.svelte');
const app = () => import('./ui/App.svelte');
const root = (framed ? frame : app)();
// Nothing can be said before a language is there.
void Promise.all([root, speakFirst(framed)]).then(([{ default: Root }]) => mount(Root, { target }));
