import"../chunks/common-BmtuT-Gv.js";import"lit";import"../chunks/clip-player-BzIiqY3D.js";import"../chunks/clip-controls-C0SAk0PU.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DYk226BY.js";
