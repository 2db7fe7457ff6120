import"../chunks/common-BmtuT-Gv.js";import"lit";export{e as ClipMuteButton}from"../chunks/clip-controls-C0SAk0PU.js";import"../chunks/clip-player-BzIiqY3D.js";
