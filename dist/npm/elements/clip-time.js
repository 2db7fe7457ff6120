import"../chunks/common-f85ed72a.js";import"lit";import"../chunks/clip-player-f85ed72a.js";export{l as ClipTime}from"../chunks/clip-controls-f85ed72a.js";
