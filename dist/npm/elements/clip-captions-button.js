import"../chunks/common-f85ed72a.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-f85ed72a.js";import"../chunks/clip-player-f85ed72a.js";
