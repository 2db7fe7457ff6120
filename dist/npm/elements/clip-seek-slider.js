import"../chunks/common-86c57b92.js";import"lit";import"../chunks/clip-player-86c57b92.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-86c57b92.js";
