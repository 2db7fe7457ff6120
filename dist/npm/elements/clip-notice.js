import"../chunks/common-DQZJCfyC.js";import"lit";import"../chunks/clip-player-L--EN3IS.js";export{C as ClipNotice}from"../chunks/clip-notice-BLd5XOwJ.js";
