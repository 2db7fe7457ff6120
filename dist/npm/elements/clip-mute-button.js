import"../chunks/common-f85ed72a.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-f85ed72a.js";import"../chunks/clip-player-f85ed72a.js";
