import"../chunks/common-DAG_myym.js";import"lit";import"../chunks/clip-player-D4iWME20.js";export{C as ClipVeil}from"../chunks/clip-veil-C31KBLF5.js";
