import"../chunks/common-458b6791.js";import"lit";import"../chunks/clip-player-458b6791.js";import"../chunks/clip-controls-458b6791.js";export{c as ClipWatchOn}from"../chunks/seek-parts-458b6791.js";
