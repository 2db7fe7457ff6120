import"../chunks/common-DXG899xm.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-Rmt1Ackr.js";import"../chunks/clip-player-R2LSzduM.js";
