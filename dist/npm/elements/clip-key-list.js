import"../chunks/common-DaTVfBT-.js";import"lit";import"../chunks/clip-player-DPPaAh3Y.js";export{C as ClipKeyList}from"../chunks/clip-key-help-C2sbGQaE.js";
