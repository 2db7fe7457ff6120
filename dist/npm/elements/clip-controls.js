import"../chunks/common-458b6791.js";import"lit";import"../chunks/clip-player-458b6791.js";export{m as ClipControls}from"../chunks/clip-controls-458b6791.js";
