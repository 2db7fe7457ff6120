import"../chunks/common-a0a840e0.js";import"lit";import"../chunks/clip-player-a0a840e0.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-a0a840e0.js";
