import"../chunks/common-C2V7DpDe.js";import"lit";import"../chunks/clip-player-DdHuksxY.js";export{C as ClipNotice}from"../chunks/clip-notice-D3nfT_PD.js";
