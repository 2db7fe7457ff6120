import"../chunks/common-90cf9c3c.js";import"lit";import"../chunks/clip-player-90cf9c3c.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-90cf9c3c.js";
