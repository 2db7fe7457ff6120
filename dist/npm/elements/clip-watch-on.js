import"../chunks/common-9466449e.js";import"lit";import"../chunks/clip-player-9466449e.js";import"../chunks/clip-controls-9466449e.js";export{c as ClipWatchOn}from"../chunks/seek-parts-9466449e.js";
