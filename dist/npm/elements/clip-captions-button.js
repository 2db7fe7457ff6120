import"../chunks/common-50676dac.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-50676dac.js";import"../chunks/clip-player-50676dac.js";
