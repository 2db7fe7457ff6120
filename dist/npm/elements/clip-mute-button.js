import"../chunks/common-ead4f22a.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-ead4f22a.js";import"../chunks/clip-player-ead4f22a.js";
