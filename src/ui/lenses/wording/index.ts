export { default as Answer } from './Answer.svelte';
export { default as Key } from './DriftKey.svelte';
export { default as Now } from './PassedOn.svelte';
export { default as Over } from './Over.svelte';
export { default as Panel } from './Panel.svelte';
export { default as TimeMarks } from './PinLines.svelte';
export { default as Said } from './Said.svelte';
export { say } from './say';
