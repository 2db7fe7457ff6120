import"../chunks/common-Dehr3U0s.js";import"lit";export{e as ClipMuteButton}from"../chunks/clip-controls-DbQKMsrw.js";import"../chunks/clip-player-BxgDIY-Y.js";
