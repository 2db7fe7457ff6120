import"../chunks/common-BmtuT-Gv.js";import"lit";import"../chunks/clip-player-BzIiqY3D.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-C0SAk0PU.js";
