import"../chunks/common-PtOLj_9M.js";import"lit";import"../chunks/clip-player-CsV8GVvt.js";export{C as ClipVeil}from"../chunks/clip-veil-8L2RElS5.js";
