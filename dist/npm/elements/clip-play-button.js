import"../chunks/common-Dehr3U0s.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-DbQKMsrw.js";import"../chunks/clip-player-BxgDIY-Y.js";
