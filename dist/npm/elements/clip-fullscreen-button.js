import"../chunks/common-CJcghhme.js";import"lit";import"../chunks/clip-player-iIm0QDFG.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-D6EHUZlz.js";
