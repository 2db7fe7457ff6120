import"../chunks/common-b1786365.js";import"lit";import"../chunks/clip-player-b1786365.js";import"../chunks/clip-controls-b1786365.js";export{c as ClipWatchOn}from"../chunks/seek-parts-b1786365.js";
