import"../chunks/common-ead4f22a.js";import"lit";import"../chunks/clip-player-ead4f22a.js";export{g as ClipPlayButton}from"../chunks/clip-controls-ead4f22a.js";
