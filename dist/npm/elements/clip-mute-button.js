import"../chunks/common-CJcghhme.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-D6EHUZlz.js";import"../chunks/clip-player-iIm0QDFG.js";
