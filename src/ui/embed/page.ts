/** The page that a frame in an article is, where it is one file: it has the words of one language, its own. */
import { mount } from 'svelte';
import { speakOnly } from '../language.svelte';
import '../tokens.css';
import '../base.css';
import Embed from './Embed.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no element with the id "app".');
void speakOnly(document.documentElement.lang).then(() => mount(Embed, { target }));
