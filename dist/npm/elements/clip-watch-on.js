import"../chunks/common-2e417215.js";import"lit";import"../chunks/clip-player-2e417215.js";import"../chunks/clip-controls-2e417215.js";export{c as ClipWatchOn}from"../chunks/seek-parts-2e417215.js";
