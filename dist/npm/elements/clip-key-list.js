import"../chunks/common-CJcghhme.js";import"lit";import"../chunks/clip-player-iIm0QDFG.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BGTYr_t-.js";
