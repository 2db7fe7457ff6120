import"../chunks/common-Dehr3U0s.js";import"lit";import"../chunks/clip-player-BxgDIY-Y.js";import"../chunks/clip-controls-DbQKMsrw.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DUTceTIY.js";
