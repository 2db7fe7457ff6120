import"../chunks/common-15548f36.js";import"lit";import"../chunks/clip-player-15548f36.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-15548f36.js";
