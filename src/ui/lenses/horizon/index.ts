export { default as Answer } from './Answer.svelte';
export { default as Key } from './Key.svelte';
export { default as Now } from './Now.svelte';
export { default as Panel } from './Panel.svelte';
export { say } from './say';
