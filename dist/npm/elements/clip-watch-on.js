import"../chunks/common-50676dac.js";import"lit";import"../chunks/clip-player-50676dac.js";import"../chunks/clip-controls-50676dac.js";export{c as ClipWatchOn}from"../chunks/seek-parts-50676dac.js";
