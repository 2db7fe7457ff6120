import"../chunks/common-DXG899xm.js";import"lit";import"../chunks/clip-player-R2LSzduM.js";import"../chunks/clip-controls-Rmt1Ackr.js";export{c as ClipWatchOn}from"../chunks/seek-parts-D_opU0d7.js";
