import"../chunks/common-DZvGraUy.js";import"lit";import"../chunks/clip-player-BPELLIYp.js";import"../chunks/clip-controls-DlSU25Dw.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BrzpH8Py.js";
