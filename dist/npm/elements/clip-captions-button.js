import"../chunks/common-CJcghhme.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-D6EHUZlz.js";import"../chunks/clip-player-iIm0QDFG.js";
