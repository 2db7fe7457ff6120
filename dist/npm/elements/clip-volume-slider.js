import"../chunks/common-Dehr3U0s.js";import"lit";import"../chunks/clip-player-BxgDIY-Y.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-DbQKMsrw.js";
