import"../chunks/common-DXG899xm.js";import"lit";export{e as ClipPlayButton}from"../chunks/clip-controls-Rmt1Ackr.js";import"../chunks/clip-player-R2LSzduM.js";
