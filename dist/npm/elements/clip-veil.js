import"../chunks/common-DXG899xm.js";import"lit";import"../chunks/clip-player-R2LSzduM.js";export{C as ClipVeil}from"../chunks/clip-veil-DQDXCIE2.js";
