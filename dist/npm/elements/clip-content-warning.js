import"../chunks/common-C2V7DpDe.js";import"lit";import"../chunks/clip-player-DdHuksxY.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-Vhhq83r4.js";
