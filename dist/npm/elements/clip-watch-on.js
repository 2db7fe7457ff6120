import"../chunks/common-ead4f22a.js";import"lit";import"../chunks/clip-player-ead4f22a.js";import"../chunks/clip-controls-ead4f22a.js";export{c as ClipWatchOn}from"../chunks/seek-parts-ead4f22a.js";
