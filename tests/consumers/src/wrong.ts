import type { NotExported } from 'inline-clip'; // wrong
import { ClipPlayer, embedCode, embedSpec, parseClip } from 'inline-clip';
import 'inline-clip/vue';
import 'inline-clip/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

const player = new ClipPlayer();
player.sticky = 'false'; // wrong
player.notThere; // wrong
player.addEventListener('clip-ready', (event) => event.detail.nothing); // wrong
document.addEventListener('clip-share', ({ detail }) => detail.nothing); // wrong
const spec = embedSpec(parseClip({}, ''));
if (spec) embedCode('fax', spec); // wrong

type VueProps = InstanceType<GlobalComponents['clip-player']>['$props'];
export const one: VueProps = { onClipReady: ({ detail }) => detail.nothing }; // wrong
export const two: VueProps = { start: {} }; // wrong

type SvelteProps = SvelteHTMLElements['clip-player'];
export const three: SvelteProps = { 'onclip-ready': ({ detail }) => detail.nothing }; // wrong
export const four: SvelteProps = { start: {} }; // wrong
export type Five = NotExported;
