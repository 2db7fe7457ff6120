import"../chunks/common-a02602f3.js";import"lit";import"../chunks/clip-player-a02602f3.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-a02602f3.js";
