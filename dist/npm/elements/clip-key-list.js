import"../chunks/common-D4nIaSsu.js";import"lit";import"../chunks/clip-player-BM-AiJga.js";export{C as ClipKeyList}from"../chunks/clip-key-help-RpH_GP5Z.js";
