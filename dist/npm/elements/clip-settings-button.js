import"../chunks/common-DXG899xm.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-Rmt1Ackr.js";import"../chunks/clip-player-R2LSzduM.js";
