import"../chunks/common-BmtuT-Gv.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-C0SAk0PU.js";import"../chunks/clip-player-BzIiqY3D.js";
