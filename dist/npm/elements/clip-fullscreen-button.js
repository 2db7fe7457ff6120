import"../chunks/common-50676dac.js";import"lit";import"../chunks/clip-player-50676dac.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-50676dac.js";
