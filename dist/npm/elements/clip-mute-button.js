import"../chunks/common-50676dac.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-50676dac.js";import"../chunks/clip-player-50676dac.js";
