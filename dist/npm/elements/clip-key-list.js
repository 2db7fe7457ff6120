import"../chunks/common-DQZJCfyC.js";import"lit";import"../chunks/clip-player-L--EN3IS.js";export{C as ClipKeyList}from"../chunks/clip-key-help-j5waLulI.js";
