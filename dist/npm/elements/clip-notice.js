import"../chunks/common-CJcghhme.js";import"lit";import"../chunks/clip-player-iIm0QDFG.js";export{C as ClipNotice}from"../chunks/clip-notice-Tyoc5Bqf.js";
