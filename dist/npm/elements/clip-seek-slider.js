import"../chunks/common-ea5f3969.js";import"lit";import"../chunks/clip-player-ea5f3969.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-ea5f3969.js";
