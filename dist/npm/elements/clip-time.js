import"../chunks/common-Dehr3U0s.js";import"lit";import"../chunks/clip-player-BxgDIY-Y.js";export{j as ClipTime}from"../chunks/clip-controls-DbQKMsrw.js";import"../chunks/player-8J9FE5VP.js";
