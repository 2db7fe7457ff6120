import"../chunks/common-a02602f3.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-a02602f3.js";import"../chunks/clip-player-a02602f3.js";
