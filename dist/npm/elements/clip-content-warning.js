import"../chunks/common-CJcghhme.js";import"lit";import"../chunks/clip-player-iIm0QDFG.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-bSCRqpTs.js";
