import"../chunks/common-b15a5b25.js";import"lit";import"../chunks/clip-player-b15a5b25.js";export{m as ClipControls}from"../chunks/clip-controls-b15a5b25.js";
