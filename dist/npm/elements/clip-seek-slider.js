import"../chunks/common-CJcghhme.js";import"lit";import"../chunks/clip-player-iIm0QDFG.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-D6EHUZlz.js";
