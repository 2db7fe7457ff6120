import"../chunks/common-50676dac.js";import"lit";import"../chunks/clip-player-50676dac.js";export{C as ClipNotice}from"../chunks/clip-notice-50676dac.js";
