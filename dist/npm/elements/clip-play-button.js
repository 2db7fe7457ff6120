import"../chunks/common-BmtuT-Gv.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-C0SAk0PU.js";import"../chunks/clip-player-BzIiqY3D.js";
